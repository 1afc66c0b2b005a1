import { countFigures, indexLedger, yearPeriod } from '@zhunsheng/domain'
import { figureDefinitions } from '@zhunsheng/domain/ledger'
import { describe, expect, test } from 'vitest'
import { entriesOf } from './entries.ts'
import { makeLedger } from './make-ledger.ts'
import { township } from './places.ts'

const ledger = makeLedger()
const counts = countFigures(figureDefinitions, indexLedger(entriesOf(ledger)), {
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
