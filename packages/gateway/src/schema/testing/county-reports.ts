import { type FilledRow, fillRows } from '../../persistence/testing/fill-rows.ts'

type Registered = readonly [township: string, submitted: string, published?: string]
// On 2023: in time, eleven days late, and on the day by which readings differ and never published. The others keep no ledger.
const registered: readonly Registered[] = [
  ['141021100000', '2024-02-20', '2024-03-20'],
  ['141021101000', '2024-03-11', '2024-03-25'],
  ['141021200000', '2024-03-01'],
]

const rowOf = ([township, occurred, publishedOn]: Registered): FilledRow => [
  'report-registration',
  'NDBG-1',
  {
    occurred,
    reportYear: 2023,
    submissionDue: '2024-02-29',
    publicationDue: '2024-03-31',
    coversBothLeaders: true,
    ...(publishedOn !== undefined && { publishedOn, medium: 'website', url: 'https://example.invalid/1' }),
  },
  township,
]

/** Writes the registrations of three townships’ reports on 2023. */
export const fillCountyReports = fillRows(registered.map(rowOf))
