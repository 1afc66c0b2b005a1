import { type CivilDate, addDays } from '@zhunsheng/domain'
import { officeHours, workday } from './days.ts'
import { team } from './enforcement.ts'
import { holdsOn, onLeave, tenures } from './grid-members.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'
import type { Person } from './people.ts'
import { type Random, randomFor } from './random.ts'
import {
  type PlannedCourse,
  memberCourseOff,
  memberCourses,
  officerCourseOff,
  officerCourses,
  planItemOf,
} from './training-plan.ts'

type Course = Noted<'training-course'>
type Attendance = Noted<'training-attendance'>

// 180 minutes are four credit-hours of 45 minutes: sixteen quarters.
const long = { minutes: 180, scheme: 'classHour45', creditHours: 16 } as const
const short = { minutes: 90, scheme: 'classHour45', creditHours: 8 } as const
const nothing = { minutes: 0, scheme: 'classHour45', creditHours: 0 } as const

interface Held {
  readonly row: Course
  readonly present: readonly Person[]
}

const course = (
  prefix: string,
  [month, day, title, method]: PlannedCourse,
  number: number,
  facts: Pick<Course['facts'], 'audience' | 'held' | 'minutes' | 'scheme' | 'creditHours'>,
  random: Random,
): Course => {
  const occurred = workday(month, day)
  return {
    key: keyOf(prefix, number, 2),
    clocks: { occurred },
    facts: { ...facts, title, method, ...planItemOf(title) },
    personal: {},
    recorded: officeHours(addDays(occurred, 1), random),
  }
}

const officersOn = (date: CivilDate): readonly Person[] =>
  team.filter(({ from, until }) => from <= date && date <= (until ?? date)).map(({ who }) => who)
const membersOn = (date: CivilDate): readonly Person[] => [
  ...new Map(tenures.filter((one) => holdsOn(one, date)).map(({ who }) => [who.key, who])).values(),
]

const held = (): readonly Held[] => {
  const random = randomFor('training-course')
  return [
    ...officerCourses.map((plan, i) => {
      const row = course('ZFPX', plan, i + 1, { audience: 'enforcementOfficers', held: true, ...long }, random)
      return { row, present: officersOn(row.clocks.occurred) }
    }),
    ...memberCourses.map((plan, i) => {
      const row = course('WGPX', plan, i + 1, { audience: 'gridMembers', held: true, ...short }, random)
      return { row, present: membersOn(row.clocks.occurred) }
    }),
  ]
}

const statusOf = (who: Person, date: CivilDate, random: Random): Attendance['facts']['status'] => {
  if (onLeave(who.key, date)) return 'approvedLeave'
  const drawn = random.below(1000)
  return drawn < 45 ? 'approvedLeave' : drawn < 95 ? 'absent' : 'attended'
}

const attendances = (courses: readonly Held[]): readonly Attendance[] => {
  const random = randomFor('training-attendance')
  let number = 0
  return courses.flatMap(({ row, present }) =>
    present.map((who): Attendance => {
      const status = statusOf(who, row.clocks.occurred, random)
      // Somebody who left halfway received half: offered is not received.
      const received = random.chance(25) ? short : long
      const { audience } = row.facts
      return {
        key: keyOf('KQ', ++number, 4),
        clocks: { occurred: row.clocks.occurred },
        facts: {
          course: row.key,
          audience,
          person: who.key,
          status,
          ...(status === 'attended' ? (audience === 'gridMembers' ? short : received) : nothing),
        },
        personal: { name: who.name },
        recorded: row.recorded,
      }
    }),
  )
}

/** Courses as offered and who received what. */
export const training = (): Part<'training-course' | 'training-attendance'> => {
  const courses = held()
  const off = { held: false, ...nothing } as const
  const random = randomFor('called off')
  return {
    'training-course': [
      ...courses.map(({ row }) => row),
      course('ZFPX', officerCourseOff, officerCourses.length + 1, { audience: 'enforcementOfficers', ...off }, random),
      course('WGPX', memberCourseOff, memberCourses.length + 1, { audience: 'gridMembers', ...off }, random),
    ],
    'training-attendance': attendances(courses),
  }
}
