import { type CivilDate, addDays } from '@zhunsheng/domain'
import { officeHours } from './days.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'
import { type Person, civilServants, lawyers, stationed } from './people.ts'
import { randomFor } from './random.ts'

type Holding = Noted<'post-holding'>
interface Tenure {
  readonly post: Holding['facts']['post']
  readonly who: Person | undefined
  readonly from: CivilDate
  readonly until?: CivilDate
  readonly acting?: true
}

const elected = '2021-09-01'
const member = (who: number, from: CivilDate = elected, until?: CivilDate): Tenure => ({
  post: 'leadershipMember',
  who: civilServants[who],
  from,
  ...(until !== undefined && { until }),
})

// In April a member of the team left, and another came the Monday after; the leading group followed a week later.
const tenures: readonly Tenure[] = [
  { post: 'partySecretary', who: civilServants[0], from: elected },
  { post: 'townMayor', who: civilServants[1], from: elected },
  { post: 'deputySecretary', who: civilServants[2], from: elected },
  { post: 'deputyMayor', who: civilServants[3], from: elected },
  member(4),
  member(5),
  member(6),
  member(7, elected, '2023-04-07'),
  member(8, '2023-04-10'),
  { post: 'partyGovernmentOfficeHead', who: civilServants[9], from: '2022-03-01' },
  { post: 'governanceCentreHead', who: civilServants[11], from: elected, until: '2023-01-31' },
  // Acting for five months, then appointed: one person, two rows.
  { post: 'governanceCentreHead', who: civilServants[10], from: '2023-02-01', until: '2023-06-30', acting: true },
  { post: 'governanceCentreHead', who: civilServants[10], from: '2023-07-01' },
  { post: 'policeChief', who: stationed[0], from: '2021-12-01' },
  { post: 'judicialOfficeHead', who: stationed[4], from: '2021-12-01' },
  { post: 'legalCounsel', who: lawyers[0], from: '2023-01-01' },
  { post: 'enforcementOfficeHead', who: civilServants[12], from: '2021-12-01' },
]

/** Who held which post: the leadership team, the heads of offices, the counsel of the town. */
export const posts = (): Part<'post-holding'> => {
  const random = randomFor('post-holding')
  return {
    'post-holding': tenures.map(({ post, who, from, until, acting = false }, i): Holding => ({
      key: keyOf('RZ', i + 1, 2),
      clocks: { occurred: from, ...(until !== undefined && { closed: until }) },
      facts: { post, person: who?.key ?? '', acting },
      personal: {},
      recorded: officeHours(addDays(until ?? from, 1), random),
    })),
  }
}
