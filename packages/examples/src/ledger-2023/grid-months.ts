import { daysInMonth, daysBetween } from '@zhunsheng/domain'
import { lastOf, months, officeHours, on, workday, workdayBefore, year } from './days.ts'
import { gridAssessments } from './grid-assessments.ts'
import { habitsIn, poorSpells } from './grid-habits.ts'
import { membersIn, servedDays } from './grid-members.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'
import { civilServants, gridMembers, institutionStaff } from './people.ts'
import { type Random, randomFor } from './random.ts'

type Event = Noted<'event'>
type Duty = Noted<'grid-duty-record'>

const lateAfterDays = 2
// A late report is one sent in two days or more after the matter was found: read from the events, not drawn again.
const lateReports = (events: readonly Event[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { clocks, facts } of events) {
    if (facts.source !== 'gridMember' || daysBetween(clocks.occurred, clocks.reported) < lateAfterDays) continue
    const at = `${facts.reporter} ${clocks.reported.slice(0, 7)}`
    counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  return counts
}

const visitsOf = (usual: number, served: number, required: number, random: Random): number =>
  Math.floor((Math.max(0, usual + random.between(-5, 4)) * served) / required)

const dutyRecords = (events: readonly Event[]): readonly Duty[] => {
  const random = randomFor('grid-duty-record')
  const late = lateReports(events)
  let number = 0
  return months.flatMap((month) =>
    membersIn(month).map((who): Duty => {
      const requiredDays = daysInMonth(year, month)
      const served = servedDays(who.key, month)
      return {
        key: keyOf('WGLZ', ++number, 4),
        clocks: { occurred: lastOf(month) },
        facts: {
          member: who.key,
          requiredDays,
          servedDays: served,
          visits: visitsOf(habitsIn(who.key, month).visits, served, requiredDays, random),
          lateReports: late.get(`${who.key} ${on(month, 1).slice(0, 7)}`) ?? 0,
        },
        personal: { name: who.name },
        // Written down in the first days of the next month; December's in January 2024.
        recorded: officeHours(month === 12 ? '2024-01-03' : workday(month + 1, 3), random),
      }
    }),
  )
}

type Assessment = Noted<'monthly-assessment'>
const monthlyAssessments = (): readonly Assessment[] => {
  const random = randomFor('monthly-assessment')
  return months.map((month): Assessment => {
    const occurred = workdayBefore(lastOf(month))
    return {
      key: keyOf('YKH', month, 2),
      clocks: { occurred },
      facts: { circulated: true, members: membersIn(month).length },
      personal: {},
      recorded: officeHours(occurred, random),
    }
  })
}

type Adjustment = Noted<'discretionary-adjustment'>
// 酌情扣除: at the end of each poor month but the first, with a reason, approved by the head of the governance centre.
const adjustments = (): readonly Adjustment[] => {
  const random = randomFor('discretionary-adjustment')
  const poor = poorSpells.flatMap(({ key, months: spell }) => spell.slice(1).map((month) => ({ key, month })))
  return poor.map(({ key, month }, i): Adjustment => {
    const occurred = workdayBefore(lastOf(month))
    const name = gridMembers.find((one) => one.key === key)?.name
    return {
      key: keyOf('ZQKF', i + 1, 2),
      clocks: { occurred },
      facts: {
        member: key,
        deducted: random.pick([200, 300, 350, 500]),
        reason: random.pick(['信息办结情况差，经提醒仍未改进', '上报信息多次退回，未按要求补正']),
        approver: 'governanceCentreHead',
      },
      personal: name === undefined ? {} : { name },
      recorded: officeHours(occurred, random),
    }
  })
}

type Commendation = Noted<'commendation'>
type Matter = readonly [Commendation['facts']['to'], number, number, string]
const praised: readonly Matter[] = [
  ['gridMember', 2, 5, '及时上报一处燃气泄漏隐患'],
  ['gridMember', 3, 27, '协助找回一名走失老人'],
  ['gridMember', 4, 14, '调解一起多年邻里纠纷'],
  ['enforcementOfficer', 5, 13, '执法案卷获评县级优秀案卷'],
  ['gridMember', 6, 31, '提供线索制止一起电信诈骗'],
  ['gridMember', 7, 48, '汛期提前转移低洼处居民'],
  ['gridMember', 7, 5, '上报河堤裂缝隐患'],
  ['gridMember', 9, 50, '化解一起工资纠纷'],
  ['enforcementOfficer', 10, 36, '全省执法证考试成绩突出'],
  ['township', 11, 0, '县级法治建设工作通报表扬'],
  ['gridMember', 12, 11, '冬季取暖安全排查成效突出'],
]
const commendations = (): readonly Commendation[] => {
  const random = randomFor('commendation')
  return praised.map(([to, month, who, title], i): Commendation => {
    const occurred = workday(month, 18)
    const key = to === 'gridMember' ? gridMembers[who]?.key : [...civilServants, ...institutionStaff][who - 1]?.key
    return {
      key: keyOf('JF', i + 1, 2),
      clocks: { occurred },
      facts: { to, title, ...(key === undefined ? {} : { person: key }) },
      personal: {},
      recorded: officeHours(occurred, random),
    }
  })
}

type Finding = Noted<'veto-finding'>
const findings = (): readonly Finding[] => [
  {
    key: keyOf('YPFJ', 1, 2),
    clocks: { occurred: workday(8, 24) },
    facts: { finding: 'falsifiedReport', person: findingAgainst, basis: '抽查核实：3条信息所报地点无此事' },
    personal: {},
    recorded: officeHours(workday(8, 25), randomFor('veto-finding')),
  },
]
/** The member whose August is void because of a falsified report. */
export const findingAgainst = poorSpells.find((spell) => spell.months.includes(8))?.key ?? ''

type MonthKinds =
  | 'grid-duty-record'
  | 'monthly-assessment'
  | 'discretionary-adjustment'
  | 'commendation'
  | 'veto-finding'
  | 'circular'
  | 'handbook-check'
/** What is written down month by month beside the events. */
export const gridMonths = (events: readonly Event[]): Part<MonthKinds> => ({
  'grid-duty-record': dutyRecords(events),
  'monthly-assessment': monthlyAssessments(),
  'discretionary-adjustment': adjustments(),
  commendation: commendations(),
  'veto-finding': findings(),
  ...gridAssessments(),
})
