import type { Citation } from '../../law/citation.ts'
import { clockOfLength } from '../../law/clock-of-length.ts'
import type { LegalClock } from '../../law/legal-clock.ts'
import type { Label } from '../../value/label.ts'

const ofParagraph: Citation = {
  instrument: 'legal-aid-law-2021',
  article: 43,
  paragraph: 1,
  bindingForce: 'binding',
  modality: 'must',
  verification: 'verified',
}

// The law neither calls its days working days nor says what follows when the last one is not worked: nothing does.
const clockOf = (name: string, label: Label, days: number): LegalClock =>
  clockOfLength({
    id: `legal-aid.${name}`,
    label,
    length: [days, 'calendarDay'],
    citation: ofParagraph,
    since: '2022-01-01',
  })

/**
 * How long the legal aid institution has for deciding on an application that it received.
 *
 * @see 中华人民共和国法律援助法 第43条, 第71条
 */
export const aidDecisionPeriod = clockOf(
  'decision',
  { zh: '法律援助申请的审查决定期限', en: 'Time for deciding on an application for legal aid' },
  7,
)

/**
 * How long it has, once it decided to give legal aid, for assigning somebody.
 *
 * @see 中华人民共和国法律援助法 第43条, 第71条
 */
export const aidAssignmentPeriod = clockOf(
  'assignment',
  { zh: '法律援助的指派期限', en: 'Time for assigning legal aid' },
  3,
)
