import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { altered, alteredAll, diagnosticsOf } from '../testing/altered.ts'
import { shippedContext, smallBook } from '../testing/small-book.ts'
import { compileRuleBook } from './compile.ts'
import type { RuleBook } from './rule-book.ts'

const compiled = (source: unknown): RuleBook => {
  const result = compileRuleBook(source, shippedContext)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}
const leafAt = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], value)

describe('a compiled book', () => {
  const book = compiled(smallBook)

  it('has every number exact, in hundredths or as a ratio', () => {
    expect(book).toMatchObject({ id: 'small', revision: 'small@2023-01-01', total: 10_000 })
    expect(book.byPath.get('study/exam')).toMatchObject({
      parent: 'study',
      points: 2000,
      outside: false,
      mechanism: {
        type: 'band',
        rows: [
          { from: { type: 'fixed', value: { num: 19n, den: 20n } }, points: 2000 },
          { from: { type: 'fixed', value: { num: 4n, den: 5n } }, points: 1250 },
          { from: { type: 'fixed', value: { num: 0n, den: 1n } }, points: 0 },
        ],
      },
    })
    expect(book.byPath.get('study/sessions')).toMatchObject({
      mechanism: { type: 'target', reach: { type: 'parameter', id: 'sessions' } },
    })
    expect(book.parameters.get('sessions')?.values[0].value).toEqual({ num: 6n, den: 1n })
    expect(book.money).toMatchObject({ base: 30_000, floor: 0, terms: [{ fen: { num: 20_000n, den: 1n } }] })
    expect(book.bands).toMatchObject([
      { grade: 'high', from: 8000 },
      { grade: 'low', from: 0, to: 7999 },
    ])
    expect([...book.byPath.keys()]).toEqual(['study', 'study/sessions', 'study/exam', 'reports', 'bonus'])
    expect([...book.figures.keys()].toSorted()).toEqual([
      'late',
      'study.centre-group-sessions',
      'study.exam-pass-share',
      'township.commendations',
      'township.falsified-data',
    ])
  })

  it('shares the indicators of its tree and of its index', () => {
    expect(book.byPath.get('study')).toBe(book.indicators[0])
  })

  it('is frozen throughout, and leaves the source and the context as they were', () => {
    const loose: typeof smallBook = JSON.parse(JSON.stringify(smallBook))
    const frozen = compiled(loose)
    expect(Object.isFrozen(loose.indicators[0])).toBe(false)
    expect(Object.isFrozen(shippedContext.figures.get('study.exam-pass-share'))).toBe(false)
    expect(Object.isFrozen(shippedContext.instruments.get(smallBook.citation.instrument))).toBe(false)
    const everything: object[] = []
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null || everything.includes(value)) return
      everything.push(value)
      for (const member of Symbol.iterator in value ? (value as Iterable<unknown>) : []) visit((member as unknown[])[1])
      Object.values(value).forEach(visit)
    }
    visit(frozen)
    expect(everything.length).toBeGreaterThan(100)
    expect(everything.filter((value) => !Object.isFrozen(value))).toEqual([])
  })

  it('keeps the source as it was written', () => {
    expect(book.source).toEqual(smallBook)
  })
})

describe('the hash', () => {
  const { hash } = compiled(smallBook)

  it('is the same for the same source, however its numbers are spelt', () => {
    expect(compiled(smallBook).hash).toBe(hash)
    const spelt = alteredAll(
      smallBook,
      [['total'], '100.00'],
      [['indicators', 0, 'children', 1, 'mechanism', 'rows', 1, 'points'], '12.50'],
      [['cases', 0, 'given', 'late'], '0'],
      [['parameters', 0, 'values', 0, 'value'], '6.0'],
    )
    expect(compiled(spelt).hash).toBe(hash)
  })

  it('does not depend on the spelling of any amount', () => {
    const amounts = (value: unknown, at: readonly (string | number)[]): (readonly (string | number)[])[] => {
      if (typeof value === 'string' && /^\d+\.\d+$/u.test(value)) return [at]
      if (typeof value === 'number') return ['moneyFen', 'of'].includes(String(at.at(-1))) ? [] : [at]
      if (typeof value !== 'object' || value === null) return []
      return Object.entries(value).flatMap(([key, member]) =>
        amounts(member, [...at, Array.isArray(value) ? Number(key) : key]),
      )
    }
    const places = amounts(smallBook, [])
    expect(places.length).toBeGreaterThan(25)
    const respelt = (value: unknown, zeros: number): string =>
      `0${String(value)}${String(value).includes('.') ? '' : '.'}${'0'.repeat(zeros)}`
    fc.assert(
      fc.property(fc.subarray(places), fc.integer({ min: 1, max: 4 }), (some, zeros) => {
        const changes = some.map((path) => [path, respelt(leafAt(smallBook, path), zeros)] as const)
        expect(compiled(alteredAll(smallBook, ...changes)).hash).toBe(hash)
      }),
      { numRuns: 40 },
    )
  })

  it('does not depend on the order of keys', () => {
    const shuffled = (value: unknown, seed: number): unknown => {
      if (Array.isArray(value)) return value.map((member) => shuffled(member, seed + 1))
      if (typeof value !== 'object' || value === null) return value
      const entries = Object.entries(value).map(([key, member]) => [key, shuffled(member, seed + 1)] as const)
      const by = ([key]: readonly [string, unknown]): number => ((key.length + 1) * (seed + 7) * 2654435761) % 997
      return Object.fromEntries(entries.toSorted((a, b) => by(a) - by(b)))
    }
    fc.assert(
      fc.property(fc.nat(10_000), (seed) => {
        expect(compiled(shuffled(smallBook, seed)).hash).toBe(hash)
      }),
      { numRuns: 20 },
    )
  })

  it.each([
    ['a number', ['parameters', 0, 'values', 0, 'value'], 7],
    ['a wording', ['title', 'en'], 'other'],
    ['a case', ['cases', 0, 'name'], 'other'],
    ['a code', ['jurisdiction'], '141021101000'],
  ] as const)('covers %s', (_, path, value) => {
    expect(compiled(altered(smallBook, path, value)).hash).not.toBe(hash)
  })
})

describe('a source that has lost a key', () => {
  // Every key of every object, with whether the book can do without it.
  const keys = (value: unknown, at: readonly (string | number)[]): (readonly (string | number)[])[] => {
    if (typeof value !== 'object' || value === null) return []
    const here = Array.isArray(value) ? [] : Object.keys(value).map((key) => [...at, key])
    return [
      ...here,
      ...Object.entries(value).flatMap(([key, member]) =>
        keys(member, [...at, Array.isArray(value) ? Number(key) : key]),
      ),
    ]
  }
  const optional = new Set(['vetoes', 'money'])
  const required = keys(smallBook, []).filter(
    (path) =>
      !['cases', 'given', 'expect'].some((part) => path.slice(0, -1).includes(part)) &&
      !optional.has(String(path.at(-1))),
  )

  it('is refused, at a path that exists', () => {
    expect(required.length).toBeGreaterThan(80)
    fc.assert(
      fc.property(fc.constantFrom(...required), (path) => {
        const without = altered(smallBook, path, undefined)
        const found = diagnosticsOf(without)
        expect(found, path.join('.')).not.toEqual([])
        for (const { path: at } of found) expect(leafAt(without, at), at.join('.')).toBeDefined()
      }),
      { numRuns: 300 },
    )
  })
})
