import type { LegalClock } from '../../law/legal-clock.ts'
import type { ClockEnd, ClockEvent, WaitingClock } from './duty-clock.ts'
import { commentPeriod, hearingNotice, reviewPeriod } from '../major-decision/clocks.ts'

const step = (name: string): ClockEvent => ({
  entryKind: 'decision-step',
  where: [{ field: 'step', is: name }],
  at: 'occurred',
})
// Steps and reviews name the matter that they belong to.
const ofTheMatter = (name: string): ClockEnd => ({ ...step(name), matching: 'matter', equals: 'matter' })
// A matter that is given up waits for nothing any more.
const stopped = ofTheMatter('stopped')

const waiting = (clock: LegalClock): Pick<WaitingClock, 'bound' | 'span' | 'owner' | 'about'> => ({
  bound: 'atLeast',
  span: { by: 'law', clock },
  // Whoever is in charge of the matter has to give the time.
  owner: { field: 'owner', entryKind: 'decision-matter', through: 'matter' },
  about: { field: 'title', entryKind: 'decision-matter', through: 'matter', isNumbered: true },
})

/**
 * The times that a major decision has to give. What falls short is for the procedure to refuse; here they are counted down.
 *
 * @see 重大行政决策程序暂行条例 第15条, 第16条, 第26条
 */
export const decisionClocks: readonly WaitingClock[] = [
  {
    id: 'major-decisions.comment-period',
    label: { zh: '公开征求意见', en: 'Leave time for public comment' },
    system: 'majorDecisions',
    ...waiting(commentPeriod),
    start: step('commentOpened'),
    ends: [ofTheMatter('commentClosed'), stopped],
  },
  {
    id: 'major-decisions.hearing-notice',
    label: { zh: '听证会材料提前送达', en: 'Leave time between sending the material and the hearing' },
    system: 'majorDecisions',
    ...waiting(hearingNotice),
    start: step('hearingNoticed'),
    ends: [ofTheMatter('hearingHeld'), stopped],
  },
  {
    id: 'legality-review.review-period',
    label: { zh: '合法性审查', en: 'Leave time for the legality review' },
    system: 'legalityReview',
    ...waiting(reviewPeriod),
    start: { entryKind: 'legality-review', where: [], at: 'occurred' },
    ends: [{ own: 'closed' }, stopped],
  },
]
