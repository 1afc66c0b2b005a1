import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDate } from '../testing/any-row.ts'
import { type PostHeld, holdersOn, isHeldOn } from './post-held.ts'
import { type RoleHeld, rolesOn } from './role-held.ts'

const mayor = { post: 'townMayor', acting: false } as const
const first: PostHeld = { ...mayor, person: 'p-0002', from: '2021-09-01', to: '2023-04-07' }
const acting: PostHeld = { ...mayor, person: 'p-0003', acting: true, from: '2023-04-08', to: '2023-06-30' }
const second: PostHeld = { ...mayor, person: 'p-0009', from: '2023-06-20' }
const held = [second, acting, first, { ...first, post: 'deputySecretary', to: '2025-01-01' } as const]
const keysOn = (date: string) => holdersOn(held, 'townMayor', date).map(({ person }) => person)

describe('who held a post on a day', () => {
  test.each([
    ['2021-08-31', []],
    ['2021-09-01', ['p-0002']],
    // The last day is one of holding it.
    ['2023-04-07', ['p-0002']],
    ['2023-04-08', ['p-0003']],
    // The appointed stands before the acting, although they came later.
    ['2023-06-20', ['p-0009', 'p-0003']],
    ['2023-07-01', ['p-0009']],
  ])('%s: %j', (date, people) => {
    expect(keysOn(date)).toEqual(people)
  })

  test('does not depend on the order of the rows', () => {
    const dates = fc.record({ from: anyDate, to: fc.option(anyDate, { nil: undefined }) })
    const person = fc.constantFrom('p-0001', 'p-0002', 'p-0003', 'p-0004')
    const any = fc.tuple(dates, person, fc.boolean()).map(([{ from, to }, who, isActing]): PostHeld => ({
      post: 'townMayor',
      person: who,
      acting: isActing,
      from,
      ...(to !== undefined && { to }),
    }))
    fc.assert(
      fc.property(fc.array(any), anyDate, (rows, date) => {
        const found = new Set(holdersOn(rows, 'townMayor', date))
        for (const row of rows) expect(found.has(row)).toBe(isHeldOn(row, date))
        expect(new Set(holdersOn(rows.toReversed(), 'townMayor', date))).toEqual(found)
        const order = holdersOn(rows, 'townMayor', date).map((row) => Number(row.acting))
        expect(order).toEqual(order.toSorted())
      }),
    )
  })
})

test('one person may hold several roles at once, each counted once however many places it is held in', () => {
  const role = (person: string, id: RoleHeld['role'], division: string, to?: string): RoleHeld => ({
    person,
    role: id,
    division,
    from: '2022-01-01',
    ...(to !== undefined && { to }),
  })
  const rows = [
    role('p-0101', 'gridMember', '141021100951'),
    role('p-0101', 'gridMember', '141021100952'),
    role('p-0101', 'legalLiteracyAdvocate', '141021100951'),
    role('p-0102', 'mediator', '141021100951', '2022-12-31'),
  ]
  expect(rolesOn(rows, '2023-06-30')).toEqual(new Map([['p-0101', new Set(['gridMember', 'legalLiteracyAdvocate'])]]))
  expect([...rolesOn(rows, '2022-12-31').keys()]).toEqual(['p-0101', 'p-0102'])
})
