import { describe, expect, test } from 'vitest'
import { caseResults } from '../assessment/case-results.ts'
import { checkRuleBook } from '../assessment/try-cases.ts'
import { citationsOf } from '../rule-book/cited.ts'
import { draftOf } from '../rule-book/draft.ts'
import { type Picks, type TriedScheme, compileScheme } from '../rule-book/scheme/compile-scheme.ts'
import type { Scheme } from '../rule-book/scheme/scheme.ts'
import { idleMarks, originCounts, sourceNumbers } from '../rule-book/source-numbers.ts'
import { valueOf } from '../testing/judge-plainly.ts'
import { shippedContext } from '../testing/small-book.ts'
import { schemes } from './schemes.ts'

const tried = (scheme: Scheme, picks: Picks = {}): TriedScheme => valueOf(compileScheme(scheme, picks, shippedContext))
const byId = (id: string): Scheme => schemes.find((each) => each.id === id)!
const codesOf = ({ outcome }: TriedScheme): readonly string[] =>
  outcome.ok ? [] : outcome.issues.map((issue) => ('from' in issue ? `${issue.code} ${issue.from}` : issue.code))

/** Every way of making all the choices of a scheme. */
const waysOf = ({ choices }: Scheme): readonly Picks[] =>
  choices.reduce<readonly Picks[]>(
    (ways, { id, options }) => ways.flatMap((way) => options.map((option) => ({ ...way, [id]: option.id }))),
    [{}],
  )
const books = schemes
  .filter(({ letter }) => letter !== 'F')
  .flatMap((scheme) => waysOf(scheme).map((picks) => [`${scheme.id} ${JSON.stringify(picks)}`, scheme, picks] as const))

test('A to G are there, each by its letter', () => {
  expect(schemes.map(({ id, letter }) => [id, letter])).toEqual(
    ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((letter) => [`scheme-${letter.toLowerCase()}`, letter]),
  )
})

test.each([
  ['scheme-a', []],
  ['scheme-b', []],
  ['scheme-c', ['rowOverlap 0.95', 'rowOverlap 0.9']],
  ['scheme-d', ['pointsDoNotAdd', 'pointsDoNotAdd', 'bandGap 60.00', 'bandGap 79.01', 'bandGap 94.01']],
  ['scheme-e', ['missingKey']],
  ['scheme-g', ['bonusUnbounded', 'missingKey']],
])('as its text stands, %s has against it: %o', (id, codes) => {
  expect(codesOf(tried(byId(id)))).toEqual(codes)
})

test('F has no number but the two months, no choice that would do, and stays refused', () => {
  const scheme = byId('scheme-f')
  expect(scheme.choices).toEqual([])
  expect(new Set(codesOf(tried(scheme)))).toEqual(new Set(['missingKey']))
})

test('one choice made of two is not enough', () => {
  const half = tried(byId('scheme-d'), { office: '60' })
  expect([half.open.map(({ id }) => id), codesOf(half)]).toEqual([
    ['bands'],
    ['bandGap 60.00', 'bandGap 79.01', 'bandGap 94.01'],
  ])
})

test('a choice or an option that there is not is named, with those that there are', () => {
  const wrong = compileScheme(byId('scheme-d'), { band: 'lower', office: '61' }, shippedContext)
  expect(wrong.ok ? [] : wrong.issues).toMatchObject([
    { code: 'unknownChoice', found: 'band', known: ['office', 'bands'] },
    { code: 'unknownOption', found: '61', known: ['60'] },
  ])
})

describe.each(books)('%s', (_, scheme, picks) => {
  const { source, open, outcome } = tried(scheme, picks)
  const book = valueOf(outcome)

  test('is a book, and each of its cases comes out as it says', () => {
    const checked = checkRuleBook(source, shippedContext)
    expect(checked.ok ? [] : checked.issues).toEqual([])
    expect(open).toEqual([])
  })

  test('has a case for each of its indicators', () => {
    const lines = caseResults(book).flatMap(({ found }) => found?.indicators ?? [])
    const moved = lines.filter(({ points }) => points !== undefined && points !== 0).map(({ path }) => path)
    expect([...book.byPath.keys()].filter((path) => !moved.includes(path) && path !== 'media')).toEqual([])
  })

  test('says of each number whether its text states it, cites no article, and calls nothing verified', () => {
    expect(idleMarks(book.source)).toEqual([])
    expect(sourceNumbers(book.source).filter(({ origin }) => origin === 'invented')).toEqual([])
    for (const { citation } of citationsOf(draftOf(book.source, shippedContext))) {
      expect(citation).toMatchObject({
        instrument: `grid-scheme-${scheme.letter.toLowerCase()}`,
        bindingForce: 'local',
      })
      expect(citation.article).toBeUndefined()
      expect(citation.verification).toBe(citation.missingInSource === true ? 'illustrative' : 'unverified')
    }
  })

  test('titles its cases and its choices in both languages', () => {
    const labels = [
      ...book.source.cases.map(({ title }) => title),
      ...scheme.choices.flatMap(({ question, options }) => [question, ...options.map(({ label }) => label)]),
      ...scheme.leftOut,
    ]
    for (const label of labels) {
      expect(label?.zh).toMatch(/\p{Script=Han}/u)
      expect(label?.en).toMatch(/^[^\p{Script=Han}]*[a-z][^\p{Script=Han}]*$/u)
    }
  })
})

test('counts what is quoted and what is missing', () => {
  const counts = (id: string, picks: Picks = {}) => originCounts(valueOf(tried(byId(id), picks).outcome).source)
  // 90 items, −20, −30 and −50 stand in the text; the wage, the reward and the floor do not.
  expect(counts('scheme-a')).toEqual({ quoted: 4, missing: 3, invented: 0 })
  // 40 % and 60 %, 30 and 10 of each half, and no end of a band as it was decided.
  expect(counts('scheme-d', { office: '60', bands: 'lower' })).toEqual({ quoted: 6, missing: 13, invented: 0 })
  expect(counts('scheme-e', { reward: '50' })).toEqual({ quoted: 3, missing: 3, invented: 0 })
})
