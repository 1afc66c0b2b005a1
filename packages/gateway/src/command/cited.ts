import type { Citation } from '@zhunsheng/domain'
import type { Locale } from '@zhunsheng/domain/explanation'
import { instruments } from '@zhunsheng/domain/law'

/** A citation as text: the instrument's title and article, with a mark for what is not binding or not verified. */
export const citedText = (citation: Citation, locale: Locale): string => {
  const instrument = instruments.get(citation.instrument)
  const label = instrument?.title ?? { zh: citation.instrument, en: citation.instrument }
  return locale.format.citation({ ...citation, instrument: { id: citation.instrument, label } })
}
