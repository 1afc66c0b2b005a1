import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parseFacts } from './parse-facts.ts'

const read = (json: unknown) => {
  const parsed = parseFacts(json)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  return parsed.value
}
const issuesOf = (json: unknown) => {
  const parsed = parseFacts(json)
  return parsed.ok ? [] : parsed.issues
}

describe('parseFacts', () => {
  it('reads figures, ranks and the period', () => {
    const figures = {
      'a.count': 3,
      'a.hours': '2.25',
      'a.missing': null,
      'a.not': 'inapplicable',
      'a.share': { value: 2, of: 3 },
      'a.score': { value: '4.5', reason: '考核', approver: 'townMayor' },
    }
    const ranks = { 'grid/rank': { rank: 1, of: 7 } }
    expect(read({ period: '2023-06', figures, ranks })).toEqual({
      figures,
      ranks,
      period: expect.objectContaining({ kind: 'month', id: '2023-06' }),
    })
  })
  it('reads the figures alone, with or without a period beside them', () => {
    expect(read({ a: 1, b: null })).toEqual({ figures: { a: 1, b: null }, ranks: {} })
    expect(read({ a: 1, period: '2023' })).toMatchObject({ figures: { a: 1 }, period: { id: '2023' } })
    expect(read({})).toEqual({ figures: {}, ranks: {} })
    // What looks like ranks is a figure that no book reads: the book says so.
    expect(issuesOf({ a: 1, ranks: {} })).toEqual([{ code: 'badFigure', path: 'ranks' }])
  })
  test.each([[null], [[]], ['x'], [1], [undefined]])('refuses %j, which is no object', (json) => {
    expect(issuesOf(json)).toEqual([{ code: 'notObject' }])
  })
  test.each([
    [true],
    [[1]],
    [{}],
    [{ of: 3 }],
    [{ value: null, of: 3 }],
    [{ value: 1, of: '3' }],
    [{ value: 1, reason: 3 }],
    [{ value: 1, approver: null }],
    [{ value: 1, off: 3 }],
  ])('refuses %j as a figure', (figure) => {
    expect(issuesOf({ figures: { a: 1, b: figure } })).toEqual([{ code: 'badFigure', path: 'b' }])
  })
  test.each([[1.5], [{ value: 0.285 }], [1e300], [{ value: 2 ** 53, of: 1 }]])('asks for quotes round %j', (figure) => {
    const value = typeof figure === 'number' ? figure : figure.value
    expect(issuesOf({ a: figure })).toEqual([{ code: 'float', path: 'a', value }])
  })
  test.each([[{ rank: 0, of: 3 }], [{ rank: 4, of: 3 }], [{ rank: 1 }], [{ rank: 1.5, of: 3 }], [3], [null]])(
    'refuses %j as a rank',
    (rank) => {
      expect(issuesOf({ figures: {}, ranks: { a: rank } })).toEqual([{ code: 'badRank', path: 'ranks.a' }])
    },
  )
  test.each([['2023-13'], ['May'], [2023], [null]])('refuses %j as a period', (period) => {
    expect(issuesOf({ figures: {}, period })).toEqual([{ code: 'badPeriod', path: 'period' }])
  })
  it('reports everything at once', () => {
    expect(issuesOf({ figures: 3, ranks: 4, period: 5, more: 6 })).toEqual([
      { code: 'unknownKey', path: 'more' },
      { code: 'badFigure', path: 'figures' },
      { code: 'badRank', path: 'ranks' },
      { code: 'badPeriod', path: 'period' },
    ])
  })
  it('never throws, and says of whatever it refuses why', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const parsed = parseFacts(json)
        expect(parsed.ok || parsed.issues.length > 0).toBe(true)
      }),
    )
  })
})
