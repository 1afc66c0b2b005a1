import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedContext, smallBook } from '../testing/small-book.ts'
import { compileRuleBook } from './compile.ts'
import { overlay, readChanges } from './overlay.ts'
import type { RuleBook } from './rule-book.ts'
import type { BookChange } from './source/change.ts'

const compile = (source: unknown): RuleBook => {
  const result = compileRuleBook(source, shippedContext)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}
const base = compile(smallBook)
const over = (changes: readonly BookChange[], book = base) => overlay(book, changes, shippedContext)
const reformed = (...changes: readonly BookChange[]): RuleBook => {
  const result = over(changes)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}
const faults = (...changes: readonly BookChange[]) => {
  const result = over(changes)
  return result.ok ? [] : result.issues
}

const dearer: BookChange = { indicator: 'reports', mechanism: { each: 10 } }

describe('an overlay', () => {
  const reform = reformed(dearer)

  it('changes what it names and shares everything else with its base', () => {
    expect(reform.byPath.get('reports')).toMatchObject({ mechanism: { each: 1000, floor: 0, figure: 'late' } })
    expect(reform.byPath.get('reports')).not.toBe(base.byPath.get('reports'))
    for (const path of ['study', 'study/exam', 'bonus']) expect(reform.byPath.get(path)).toBe(base.byPath.get(path))
    for (const [id, figure] of base.figures) expect(reform.figures.get(id)).toBe(figure)
    for (const [id, instrument] of base.instruments) expect(reform.instruments.get(id)).toBe(instrument)
    expect(reform.parameters.get('sessions')).toBe(base.parameters.get('sessions'))
    expect(reform.bands).toBe(base.bands)
    expect(reform.money).toBe(base.money)
    expect(reform.vetoes).toBe(base.vetoes)
    expect(reform.source.cases).toBe(base.source.cases)
    expect(reform.source.indicators[0]).toBe(base.source.indicators[0])
  })
  it('copies the way to what it changes, and no more', () => {
    const deep = reformed({ indicator: 'study/exam', mechanism: { whenEmpty: 'zero' } })
    expect(deep.byPath.get('study')).not.toBe(base.byPath.get('study'))
    expect(deep.byPath.get('study')).toMatchObject({
      children: [base.byPath.get('study/sessions'), { path: 'study/exam' }],
    })
    expect(deep.byPath.get('study/sessions')).toBe(base.byPath.get('study/sessions'))
    expect(deep.byPath.get('reports')).toBe(base.byPath.get('reports'))
  })
  it('has a revision and a hash of its own, and names its base', () => {
    expect(reform.base).toBe(base.hash)
    expect(reform.hash).not.toBe(base.hash)
    expect(reform.revision).toBe(`small@2023-01-01+overlay-${reform.hash.slice(0, 8)}`)
    expect(compile(reform.source).hash).toBe(reform.hash)
  })
  it('is frozen like any book, and leaves its base alone', () => {
    expect(Object.isFrozen(reform.source.indicators)).toBe(true)
    const changed = reform.source.indicators[1]
    expect(changed && 'mechanism' in changed && Object.isFrozen(changed.mechanism)).toBe(true)
    expect(compile(smallBook).hash).toBe(base.hash)
    expect(base.byPath.get('reports')).toMatchObject({ mechanism: { each: 500 } })
  })
  it('of an overlay goes on from it', () => {
    const further = over([{ parameter: 'sessions', value: 8 }], reform)
    expect(further).toMatchObject({ ok: true, value: { base: reform.hash } })
    expect(further.ok && further.value.byPath.get('reports')).toBe(reform.byPath.get('reports'))
  })
  it('of nothing is its base', () => {
    expect(reformed()).toBe(base)
    const { citation } = smallBook
    expect(reformed({ parameter: 'sessions', value: '6.00', citation })).toBe(base)
  })
  it('does not call a reform the law', () => {
    const cited = compile({
      ...smallBook,
      parameters: [
        {
          ...smallBook.parameters[0],
          values: [
            {
              effectiveFrom: '2023-01-01',
              value: 6,
              citation: {
                instrument: 'major-decision-regulation-2019',
                article: 3,
                bindingForce: 'byReference',
                verification: 'verified',
              },
            },
          ],
        },
      ],
    })
    const result = over([{ parameter: 'sessions', value: 7 }], cited)
    expect(result.ok && result.value.parameters.get('sessions')?.values[0]).toMatchObject({
      value: { num: 7n },
      citation: { article: 3, verification: 'illustrative' },
    })
  })
})

describe('a parameter', () => {
  it('changes throughout, or from a day on', () => {
    const later = reformed({ parameter: 'sessions', value: 8, from: '2024-01-01' })
    expect(later.parameters.get('sessions')?.values).toMatchObject([
      { effectiveFrom: '2023-01-01', value: { num: 6n } },
      { effectiveFrom: '2024-01-01', value: { num: 8n } },
    ])
    const again = over([{ parameter: 'sessions', value: 9, from: '2023-01-01' }], later)
    expect(again.ok && again.value.parameters.get('sessions')?.values).toMatchObject([
      { effectiveFrom: '2023-01-01', value: { num: 9n } },
    ])
  })
  it('that changes inside a period is refused like in any book', () => {
    expect(faults({ parameter: 'sessions', value: 8, from: '2024-05-01' })).toEqual([
      { code: 'midPeriodUnstated', parameter: 'sessions', on: '2024-05-01', path: ['parameters', 0] },
    ])
  })
})

describe('changes', () => {
  it('apply in order and may replace a mechanism, points and outcomes', () => {
    const book = reformed(
      {
        indicator: 'reports',
        points: 50,
        mechanism: { type: 'deduction', figure: 'late', each: 1, floor: 0, reachesZero: true },
      },
      { book: { total: 110 } },
      { indicator: 'study', combine: { type: 'cap' } },
      { book: { money: { ...smallBook.money, base: 500 } } },
    )
    expect(book).toMatchObject({ total: 11_000, money: { base: 50_000 } })
    expect(book.byPath.get('study')).toMatchObject({ combine: { type: 'cap' } })
    expect(book.bands).toBe(base.bands)
  })
  it('are proved as a whole', () => {
    expect(faults({ indicator: 'reports', points: 50 })).toEqual([
      { code: 'pointsDoNotAdd', level: 'total', stated: '100', found: '110', path: ['total'] },
    ])
    expect(faults({ indicator: 'reports', mechanism: { reach: 3 } })).toMatchObject([
      { code: 'unknownKey', key: 'reach', path: ['indicators', 1, 'mechanism', 'reach'] },
    ])
  })
  it('name what there is', () => {
    expect(faults({ parameter: 'session', value: 1 }, { indicator: 'report', points: 1 })).toEqual([
      {
        code: 'unknownName',
        what: 'parameter',
        name: 'session',
        suggestion: 'sessions',
        path: ['changes', 0, 'parameter'],
      },
      {
        code: 'unknownName',
        what: 'indicator',
        name: 'report',
        suggestion: 'reports',
        path: ['changes', 1, 'indicator'],
      },
    ])
  })
  it('are read by their shape', () => {
    expect(readChanges([{ parameter: 'a', value: 0.5 }, { book: { totl: 1 } }])).toMatchObject({
      issues: [
        { code: 'floatInSource', path: ['changes', 0, 'value'] },
        { code: 'unknownKey', suggestion: 'total', path: ['changes', 1, 'book', 'totl'] },
      ],
    })
    expect(readChanges([dearer])).toMatchObject({ ok: true, value: [dearer] })
  })
})

it('judges like a book written out in full', () => {
  const change = fc.oneof(
    fc.record({ parameter: fc.constant('sessions'), value: fc.integer({ min: 1, max: 20 }) }),
    fc.record({ indicator: fc.constant('reports'), mechanism: fc.record({ each: fc.integer({ min: 1, max: 9 }) }) }),
    fc.record({
      indicator: fc.constant('study/exam'),
      mechanism: fc.record({ whenEmpty: fc.constantFrom('zero', 'full', 'missing') }),
    }),
  )
  fc.assert(
    fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
      const book = reformed(...changes)
      const written = compile(JSON.parse(JSON.stringify(book.source)))
      expect(written.hash).toBe(book.hash)
      expect([...written.byPath]).toEqual([...book.byPath])
      expect([...written.parameters]).toEqual([...book.parameters])
    }),
    { numRuns: 50 },
  )
})
