import type { LooseValues } from '@zhunsheng/domain'
import { type FilledRow, fillRows } from '../../persistence/testing/fill-rows.ts'

const place = '141021100901'
const petition = (key: string, occurred: string, values: LooseValues): FilledRow => [
  'petition',
  key,
  {
    occurred,
    form: 'letter',
    intake: 'direct',
    petitionKind: 'appeal',
    route: 'petitionProcedure',
    people: 1,
    division: place,
    petitioner: 'p-2',
    petitionerName: '王芳',
    ...values,
  },
]
let steps = 0
const step = (of: string, occurred: string, name: string, values: LooseValues = {}): FilledRow => [
  'petition-step',
  `BL-${(steps += 1)}`,
  { occurred, petition: of, step: name, ...values },
]

const rows: readonly FilledRow[] = [
  ['village', place, { occurred: '2021-01-01', name: '示例村', type: 'village', residents: 1200 }],
  petition('XF-1', '2023-03-01', {}),
  step('XF-1', '2023-03-01', 'registered'),
  step('XF-1', '2023-03-03', 'told', { document: 'GZ-1' }),
  step('XF-1', '2023-03-03', 'accepted'),
  step('XF-1', '2023-03-20', 'investigated'),
  step('XF-1', '2023-04-10', 'answered', { outcome: 'notSupported', document: 'YJ-1' }),
  step('XF-1', '2023-04-12', 'served'),
  step('XF-1', '2023-04-12', 'closed'),
  step('XF-1', '2023-05-08', 'reviewRequested', { unit: 'countyDepartment' }),
  petition('XF-2', '2023-05-04', { form: 'visit', people: 8, representatives: 3, undisclosed: true }),
  step('XF-2', '2023-05-04', 'registered'),
  step('XF-2', '2023-05-08', 'accepted'),
  petition('XF-3', '2023-05-09', {
    petitionKind: 'suggestion',
    route: undefined,
    form: 'online',
    petitioner: undefined,
    petitionerName: undefined,
    unreachable: true,
  }),
  step('XF-3', '2023-05-09', 'registered'),
  step('XF-3', '2023-05-10', 'withdrawn'),
]

/** Writes a small ledger of petitions: one under review, one of a group that was not told and is not for the public, one of nobody known that was withdrawn. */
export const fillPetitions = fillRows(rows)
