import { type CivilDate, addDays } from '@zhunsheng/domain'
import { instantAt, officeHours, on, workday } from './days.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'
import { civilServants, person, stationed } from './people.ts'
import { randomFor } from './random.ts'

type Task = Noted<'report-task'>
type Item = Noted<'work-plan-item'>
type Progress = Noted<'work-plan-progress'>

// Tasks of the report on 2022: invented. The last of them no item of the plan takes up.
const tasksFor2023 = [
  '健全综合行政执法制度，规范执法程序',
  '开展执法人员全员培训，组织参加执法证考试',
  '实现村（社区）法律顾问全覆盖',
  '推进综治中心规范化建设，落实网格员月考核',
  '完善镇政务公开目录',
]
// Tasks of the report on 2023, in its own words (section four); only the day is supposed: the report gives none.
const tasksFor2024 = [
  '加强党对法治政府建设的领导。把党的领导贯彻落实到法治政府建设的全过程各方面，推动法治政府建设不断向纵深发展。',
  '推进严格规范公正文明执法。深层次、多渠道开展普法行动，大力推行阳光执法、文明执法，深化行政执法体制改革，进一步强化全镇的行政执法监督工作。',
  '进一步理顺部门职责关系。对照乡镇法治建设权责清单，厘清政府部门职责关系，形成相互配合、行动有效的执法体制机制。',
]

const taskOf =
  (reportYear: number, occurred: CivilDate) =>
  (title: string, i: number): Task => ({
    key: keyOf('NDRW', i + 1, 2, reportYear),
    clocks: { occurred },
    facts: { reportYear, number: i + 1, title },
    personal: {},
    recorded: instantAt(occurred, 15, 30, 0),
  })

/** An item of the plan: owner, who it is, due, done (absent: not done), and how far it was on which day. */
interface Planned {
  readonly title: string
  readonly source: Item['facts']['source']
  /** The number of the task in the report on 2022. */
  readonly task?: number
  readonly owner: Item['facts']['owner']
  readonly who: string | undefined
  readonly due: CivilDate
  readonly done?: CivilDate
  readonly steps: readonly (readonly [number, number, number, string])[]
}

const [secretary, mayor, deputySecretary, deputyMayor] = civilServants
const member = civilServants[4]
const judicial = stationed[4]

// Nine were done in time, one was late, one is not done, and nobody has reported on it since June.
const plan: readonly Planned[] = [
  {
    title: '补齐行政执法制度，形成25项制度',
    source: 'lastReport',
    task: 1,
    owner: 'townMayor',
    who: mayor?.key,
    due: on(10, 31),
    done: on(10, 20),
    steps: [
      [3, 31, 40, '列出待补的6项'],
      [6, 30, 60, '6项完成起草'],
      [9, 28, 80, '6项征求意见'],
      [10, 20, 100, '6项印发，在用制度共25项'],
    ],
  },
  {
    title: '组织执法人员培训课程12次',
    source: 'lastReport',
    task: 2,
    owner: 'deputyMayor',
    who: deputyMayor?.key,
    due: on(12, 20),
    done: on(12, 14),
    steps: [
      [3, 31, 25, '完成3次'],
      [6, 30, 50, '完成6次'],
      [9, 28, 75, '完成9次'],
      [12, 14, 100, '完成12次'],
    ],
  },
  {
    title: '组织符合条件的执法人员参加执法证考试',
    source: 'lastReport',
    task: 2,
    owner: 'deputyMayor',
    who: deputyMayor?.key,
    due: on(11, 30),
    done: on(11, 10),
    steps: [
      [6, 30, 30, '确定参考人员'],
      [9, 28, 60, '组织集中复习'],
      [11, 10, 100, '成绩公布，参考人员全部通过'],
    ],
  },
  {
    title: '续聘到期的村（社区）法律顾问',
    source: 'lastReport',
    task: 3,
    owner: 'judicialOfficeHead',
    who: judicial?.key,
    due: on(8, 15),
    done: on(9, 1),
    steps: [
      [5, 31, 30, '梳理到期合同'],
      [8, 15, 70, '7个村（社区）合同到期，续聘未签'],
      [9, 1, 100, '全部续聘，比期限晚17天'],
    ],
  },
  {
    title: '按月开展网格员考核并通报',
    source: 'lastReport',
    task: 4,
    owner: 'deputySecretary',
    who: deputySecretary?.key,
    due: on(12, 31),
    done: on(12, 29),
    steps: [
      [3, 31, 25, '完成3个月'],
      [6, 30, 50, '完成6个月'],
      [9, 28, 75, '完成9个月'],
      [12, 29, 100, '完成12个月'],
    ],
  },
  {
    title: '理论学习中心组法治专题学习6次',
    source: 'superior',
    owner: 'partySecretary',
    who: secretary?.key,
    due: on(12, 31),
    done: on(12, 7),
    steps: [
      [6, 30, 50, '完成3次'],
      [9, 15, 65, '完成4次'],
      [12, 7, 100, '完成6次'],
    ],
  },
  {
    title: '组织公务员参加学法用法考试',
    source: 'superior',
    owner: 'deputySecretary',
    who: deputySecretary?.key,
    due: on(10, 31),
    done: on(10, 18),
    steps: [
      [6, 30, 30, '下发考试通知'],
      [9, 20, 90, '首次考试'],
      [10, 18, 100, '补考后34人全部通过'],
    ],
  },
  {
    title: '培养村级法律明白人',
    source: 'superior',
    owner: 'judicialOfficeHead',
    who: judicial?.key,
    due: on(11, 30),
    done: on(10, 16),
    steps: [
      [4, 12, 35, '第一批培训'],
      [7, 12, 70, '第二批培训'],
      [10, 16, 100, '共培养13名'],
    ],
  },
  {
    title: '组建合法性审查队伍',
    source: 'own',
    owner: 'deputySecretary',
    who: deputySecretary?.key,
    due: on(6, 30),
    done: on(6, 20),
    steps: [
      [4, 14, 40, '提出组成方案'],
      [6, 20, 100, '党委会议研究通过'],
    ],
  },
  {
    title: '修订合法性审查工作规程',
    source: 'own',
    owner: 'partyGovernmentOfficeHead',
    who: civilServants[9]?.key,
    due: on(12, 15),
    done: on(12, 12),
    steps: [
      [6, 30, 30, '收集意见'],
      [9, 28, 70, '形成征求意见稿'],
      [12, 12, 100, '党委会议研究通过'],
    ],
  },
  {
    title: '厘清划出部门与综合行政执法队的职责界限',
    source: 'problem',
    owner: 'leadershipMember',
    who: member?.key,
    due: on(11, 30),
    steps: [
      [3, 31, 10, '列出交叉事项'],
      [6, 15, 30, '与县级部门座谈一次'],
    ],
  },
]

const keyOfItem = (i: number): string => keyOf('NDJH', i + 1, 2)
const planned = workday(3, 21)

const items = (): readonly Item[] => {
  const random = randomFor('work-plan-item')
  return plan.map(({ title, source, task, owner, who, due, done }, i): Item => ({
    key: keyOfItem(i),
    clocks: { occurred: planned, ...(done !== undefined && { closed: done }) },
    facts: {
      planYear: 2023,
      title,
      source,
      ...(task !== undefined && { task: keyOf('NDRW', task, 2, 2022) }),
      owner,
      responsible: who ?? person(0).key,
      due,
    },
    personal: {},
    recorded: officeHours(addDays(done ?? planned, 1), random),
  }))
}

const progress = (): readonly Progress[] => {
  const random = randomFor('work-plan-progress')
  return plan
    .flatMap(({ steps }, i) => steps.map((step) => ({ item: keyOfItem(i), step })))
    .map(({ item, step: [month, day, percent, note] }, i): Progress => ({
      key: keyOf('NDJZ', i + 1),
      clocks: { occurred: on(month, day) },
      facts: { item, percent, note },
      personal: {},
      recorded: officeHours(on(month, day), random),
    }))
}

/** What last year's report set, what this year's plan made of it and who answers for it; and what this year's report sets. */
export const annualPlan = (): Part<'report-task' | 'work-plan-item' | 'work-plan-progress'> => ({
  'report-task': [
    ...tasksFor2023.map(taskOf(2022, workday(2, 20))),
    // With the report itself, after the year that it is about: no task that 2023 could have taken up.
    ...tasksFor2024.map(taskOf(2023, '2024-02-05')),
  ],
  'work-plan-item': items(),
  'work-plan-progress': progress(),
})
