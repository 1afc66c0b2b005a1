import type { CivilDate } from '@zhunsheng/domain'
import type { Noted, Part } from '../ledger-2023/ledger.ts'
import type { Person } from '../ledger-2023/people.ts'
import { type Assigned, assignedBetween } from './members.ts'
import { isPlanted, planted } from './planted.ts'
import { countyKey, register, spread, workdayOf } from './rows.ts'
import { type TownshipYear, civilServantsOf, doneOf, isLechang, randomOf, residentsOf } from './township.ts'

type Session = Noted<'study-session'>
type Kind = readonly [Session['facts']['body'], Session['facts']['activity'], due: number]
const kinds: readonly Kind[] = [
  ['theoryStudyCenterGroup', 'centreGroupStudy', 8],
  ['leadershipTeam', 'preMeetingStudy', 8],
  ['leadershipTeam', 'lecture', 2],
]

const studied = (at: TownshipYear): Part<'study-session' | 'study-attendance'> => {
  const random = randomOf(at, 'study')
  const [row, came] = [register(at, 'XF'), register(at, 'XFCQ')]
  const planned = kinds.flatMap(([body, activity, due]) =>
    spread(at.year, doneOf(at, due, random)).map((day) => ({ body, activity, day })),
  )
  const team = civilServantsOf(at.township).slice(0, 8)
  const status = () => (random.chance(at.diligence) ? 'attended' : random.chance(600) ? 'leave' : 'absent')
  const attended = planned.map(() => team.map(({ key }) => ({ person: key, status: status() }) as const))
  let next = 0
  return {
    'study-session': planned.map(({ body, activity, day }, i) => ({
      ...row(i, day),
      facts: {
        body,
        activity,
        topic: 'ruleOfLaw',
        title: `学习法律法规之${i + 1}`,
        held: true,
        minutes: activity === 'preMeetingStudy' ? 20 : 90,
        attendees: attended[i]?.filter((each) => each.status === 'attended').length ?? 0,
      },
    })),
    'study-attendance': planned.flatMap(({ day }, i) =>
      (attended[i] ?? []).map((facts) => ({
        ...came(next++, day),
        facts: { session: countyKey('XF', at.year, i + 1), ...facts },
      })),
    ),
  }
}

const examined = (at: TownshipYear): Part<'exam-sitting' | 'exam-result'> => {
  const random = randomOf(at, 'exam')
  const [row, sat] = [register(at, 'XFCC'), register(at, 'XFKS')]
  const day = workdayOf(at.year, 9, 20)
  const sitters = civilServantsOf(at.township).filter(() => random.chance(Math.min(1000, at.diligence + 60)))
  return {
    'exam-sitting': [
      { ...row(0, day), facts: { title: '年度学法用法考试', due: sitters.length, passMark: 60, excellentMark: 90 } },
    ],
    'exam-result': sitters.map(({ key, name }, i) => {
      const mark = random.chance(at.diligence) ? random.between(70, 98) : random.between(52, 69)
      return {
        ...sat(i, day),
        facts: {
          exam: 'studyLawExam',
          personCategory: 'civilServant',
          person: key,
          mark,
          passed: mark >= 60,
          excellent: mark >= 90,
          sitting: countyKey('XFCC', at.year, 1),
        },
        personal: { name },
      }
    }),
  }
}

// Those whom 乐昌镇 trained in 2022 stand in its ledger of 2023.
const advocates = (at: TownshipYear): Part<'legal-literacy-advocate' | 'advocate-training'> => {
  const random = randomOf(at, 'advocates')
  const [row, trained] = [register(at, 'FLMBR'), register(at, 'FLPX')]
  const howMany = doneOf(at, 16, random)
  const isKept = !isPlanted(at, planted.notKept)
  const places = at.township.divisions.filter(({ validTo }) => validTo === undefined)
  const placeOf = (i: number): string => places[i % places.length]?.code ?? ''
  const isTold = isLechang(at.township) && at.year === 2022
  const newcomers = Array.from({ length: isTold ? 0 : howMany }, (_, i) =>
    at.township.person(262 + (at.year - 2022) * 20 + i),
  )
  return {
    'legal-literacy-advocate': newcomers.map(({ key, name }, i) => ({
      ...row(i, workdayOf(at.year, 5, 16)),
      facts: { division: placeOf(i), person: key },
      personal: { name },
    })),
    'advocate-training': (isKept ? residentsOf(at.township) : [])
      .slice(0, 8 + 2 * at.township.profile.officers + randomOf(at, 'trained').below(6))
      .map(({ key }, i) => ({
        ...trained(i, workdayOf(at.year, i % 2 === 0 ? 4 : 10, 16)),
        facts: { person: key, division: placeOf(i), title: '矛盾纠纷化解实务', hours: 16 },
      })),
  }
}

const classHour45 = { scheme: 'classHour45' } as const
interface Course {
  readonly audience: 'enforcementOfficers' | 'gridMembers'
  readonly day: CivilDate
  readonly isHeld: boolean
}
const audiences = ['enforcementOfficers', 'gridMembers'] as const
// One a month is planned for each audience; the last ones of the year are those that are not held.
const planned = (at: TownshipYear): readonly Course[] => {
  const random = randomOf(at, 'courses')
  return audiences.flatMap((audience) => {
    const given = doneOf(at, 12, random)
    return spread(at.year, 12).map((day, i) => ({ audience, day, isHeld: i < given }))
  })
}
const attended = (
  at: TownshipYear,
  all: readonly Course[],
  assigned: readonly Assigned[],
): readonly Noted<'training-attendance'>[] => {
  const random = randomOf(at, 'attendance')
  const row = register(at, 'KQ')
  const officers = Array.from({ length: at.township.profile.officers }, (_, i) => at.township.person(13 + i))
  const listOf = ({ audience, day }: Course): readonly Person[] =>
    audience === 'gridMembers' ? assignedBetween(assigned, day, day).map(({ who }) => who) : officers
  return all
    .flatMap((each, i) => (each.isHeld ? listOf(each).map((who) => ({ ...each, i, who })) : []))
    .map(({ audience, day, i, who }, n) => {
      const isThere = random.chance(at.diligence)
      const excused = random.chance(500) ? 'approvedLeave' : 'absent'
      return {
        ...row(n, day),
        facts: {
          course: countyKey('PX', at.year, i + 1),
          audience,
          person: who.key,
          status: isThere ? 'attended' : excused,
          minutes: isThere ? 180 : 0,
          ...classHour45,
          creditHours: isThere ? 16 : 0,
        },
        personal: { name: who.name },
      }
    })
}
type CourseKinds = 'training-plan-item' | 'training-course' | 'training-attendance'
const courses = (at: TownshipYear, assigned: readonly Assigned[]): Part<CourseKinds> => {
  const all = planned(at)
  const [plan, row] = [register(at, 'PXJH'), register(at, 'PX')]
  const [begin, due] = [workdayOf(at.year, 1, 9), workdayOf(at.year, 12, 27)]
  const told = (i: number) => ({ title: `培训之${i + 1}`, method: 'classroom' }) as const
  return {
    'training-plan-item': all.map(({ audience }, i) => ({
      ...plan(i, begin),
      facts: { audience, ...told(i), due, creditHours: 16 },
    })),
    'training-course': all.map(({ audience, day, isHeld }, i) => ({
      ...row(i, day),
      facts: {
        audience,
        ...told(i),
        held: isHeld,
        minutes: isHeld ? 180 : 0,
        ...classHour45,
        creditHours: isHeld ? 16 : 0,
        planItem: countyKey('PXJH', at.year, i + 1),
      },
    })),
    'training-attendance': attended(at, all, assigned),
  }
}

/** Who studied law in a year, sat for the examination, and was trained. */
export const learningOf = (at: TownshipYear, assigned: readonly Assigned[]) => ({
  ...studied(at),
  ...examined(at),
  ...advocates(at),
  ...courses(at, assigned),
})
