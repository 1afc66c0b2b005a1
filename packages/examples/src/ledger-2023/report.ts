import type { CivilDate } from '@zhunsheng/domain'
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
interface Handed extends Omit<Registration['facts'], 'reportYear' | 'submissionDue' | 'publicationDue'> {
  readonly reportYear: number
  readonly on: CivilDate
}
// What 2023 owes is the report on 2022: before 1 March to the county, public before 1 April. That on 2021 came on the day on which
// the two readings of “before” differ, and was then published late, on a notice board.
const handed: readonly Handed[] = [
  {
    reportYear: 2021,
    on: '2022-03-01',
    publishedOn: '2022-04-15',
    coversBothLeaders: false,
    document: '乐发〔2022〕4号（示例）',
    copied: true,
    medium: 'noticeBoard',
  },
  {
    reportYear: 2022,
    on: workday(2, 20),
    publishedOn: workday(3, 24),
    coversBothLeaders: true,
    document: '乐发〔2023〕6号（示例）',
    medium: 'website',
    url: 'https://example.invalid/lechang/2022',
  },
]
const registrations = (): readonly Registration[] =>
  handed.map(({ on: occurred, reportYear, ...facts }): Registration => ({
    key: keyOf('NDBG', 1, 2, reportYear + 1),
    clocks: { occurred },
    facts: {
      reportYear,
      submissionDue: `${reportYear + 1}-02-28`,
      publicationDue: `${reportYear + 1}-03-31`,
      ...facts,
    },
    personal: {},
    recorded: officeHours(facts.publishedOn ?? occurred, randomFor('report-registration')),
  }))

/** What the annual report states, and when the one before was handed in. */
export const report = (): Part<'claim' | 'report-registration'> => ({
  claim: claimRows(),
  'report-registration': registrations(),
})
