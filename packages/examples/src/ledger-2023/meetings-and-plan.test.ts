import { countFigures, indexLedger, yearPeriod } from '@zhunsheng/domain'
import { lookOut } from '@zhunsheng/domain/alert'
import { say } from '@zhunsheng/domain/explanation'
import { figureDefinitions } from '@zhunsheng/domain/ledger'
import { zhCN } from '@zhunsheng/domain/locale/zh-CN'
import { describe, expect, test } from 'vitest'
import { entriesOf } from './entries.ts'
import { makeLedger } from './make-ledger.ts'
import { township } from './places.ts'

const ledger = makeLedger()
const index = indexLedger(entriesOf(ledger))
const counts = countFigures(figureDefinitions, index, {
  subject: { kind: 'township', id: township, township },
  period: yearPeriod(2023),
})
const valueOf = (id: string) => {
  const count = counts.get(`organisation.${id}`)
  return count?.status === 'present' ? [count.value, ...(count.of === undefined ? [] : [count.of])] : undefined
}

describe('the meetings of the Party committee', () => {
  const meetings = ledger['party-meeting']
  const attendance = ledger['meeting-attendance']
  test('are those of before: seven of thirteen on the rule of law, both offices in each', () => {
    expect(meetings).toHaveLength(13)
    expect(valueOf('rule-of-law-meetings')).toStrictEqual([7])
    expect(valueOf('two-offices-share')).toStrictEqual([7, 7])
  })
  test('take up the topic that gave them their name, and others', () => {
    for (const { key, facts, clocks } of meetings) {
      const topics = ledger['meeting-topic'].filter((topic) => topic.facts.meeting === key)
      expect(topics[0]?.facts).toMatchObject({ category: facts.topic, title: facts.title })
      expect(new Set(topics.map((topic) => topic.clocks.occurred))).toStrictEqual(new Set([clocks.occurred]))
    }
    // Two meetings bear the name of a report; three reports were heard beside other topics.
    expect(valueOf('work-reports-heard')).toStrictEqual([5])
  })
  test('hear of every matter on the day on which its file says that the Party committee was told', () => {
    const told = ledger['decision-step'].filter(({ facts }) => facts.step === 'partyReported')
    const heard = ledger['meeting-topic'].filter(({ facts }) => facts.matter !== undefined)
    const named = (
      rows: readonly { readonly facts: { readonly matter?: string }; readonly clocks: { readonly occurred: string } }[],
    ) => rows.map(({ facts, clocks }) => `${facts.matter} ${clocks.occurred}`)
    expect(named(heard)).toStrictEqual(named(told))
    expect(told.length).toBeGreaterThan(3)
  })
  // Eight with a vote in thirteen meetings: one had leave and is not in the 103, one was absent.
  test('are attended by the team of the day', () => {
    expect(attendance.filter(({ facts }) => facts.capacity === 'voting')).toHaveLength(13 * 8)
    expect(valueOf('meeting-attendance')).toStrictEqual([102, 103])
    const before = attendance.filter(({ clocks }) => clocks.occurred < '2023-04-14').map(({ facts }) => facts.person)
    const after = attendance.filter(({ clocks }) => clocks.occurred >= '2023-04-14').map(({ facts }) => facts.person)
    expect([before.includes('p-0008'), before.includes('p-0009')]).toStrictEqual([true, false])
    expect([after.includes('p-0008'), after.includes('p-0009')]).toStrictEqual([false, true])
  })
  test('say once that an office sat in whose head had leave', () => {
    const sat = (key: string) =>
      attendance.some(
        ({ facts: { meeting, post, status } }) =>
          meeting === key && post === 'judicialOfficeHead' && status === 'attended',
      )
    const wrong = meetings.filter(({ key, facts }) => facts.judicialOfficeAttended !== sat(key))
    expect(wrong.map(({ clocks }) => clocks.occurred)).toStrictEqual(['2023-08-15'])
  })
})

describe('the annual plan', () => {
  test('has eleven items: nine done in time, one late, one not done', () => {
    expect(valueOf('plan-items')).toStrictEqual([11])
    expect(valueOf('plan-items-in-time')).toStrictEqual([9, 11])
    const open = ledger['work-plan-item'].filter(({ clocks }) => clocks.closed === undefined)
    expect(open.map(({ facts }) => facts.source)).toStrictEqual(['problem'])
  })
  test('takes up four of the five tasks of the report before', () => {
    expect(valueOf('report-tasks-taken-up')).toStrictEqual([4, 5])
  })
  test('is reported on up to the whole, and to the whole only where it is done', () => {
    for (const { key, clocks } of ledger['work-plan-item']) {
      const steps = ledger['work-plan-progress'].filter(({ facts }) => facts.item === key)
      const percents = steps.map(({ facts }) => facts.percent)
      expect(percents).toStrictEqual(percents.toSorted((a, b) => a - b))
      expect(steps.at(-1)?.clocks.occurred).toBe(percents.includes(100) ? clocks.closed : '2023-06-15')
    }
  })
  test('leaves to 2024 the three tasks of the report', () => {
    const tasks = ledger['report-task'].filter(({ facts }) => facts.reportYear === 2023)
    expect(tasks.map(({ facts }) => [facts.number, facts.title.split('。')[0]])).toStrictEqual([
      [1, '加强党对法治政府建设的领导'],
      [2, '推进严格规范公正文明执法'],
      [3, '进一步理顺部门职责关系'],
    ])
    expect(tasks.every(({ clocks }) => clocks.occurred.startsWith('2024'))).toBe(true)
  })
})

describe('what calls for attention', () => {
  const said = (on: string) =>
    lookOut({ township, on, index })
      .filter(({ alert }) => alert.system === 'partyMeetings' || alert.system === 'annualPlan')
      .map(({ finding }) => say(finding, zhCN))
  const sheet = '2023年8月15日的党委会议（DWH2023-09）：会议台账记司法所已列席，出席列席台账记其负责人请假，请核对。'
  const overdue = (days: number) =>
    `计划事项NDJH2023-11“厘清划出部门与综合行政执法队的职责界限”完成期限为2023年11月30日，未完成，已逾期${days}天，最近一次填报的进度为30%；责任职务：班子成员。`
  const quiet =
    '计划事项NDJH2023-11“厘清划出部门与综合行政执法队的职责界限”未完成，上次填报进展是2023年6月15日，已超过三个月；责任职务：班子成员。'
  const notTakenUp = '2022年报告所列第5项任务（NDRW2022-05）“完善镇政务公开目录”，2023年计划中没有对应的事项。'

  test('is said as the year goes on', () => {
    expect(said('2023-06-30')).toStrictEqual([notTakenUp])
    expect(said('2023-08-31')).toStrictEqual([
      sheet,
      // Late, and not done yet on this day.
      '计划事项NDJH2023-04“续聘到期的村（社区）法律顾问”完成期限为2023年8月15日，未完成，已逾期16天，最近一次填报的进度为70%；责任职务：司法所所长。',
      notTakenUp,
    ])
    expect(said('2023-12-31')).toStrictEqual([sheet, overdue(31), quiet, notTakenUp])
  })
  test('is, in the next year, that no plan takes up the three tasks of the report', () => {
    const next = said('2024-02-29')
    expect(next.slice(0, 2)).toStrictEqual([overdue(91), quiet])
    expect(next.slice(2)).toHaveLength(3)
  })
})
