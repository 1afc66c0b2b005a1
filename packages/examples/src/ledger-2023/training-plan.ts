import { addDays } from '@zhunsheng/domain'
import { lastOf, officeHours, on } from './days.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'
import { type Person, civilServants, institutionStaff, stationed } from './people.ts'
import { randomFor } from './random.ts'

type Item = Noted<'training-plan-item'>

/** A course as the plan lists it: the month, the day on which it is given, its title and method. */
export type PlannedCourse = readonly [month: number, day: number, title: string, method: Item['facts']['method']]

/** The twelve courses of the year for officers. */
export const officerCourses: readonly PlannedCourse[] = [
  [1, 31, '行政处罚法总则', 'classroom'],
  [2, 21, '行政执法证据规则', 'online'],
  [3, 14, '行政执法全过程记录', 'online'],
  [4, 13, '乡镇赋权事项梳理', 'leaderLecture'],
  [5, 18, '行政处罚程序', 'classroom'],
  [6, 8, '行政强制法要点', 'online'],
  [7, 13, '执法文书制作', 'classroom'],
  [8, 17, '裁量权基准适用', 'leaderLecture'],
  [9, 7, '食品安全执法', 'online'],
  [10, 19, '执法证考前辅导', 'classroom'],
  [11, 9, '应急处置与舆情应对', 'leaderLecture'],
  [12, 14, '行刑衔接与案件移送', 'online'],
]
/** Planned and not held: it counts for nobody. */
export const officerCourseOff: PlannedCourse = [7, 27, '土地执法实务', 'classroom']

/** The eight sessions of the year for grid members. */
export const memberCourses: readonly PlannedCourse[] = [
  [1, 17, '信息平台操作', 'classroom'],
  [2, 28, '矛盾纠纷排查', 'classroom'],
  [4, 25, '森林防火巡查', 'online'],
  [5, 23, '信息采集质量', 'classroom'],
  [7, 4, '防汛隐患排查', 'classroom'],
  [8, 29, '反电信诈骗宣传', 'online'],
  [10, 31, '个人信息保护', 'classroom'],
  [11, 28, '冬季消防安全', 'classroom'],
]
/** Planned for grid members and not held. */
export const memberCourseOff: PlannedCourse = [9, 26, '秋收防火', 'classroom']

const planned = [
  ...[...officerCourses, officerCourseOff].map((course) => ({ course, audience: 'enforcementOfficers' }) as const),
  ...[...memberCourses, memberCourseOff].map((course) => ({ course, audience: 'gridMembers' }) as const),
]
/** The item of the plan that a course carries out, by its title; nothing for a course that is in no plan. */
export const planItemOf = (title: string): { readonly planItem?: string } => {
  const place = planned.findIndex(({ course }) => course[2] === title)
  return place < 0 ? {} : { planItem: keyOf('PXJH', place + 1, 2) }
}

const planItems = (): readonly Item[] => {
  const random = randomFor('training-plan-item')
  const occurred = on(1, 9)
  return planned.map(({ course: [month, , title, method], audience }, i): Item => ({
    key: keyOf('PXJH', i + 1, 2),
    clocks: { occurred },
    // Sessions for grid members take half as long.
    facts: { audience, title, method, due: lastOf(month), creditHours: audience === 'gridMembers' ? 8 : 16 },
    personal: {},
    recorded: officeHours(addDays(occurred, 1), random),
  }))
}

type Leave = Noted<'officer-leave'>
type Absence = readonly [Person | undefined, Leave['facts']['ground'], Leave['clocks']['occurred'], string]
// Days on which the attendance says 准假, too.
const absences: readonly Absence[] = [
  [stationed[5], 'secondment', on(4, 10), on(4, 21)],
  [institutionStaff[2], 'leave', on(5, 15), on(5, 26)],
  [stationed[3], 'leave', on(7, 10), on(7, 14)],
  [civilServants[1], 'leave', on(12, 13), on(12, 15)],
]
const leaves = (): readonly Leave[] => {
  const random = randomFor('officer-leave')
  return absences.map(([who, ground, occurred, closed], i): Leave => ({
    key: keyOf('ZFLG', i + 1, 2),
    clocks: { occurred, closed },
    facts: { person: who?.key ?? '', ground, approver: who === civilServants[1] ? 'partySecretary' : 'townMayor' },
    personal: {},
    recorded: officeHours(occurred, random),
  }))
}

/** The plan of the year for the training of officers and of grid members, and the days on which some of them were lawfully away. */
export const trainingPlan = (): Part<'training-plan-item' | 'officer-leave'> => ({
  'training-plan-item': planItems(),
  'officer-leave': leaves(),
})
