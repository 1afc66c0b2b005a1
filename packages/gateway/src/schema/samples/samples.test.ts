import { parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../schema.ts'
import { type TestGateway, startTestGateway } from '../testing/gateway.ts'
import { sampleTabs, samples } from './samples.ts'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway.close())

const leavesOf = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value]

describe.each(samples)('the sample “$title.zh”', ({ query, variables }) => {
  test('is valid', () => {
    expect(validate(schema, parse(query))).toStrictEqual([])
  })

  test('is answered with data and without errors, twice', async () => {
    const first = await gateway.ask(query, variables)
    expect(first.errors).toStrictEqual([])
    expect(leavesOf(first.data).filter((leaf) => leaf !== null).length).toBeGreaterThan(5)
    const second = await gateway.ask(query, variables)
    expect([second.errors, leavesOf(second.data).length]).toStrictEqual([[], leavesOf(first.data).length])
  })
})

test('the last sample appends, corrects, meets a conflict and voids', async () => {
  const { query, variables } = samples.at(-1)!
  const { data } = await gateway.ask(query, variables)
  expect(data).toMatchObject({
    append: { version: 1, found: false },
    correct: { version: 2, found: true, change: { type: 'CORRECTION' } },
    stale: { expected: 1, current: 3 },
    void: { entry: { version: 3, change: { type: 'VOID' } } },
  })
})

test('tabs are named in the language of whoever opens them', () => {
  expect(sampleTabs('zh-CN').map(({ query }) => query.split('\n')[0])).toStrictEqual([
    '# 年度评分',
    '# 逐项说明',
    '# 表述与台账',
    '# 网格员月考核',
    '# 规则依据',
    '# 排名',
    '# 当时所知',
    '# 登记更正',
  ])
  expect(sampleTabs('en')[0]!.query).toMatch(/^# Annual score\nquery \(/u)
})
