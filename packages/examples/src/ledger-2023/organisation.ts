import { type CivilDate, addDays } from '@zhunsheng/domain'
import { officeHours, workday } from './days.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'
import { civilServants, person } from './people.ts'
import { randomFor } from './random.ts'

type Membership = Noted<'leading-group-membership'>
type Place = Membership['facts']['place']
type Post = Membership['facts']['post']

// Place, post, who, and for one former member the day on which the post changed hands.
const group: readonly (readonly [Place, Post, number, CivilDate?])[] = [
  ['leader', 'partySecretary', 0],
  ['deputyLeader', 'townMayor', 1],
  ['executiveDeputyLeader', 'deputySecretary', 2],
  ['member', 'deputyMayor', 3],
  ['member', 'leadershipMember', 4],
  ['member', 'leadershipMember', 5],
  ['member', 'leadershipMember', 6],
  ['member', 'leadershipMember', 7, '2023-04-14'],
  ['member', 'leadershipMember', 8],
]

const memberships = (): readonly Membership[] => {
  const random = randomFor('leading-group')
  return group.map(([place, post, who, until], i): Membership => {
    const { key, name } = civilServants[who] ?? person(who + 1)
    // The last one came for the one who left.
    const from = who === 8 ? '2023-04-17' : '2021-09-01'
    return {
      key: keyOf('LDXZ', i + 1, 2),
      clocks: { occurred: from, ...(until === undefined ? {} : { closed: until }) },
      facts: { place, post, person: key },
      personal: { name },
      recorded: officeHours(until ?? addDays(from, 2), random),
    }
  })
}

type Meeting = Noted<'party-meeting'>
const meetings: readonly (readonly [number, number, Meeting['facts']['topic'], string])[] = [
  [1, 10, 'other', '研究年度重点工作安排'],
  [2, 14, 'ruleOfLaw', '研究2022年法治政府建设年度报告'],
  [3, 7, 'other', '研究春季森林防火工作'],
  [3, 21, 'ruleOfLaw', '部署2023年法治政府建设工作'],
  [4, 18, 'other', '研究人居环境整治工作'],
  [5, 16, 'workReport', '听取综合行政执法改革工作汇报'],
  [6, 20, 'ruleOfLaw', '调整法治建设领导小组，研究合法性审查队伍建设'],
  [7, 11, 'other', '研究防汛工作'],
  [8, 15, 'workReport', '听取上半年矛盾纠纷化解和网格管理工作汇报'],
  [9, 12, 'other', '研究秋收安全生产工作'],
  [10, 17, 'ruleOfLaw', '研究行政执法制度建设'],
  [11, 14, 'ruleOfLaw', '研究村（社区）法律顾问和法律明白人工作'],
  [12, 12, 'other', '研究年终考核工作'],
]
const partyMeetings = (): readonly Meeting[] => {
  const random = randomFor('party-meeting')
  return meetings.map(([month, day, topic, title], i): Meeting => {
    const occurred = workday(month, day)
    return {
      key: keyOf('DWH', i + 1, 2),
      clocks: { occurred },
      facts: {
        topic,
        title,
        judicialOfficeAttended: topic !== 'other' || month % 2 === 0,
        partyGovernmentOfficeAttended: true,
      },
      personal: {},
      recorded: officeHours(addDays(occurred, 1), random),
    }
  })
}

type Duty = Noted<'first-person-duty'>
type Item = Noted<'first-person-duty-item'>
type Leader = Duty['facts']['post']

// Invented for the example; nobody acted on the third this year.
const items: readonly (readonly [Leader, string])[] = [
  ['partySecretary', '主持党委会议研究法治政府建设'],
  ['partySecretary', '听取法治工作汇报'],
  ['partySecretary', '组织理论学习中心组学法'],
  ['partySecretary', '督促重点问题依法解决'],
  ['partySecretary', '年度述法'],
  ['townMayor', '部署综合行政执法工作'],
  ['townMayor', '落实重大行政决策程序'],
  ['townMayor', '统筹执法力量和执法队伍建设'],
  ['townMayor', '督促严格规范执法'],
  ['townMayor', '年度述法'],
]
const itemKey = (number: number): string => keyOf('ZRQD', number, 2)
const dutyItems = (): readonly Item[] => {
  const random = randomFor('first-person-duty-item')
  return items.map(([post, title], i): Item => ({
    key: itemKey(i + 1),
    clocks: { occurred: '2023-01-03' },
    facts: { post, title },
    personal: {},
    recorded: officeHours('2023-01-04', random),
  }))
}

// Month, day, who, how, what, and the number of the duty that it serves.
const duties: readonly (readonly [number, number, Leader, Duty['facts']['act'], string, number?])[] = [
  [1, 16, 'partySecretary', 'accounted', '2022年度述法', 5],
  [1, 16, 'townMayor', 'accounted', '2022年度述法', 10],
  [2, 14, 'partySecretary', 'deployed', '主持研究年度报告', 1],
  [3, 21, 'partySecretary', 'deployed', '部署全年法治政府建设工作', 1],
  [3, 22, 'townMayor', 'deployed', '部署综合行政执法年度计划', 6],
  [4, 11, 'townMayor', 'asked', '过问重大行政决策合法性审查', 7],
  [5, 16, 'partySecretary', 'asked', '过问执法队伍培训进度', 2],
  [5, 25, 'townMayor', 'coordinated', '协调派驻执法力量统一管理', 8],
  [6, 13, 'partySecretary', 'coordinated', '协调一件重点信访事项', 4],
  [7, 18, 'townMayor', 'supervised', '督办一件土地承包纠纷'],
  [8, 15, 'partySecretary', 'asked', '听取矛盾纠纷化解工作汇报', 2],
  [9, 19, 'townMayor', 'asked', '过问执法案卷评查', 9],
  [9, 26, 'partySecretary', 'supervised', '督办网格员月考核问题整改', 4],
  [10, 24, 'townMayor', 'deployed', '部署执法证考试和持证上岗', 8],
  [11, 14, 'partySecretary', 'deployed', '部署法律顾问续聘'],
  [12, 5, 'townMayor', 'supervised', '督办年度执法制度清理', 9],
]
const firstPersonDuties = (): readonly Duty[] => {
  const random = randomFor('first-person-duty')
  return duties.map(([month, day, post, act, subject, duty], i): Duty => {
    const occurred = workday(month, day)
    return {
      key: keyOf('DYZR', i + 1, 2),
      clocks: { occurred },
      facts: { post, act, subject, ...(duty !== undefined && { duty: itemKey(duty) }) },
      personal: {},
      recorded: officeHours(addDays(occurred, 1), random),
    }
  })
}

/** Leading group, meetings of the Party committee, duties and acts of both principal leaders (the report covers only one of them). */
export const organisation = (): Part<
  'leading-group-membership' | 'party-meeting' | 'first-person-duty-item' | 'first-person-duty'
> => ({
  'leading-group-membership': memberships(),
  'party-meeting': partyMeetings(),
  'first-person-duty-item': dutyItems(),
  'first-person-duty': firstPersonDuties(),
})
