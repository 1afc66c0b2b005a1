import type { LooseValues } from '@zhunsheng/domain'
import { type FilledRow, fillRows } from '../../persistence/testing/fill-rows.ts'

const item = (key: string, values: LooseValues): FilledRow => [
  'service-item',
  key,
  {
    occurred: '2022-01-01',
    name: `${key}事项`,
    field: 'marketEntity',
    applicant: 'marketEntity',
    promisedDays: 3,
    oneWindow: true,
    oneNetwork: true,
    ...values,
  },
]
const applied = (key: string, occurred: string, due: string, values: LooseValues = {}): FilledRow => [
  'service-case',
  key,
  { occurred, due, item: 'A', applicant: 'marketEntity', channel: 'oneWindow', ...values },
]
const done = (closed: string, evaluation: string) => ({ closed, result: 'granted', evaluation })
const [here, there] = ['141021100951', '141021100952']
const village = (key: string, name: string): FilledRow => [
  'village',
  key,
  { occurred: '2021-01-01', name, type: 'village', residents: 1200 },
]
const served = (key: string, occurred: string, form: string, minutes: number): FilledRow => [
  'counsel-service',
  key,
  { occurred, appointment: 'FLGW-1', division: here, form, minutes, people: 5 },
]

const rows: readonly FilledRow[] = [
  item('A', { statutoryDays: 20 }),
  item('B', { promisedDays: 5, statutoryDays: 15, oneNetwork: false }),
  item('C', { closed: '2022-12-31' }),
  applied('BJ-1', '2023-03-06', '2023-03-09', done('2023-03-08', 'satisfied')),
  applied('BJ-2', '2023-03-06', '2023-03-09', { ...done('2023-03-10', 'dissatisfied'), channel: 'oneNetwork' }),
  applied('BJ-3', '2023-12-20', '2023-12-25', { applicant: 'individual' }),
  applied('BJ-4', '2023-12-28', '2024-01-03', { item: 'B' }),
  village(here, '望岫村'),
  village(there, '枕泉村'),
  [
    'counsel-appointment',
    'FLGW-1',
    { occurred: '2023-01-01', closed: '2023-12-31', division: here, counsel: 'p-85', name: '王芳' },
  ],
  served('GWFW-1', '2023-01-10', 'onSite', 250),
  served('GWFW-2', '2023-02-10', 'onSite', 180),
  served('GWFW-3', '2023-02-20', 'lecture', 90),
  served('GWFW-4', '2023-03-01', 'telephone', 15),
]

/** Writes a few rows of the service centre and of legal counsel: a case late, one overdue, one not due; a village without counsel. */
export const fillServiceRegisters = fillRows(rows)
