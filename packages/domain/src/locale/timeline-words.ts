import { instruments } from '../law/instruments.ts'
import type { TimelineWords } from '../procedure/timeline-drawing/timeline-words.ts'
import type { Locale } from './locale.ts'
import { say } from './say.ts'

/** What a drawn timeline needs of a language, from its locale. */
export const timelineWords = (locale: Locale): TimelineWords => ({
  ...locale.timeline,
  name: locale.format.name,
  date: locale.format.date,
  citation: (citation) => {
    const { instrument: id } = citation
    const label = instruments.get(id)?.title ?? { zh: id, en: id }
    return locale.format.citation({ ...citation, instrument: { id, label } })
  },
  issue: (issue) => say(issue, locale),
})
