import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planItemsFrom } from './plan-items-from.ts'

const task = (key: string, number: number, reportYear = 2023) => ({
  key,
  facts: { reportYear, number, title: `任务${number}` },
})
const item = (key: string, taken?: string, planYear = 2024) => ({
  key,
  facts: {
    planYear,
    title: '事项',
    source: 'lastReport' as const,
    ...(taken !== undefined && { task: taken }),
    owner: 'townMayor' as const,
    responsible: 'p-0002',
    due: '2024-06-30',
  },
})

describe('the items that a plan owes to the report of the year before', () => {
  test('are its tasks in their order, with a key and their source', () => {
    expect(planItemsFrom([task('T2', 2), task('T1', 1)], 2024)).toEqual([
      { key: 'JH2024-01', facts: { planYear: 2024, title: '任务1', source: 'lastReport', task: 'T1' } },
      { key: 'JH2024-02', facts: { planYear: 2024, title: '任务2', source: 'lastReport', task: 'T2' } },
    ])
  })
  test('are not the tasks of other reports', () => {
    expect(planItemsFrom([task('T1', 1, 2022), task('T2', 2, 2024)], 2024)).toEqual([])
  })
  test('leave out what the plan takes up, and count past keys that are in use', () => {
    const planned = [item('JH2024-01', 'T1'), item('JH2024-03')]
    expect(
      planItemsFrom(
        [1, 2, 3].map((number) => task(`T${number}`, number)),
        2024,
        planned,
      ).map(({ key, facts }) => [key, facts.task]),
    ).toEqual([
      ['JH2024-02', 'T2'],
      ['JH2024-04', 'T3'],
    ])
  })
  test('are owed although the plan of another year names the task', () => {
    expect(planItemsFrom([task('T1', 1)], 2024, [item('X', 'T1', 2023)])).toHaveLength(1)
  })
  test('take each open task up once, under a key of its own; then nothing is owed', () => {
    const anyNumbers = fc.uniqueArray(fc.nat({ max: 40 }), { maxLength: 12 })
    fc.assert(
      fc.property(anyNumbers, anyNumbers, (tasks, used) => {
        const all = tasks.map((number) => task(`T${number}`, number))
        const planned = used.map((number) => item(`JH2024-${String(number).padStart(2, '0')}`, `T${number}`))
        const drafts = planItemsFrom(all, 2024, planned)
        const keys = [...planned, ...drafts].map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
        expect(drafts.map(({ facts }) => facts.task).toSorted()).toEqual(
          tasks
            .filter((number) => !used.includes(number))
            .map((number) => `T${number}`)
            .toSorted(),
        )
        const filledIn = drafts.map(({ key, facts }) => item(key, facts.task))
        expect(planItemsFrom(all, 2024, [...planned, ...filledIn])).toEqual([])
      }),
    )
  })
})
