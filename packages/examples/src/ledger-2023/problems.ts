import type { CivilDate } from '@zhunsheng/domain'
import { instantAt, on, workday } from './days.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'

type Problem = Noted<'problem'>
type Step = Noted<'problem-step'>
type Told = readonly [CivilDate, Step['facts']['step'], Omit<Step['facts'], 'problem' | 'step'>?]

interface Found extends Pick<Problem['facts'], 'title' | 'owner' | 'cause' | 'returnOf'> {
  readonly steps: readonly Told[]
}

// Of the report on 2022: invented. The first is not done and comes back in the next report; the second was done in time; the
// third was done seventeen days late.
const of2022: readonly Found[] = [
  {
    title: '划出部门与综合行政执法队职责交叉，遇事推诿',
    cause: '赋权清单与部门清单分别编制，没有逐项比对',
    owner: 'leadershipMember',
    steps: [
      [on(3, 21), 'measureSet', { measure: '逐项比对清单，与县级部门会商划界', until: on(9, 28) }],
      [on(3, 31), 'progressed', { percent: 10 }],
      [on(6, 15), 'progressed', { percent: 30 }],
      [on(9, 25), 'extended', { until: on(11, 30), by: 'partySecretary', reason: '县级部门会商改期' }],
    ],
  },
  {
    title: '行政执法制度不齐全',
    cause: '改革后部分制度没有承接',
    owner: 'townMayor',
    steps: [
      [on(3, 21), 'measureSet', { measure: '补齐6项制度，形成25项', until: on(10, 31) }],
      [on(6, 30), 'progressed', { percent: 60 }],
      [on(10, 20), 'completed', { document: '乐政发〔2023〕21号（示例）' }],
      [on(10, 27), 'verified', { by: 'deputySecretary' }],
      [on(10, 30), 'closed'],
    ],
  },
  {
    title: '部分村（社区）法律顾问服务不到位',
    cause: '合同到期后没有及时续聘',
    owner: 'judicialOfficeHead',
    steps: [
      [on(3, 21), 'measureSet', { measure: '续聘到期的法律顾问', until: on(8, 15) }],
      [on(8, 15), 'progressed', { percent: 70 }],
      [on(9, 1), 'completed'],
      [on(9, 5), 'verificationFailed', { by: 'deputySecretary', reason: '两个村的聘书没有归档' }],
      [on(9, 8), 'completed'],
      [on(9, 12), 'verified', { by: 'deputySecretary' }],
      [on(9, 14), 'closed'],
    ],
  },
]
// Of the report on 2023, in its own words (section two); it states no causes and names nobody: who answers is supposed, and so is
// the day, which it does not give.
const of2023: readonly Found[] = [
  {
    title: '行政执法体制改革后职责划出部门与综合行政执法队职责界限和分工还需进一步理顺',
    owner: 'leadershipMember',
    returnOf: keyOf('WT', 1, 2, 2022),
    steps: [],
  },
  { title: '法治宣传方式方法不多', owner: 'judicialOfficeHead', steps: [] },
  {
    title: '公共法律服务不能满足群众日益增长的需求，基层法律服务能力和资源不足，解决群众疑难问题能力需进一步提高',
    owner: 'judicialOfficeHead',
    steps: [],
  },
]

const all = [
  ...of2022.map((found, i) => ({ ...found, reportYear: 2022, number: i + 1, day: workday(2, 20) })),
  ...of2023.map((found, i) => ({ ...found, reportYear: 2023, number: i + 1, day: '2024-02-05' })),
].map((found) => ({ ...found, key: keyOf('WT', found.number, 2, found.reportYear) }))

/** The problems that the reports on 2022 and 2023 state, and what was done in 2023 about those of the first. */
export const problems = (): Part<'problem' | 'problem-step'> => ({
  problem: all.map(({ key, day, reportYear, number, title, cause, owner, returnOf }): Problem => ({
    key,
    clocks: { occurred: day },
    facts: {
      source: 'annualReport',
      reportYear,
      number,
      title,
      ...(cause !== undefined && { cause }),
      owner,
      ...(returnOf !== undefined && { returnOf }),
    },
    personal: {},
    recorded: instantAt(day, 15, 40, 0),
  })),
  'problem-step': all
    .flatMap(({ key, steps }) => steps.map((step) => ({ problem: key, step })))
    .map(({ problem, step: [day, step, facts] }, i): Step => ({
      key: keyOf('WTZG', i + 1),
      clocks: { occurred: day },
      facts: { problem, step, ...facts },
      personal: {},
      recorded: instantAt(day, 17, 10, 0),
    })),
})
