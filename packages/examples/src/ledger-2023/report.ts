import { claims } from './claims.ts'
import { instantAt, lastOf, officeHours, workday } from './days.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'
import { randomFor } from './random.ts'

type Claim = Noted<'claim'>
// Written down when the report was: in February of the next year, about the last day of this one.
const claimRows = (): readonly Claim[] =>
  claims.map((facts): Claim => ({
    key: `BGBS2023-${facts.statement}`,
    clocks: { occurred: lastOf(12) },
    facts,
    personal: {},
    recorded: instantAt('2024-02-05', 10, 0, 0),
  }))

type Registration = Noted<'report-registration'>
// What 2023 owes is the report on 2022: before 1 March to the county, public before 1 April.
const registrations = (): readonly Registration[] => [
  {
    key: keyOf('NDBG', 1, 2),
    clocks: { occurred: workday(2, 20) },
    facts: {
      reportYear: 2022,
      submissionDue: '2023-02-28',
      publishedOn: workday(3, 24),
      publicationDue: '2023-03-31',
      coversBothLeaders: true,
      url: 'https://example.invalid/lechang/2022',
    },
    personal: {},
    recorded: officeHours(workday(3, 24), randomFor('report-registration')),
  },
]

/** What the annual report states, and when the one before was handed in. */
export const report = (): Part<'claim' | 'report-registration'> => ({
  claim: claimRows(),
  'report-registration': registrations(),
})
