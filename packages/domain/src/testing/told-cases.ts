import type { GivenFigure } from '../rule-book/source.ts'

type Given = Readonly<Record<string, GivenFigure>>

/** A year in which everything of `everyRule` has something to say. */
export const middling: Given = {
  hours: 30,
  served: 300,
  required: 365,
  valid: { value: 9, of: 10 },
  meetings: 2,
  lectures: 1,
  closed: { value: 22, of: 24 },
  reports: 80,
  review: { value: '7.5', reason: '现场考核', approver: 'townMayor' },
  reviewed: { value: 4, of: 5 },
  praise: 2,
  added: { value: 1, reason: '重大任务', approver: 'partySecretary' },
  taken: { value: '9.5', reason: '迟报', approver: '县司法局' },
  falsified: 0,
  unpublished: 0,
  adopted: 2,
  items: 82,
}

/** Years of `everyRule` that together reach every token an assessment can lead to. */
export const toldCases: Readonly<Record<string, Given>> = {
  middling,
  good: {
    ...middling,
    hours: 60,
    served: 365,
    valid: { value: 30, of: 30 },
    meetings: 5,
    lectures: 2,
    closed: { value: 0, of: 0 },
    reviewed: { value: 0, of: 0 },
    praise: 9,
    added: 0,
    taken: 0,
    items: 100,
  },
  vetoed: { ...middling, valid: { value: 0, of: 0 }, meetings: 0, falsified: 1, unpublished: 1, items: 10 },
  capped: { ...middling, hours: 60, valid: { value: 9, of: 9 }, meetings: 4, lectures: 2, unpublished: 1, items: 0 },
  floored: {
    ...middling,
    hours: 0,
    valid: { value: 0, of: 9 },
    meetings: 0,
    lectures: 0,
    closed: { value: 0, of: 9 },
    review: { value: 0, reason: '现场考核', approver: 'townMayor' },
    reviewed: { value: 0, of: 5 },
    praise: 0,
    added: 0,
  },
  unserved: { ...middling, served: 0 },
  missing: {
    ...middling,
    hours: null,
    review: 7,
    closed: null,
    falsified: null,
    adopted: null,
    reports: 'inapplicable',
  },
}
