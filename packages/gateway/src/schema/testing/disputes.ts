import type { LooseValues } from '@zhunsheng/domain'
import { type FilledRow, fillRows } from '../../persistence/testing/fill-rows.ts'

const [place, other] = ['141021100901', '141021100902'] as const
const dispute = (key: string, values: LooseValues): FilledRow => [
  'dispute',
  key,
  {
    occurred: '2023-03-01',
    reported: '2023-03-01',
    source: 'applied',
    division: place,
    category: 'neighbours',
    involved: 2,
    risk: 'green',
    responsible: 'p-1',
    party: 'p-2',
    partyName: '王芳',
    ...values,
  },
]
const step = (key: string, occurred: string, of: string, name: string, values: LooseValues = {}): FilledRow => [
  'dispute-step',
  key,
  { occurred, dispute: of, step: name, ...values },
]

const rows: readonly FilledRow[] = [
  ['village', place, { occurred: '2021-01-01', name: '示例村', type: 'village', residents: 1200 }],
  ['village', other, { occurred: '2021-01-01', name: '另一村', type: 'village', residents: 900 }],
  [
    'mediation-committee',
    'TWH-1',
    { occurred: '2022-01-01', name: '示例村调委会', level: 'village', division: place, members: 3 },
  ],
  [
    'mediator-appointment',
    'TJY-1',
    { occurred: '2022-01-01', committee: 'TWH-1', person: 'p-5', place: 'chair', fullTime: false, name: '李强' },
  ],
  dispute('JF-1', { due: '2023-03-08' }),
  [
    'dispute-party',
    'DSR-1',
    { occurred: '2023-03-01', dispute: 'JF-1', person: 'p-3', side: 'respondent', type: 'individual', name: '赵敏' },
  ],
  step('JL-1', '2023-03-01', 'JF-1', 'accepted'),
  step('JL-2', '2023-03-02', 'JF-1', 'mediated', { mediator: 'p-5', committee: 'TWH-1' }),
  step('JL-3', '2023-03-10', 'JF-1', 'agreedInWriting', {
    signed: true,
    sealed: true,
    until: '2023-04-30',
    document: 'XY-1',
  }),
  step('JL-4', '2023-04-20', 'JF-1', 'fulfilled'),
  step('JL-5', '2023-04-25', 'JF-1', 'returnVisited', { satisfaction: 'fair' }),
  step('JL-6', '2023-04-26', 'JF-1', 'struckOff'),
  dispute('JF-2', {
    occurred: '2023-05-01',
    reported: '2023-05-02',
    division: other,
    category: 'debt',
    risk: 'red',
    due: '2023-05-31',
  }),
  [
    'leader-case',
    'BA-1',
    { occurred: '2023-05-04', title: '欠款纠纷', dispute: 'JF-2', leader: 'p-9', post: 'townMayor' },
  ],
]

/** Writes a small ledger of disputes: one settled late and struck off, and a red one that is open and a leader’s. */
export const fillDisputes = fillRows(rows)
