import type { CivilDate } from '@zhunsheng/domain'
import { type Noted, keyOf } from './ledger.ts'
import { type Person, civilServants, institutionStaff, stationed } from './people.ts'
import { type Random, randomFor } from './random.ts'

type Session = Noted<'study-session'>
type Attendance = Noted<'study-attendance'>
type Status = Attendance['facts']['status']

// One of the team left in April, and his successor came three days later.
const [changed, successor] = [7, 8]
const [leftOn, cameOn] = ['2023-04-14', '2023-04-17']
const isInTeam = (place: number, date: CivilDate): boolean =>
  place < changed || (place === changed && date <= leftOn) || (place === successor && date >= cameOn)

/** Who is due at a session: the team, with the heads of the police station and the judicial office, or everybody. */
const dueAt = ({ facts: { body, activity }, clocks: { occurred } }: Session): readonly Person[] => {
  if (body === 'townStaff') return [...civilServants, ...institutionStaff, ...stationed]
  const team = civilServants.filter((_, place) => isInTeam(place, occurred))
  return activity === 'preMeetingStudy' ? team : [...team, ...stationed.slice(0, 2)]
}

// One was on leave each time, one stayed away more often than not; of the others somebody is missing now and then.
const alwaysOnLeave = 27
const oftenAbsent = 22
const statusOf = (who: Person, number: number, random: Random): Status => {
  const drawn = random.below(1000)
  if (who.key === civilServants[alwaysOnLeave]?.key) return 'leave'
  if (who.key === civilServants[oftenAbsent]?.key && number % 4 !== 3) return 'absent'
  return drawn < 60 ? 'leave' : drawn < 115 ? 'absent' : 'attended'
}

/** Who came to the sessions that were held, who was excused and who stayed away. */
export const attendancesOf = (sessions: readonly Session[]): readonly Attendance[] => {
  const random = randomFor('study-attendance')
  let number = 0
  return sessions
    .filter(({ facts }) => facts.held)
    .flatMap((session) =>
      dueAt(session).map((who, place): Attendance => ({
        key: keyOf('XFCQ', ++number, 4),
        clocks: { occurred: session.clocks.occurred },
        facts: {
          session: session.key,
          person: who.key,
          status: statusOf(who, place + Number(session.key.slice(-2)), random),
        },
        personal: {},
        recorded: session.recorded,
      })),
    )
}

/** A session with the number of those who came. */
export const withAttendees = (session: Session, attendances: readonly Attendance[]): Session => {
  const came = attendances.filter(({ facts }) => facts.session === session.key && facts.status === 'attended')
  return { ...session, facts: { ...session.facts, attendees: came.length } }
}
