import { describe, expect, test } from 'vitest'
import { compileRuleBook } from '../rule-book/index.ts'
import { altered } from '../testing/altered.ts'
import { shippedContext, smallBook } from '../testing/small-book.ts'
import { caseResults, citedBy, exercisedBy, isMet } from './case-results.ts'
import { tryCases } from './try-cases.ts'

const compiled = (source: unknown) => {
  const book = compileRuleBook(source, shippedContext)
  if (!book.ok) throw new Error(JSON.stringify(book.issues))
  return book.value
}
const small = compiled(smallBook)
const resultsAfter = (path: readonly (string | number)[], value: unknown) =>
  caseResults(compiled(altered(smallBook, path, value)))

describe('the cases of a book', () => {
  test('come in its order, each with all that it expects beside what was found', () => {
    const results = caseResults(small)
    expect(results.map(({ source }) => source)).toEqual(smallBook.cases)
    expect(results.flatMap(({ faults }) => faults)).toEqual([])
    for (const { expectations, source } of results) {
      const { indicators = {}, ...totals } = { indicators: undefined, ...source.expect }
      expect(expectations).toHaveLength(Object.keys(totals).length + Object.keys(indicators).length)
      expect(expectations.every(isMet)).toBe(true)
    }
  })

  test('tell apart what is met and what is not', () => {
    const [, result] = resultsAfter(['cases', 1, 'expect', 'points'], '67.51')
    const points = result?.expectations.find(({ what }) => what === 'points')
    expect(points).toEqual({ what: 'points', expected: '67.51', found: '67.50', at: ['points'] })
    expect(result?.expectations.filter((each) => !isMet(each))).toEqual([points])
    expect(result?.faults).toMatchObject([{ code: 'caseDiffers', expected: '67.51', found: '67.50' }])
  })

  test('that cannot be judged say why, and expect nothing more', () => {
    const [result] = resultsAfter(['cases', 0, 'given', 'study.exam-pass-share'], 34)
    expect(result).toMatchObject({ expectations: [], faults: [{ code: 'caseFails', issue: 'shareWithoutOf' }] })
    expect(result).not.toHaveProperty('found')
  })

  test('are what tryCases reports', () => {
    const book = compiled(altered(smallBook, ['cases', 1, 'expect', 'grade'], 'high'))
    expect(tryCases(book)).toEqual(caseResults(book).flatMap(({ faults }) => faults))
  })
})

describe('what a case exercises', () => {
  const paths = (given: object) => exercisedBy(resultsAfter(['cases', 0, 'given'], given)[0]!).map(({ path }) => path)

  test('is every indicator that could be judged, without the groups', () => {
    const { given } = smallBook.cases[0]
    expect(paths(given)).toEqual(['study/sessions', 'study/exam', 'reports', 'bonus'])
  })
  test('is not what is missing or concerns nobody', () => {
    const { given } = smallBook.cases[0]
    expect(paths({ ...given, 'study.exam-pass-share': null })).not.toContain('study/exam')
    expect(paths({ ...given, 'study.exam-pass-share': 'inapplicable' })).not.toContain('study/exam')
  })
})

describe('what a case cites', () => {
  const law = { instrument: 'study-law-opinion-2016', bindingForce: 'advisory', verification: 'unverified' } as const
  const citing = altered(smallBook, ['parameters', 0, 'values', 0, 'citation'], law)
  const draft = smallBook.citation

  test('is each place once: of the indicators, and of the values that they read', () => {
    expect(citedBy(caseResults(small)[0]!)).toEqual([draft])
    expect(citedBy(caseResults(compiled(citing))[0]!)).toEqual([draft, law])
  })
  test('is nothing of an indicator that is missing', () => {
    const without = altered(citing, ['cases', 0, 'given', 'study.centre-group-sessions'], null)
    expect(citedBy(caseResults(compiled(without))[0]!)).toEqual([draft])
  })
  test('is nothing where it cannot be judged', () => {
    const [result] = resultsAfter(['cases', 0, 'given', 'study.exam-pass-share'], 34)
    expect(citedBy(result!)).toEqual([])
  })
})
