import { describe, expect, test } from 'vitest'
import { caseResults } from '../assessment/case-results.ts'
import { checkRuleBook } from '../assessment/try-cases.ts'
import type { Citation } from '../law/citation.ts'
import { instruments } from '../law/instruments.ts'
import { citationsOf } from '../rule-book/cited.ts'
import { draftOf } from '../rule-book/draft.ts'
import { shippedContext } from '../testing/small-book.ts'
import { civilServantYear } from './civil-servant-year.ts'
import { enforcementOfficerYear } from './enforcement-officer-year.ts'
import { gridMemberMonth } from './grid-member-month.ts'
import { townshipYear } from './township-year.ts'
import { villageYear } from './village-year.ts'

// The only articles that are known to say what is cited: two were read, one is quoted by a county. Others are never
// guessed.
const knownArticles: Readonly<Record<string, readonly number[]>> = {
  'major-decision-regulation-2019': [25, 30],
  'supervision-provisions-2019': [24],
}
const articlesRead = ['major-decision-regulation-2019/25', 'major-decision-regulation-2019/30']
const placeOf = ({ instrument, article }: Citation): string => `${instrument}/${article ?? ''}`

const books = [gridMemberMonth, enforcementOfficerYear, townshipYear, villageYear, civilServantYear]

describe.each(books)('$id', (source) => {
  const citations = citationsOf(draftOf(source, shippedContext)).map(({ citation }) => citation)

  test('compiles with every proof, and each of its cases comes out as it says', () => {
    const checked = checkRuleBook(source, shippedContext)
    expect(checked.ok ? [] : checked.issues).toEqual([])
  })

  test('titles every case in both languages, in words of each', () => {
    for (const { name, title } of source.cases) {
      expect(title?.zh, name).toMatch(/\p{Script=Han}/u)
      expect(title?.en, name).toMatch(/^[^\p{Script=Han}]*[a-z][^\p{Script=Han}]*$/u)
    }
    for (const language of ['zh', 'en'] as const)
      expect(new Set(source.cases.map(({ title }) => title?.[language])).size).toBe(source.cases.length)
  })

  // The compiler proves that of bands and rows; an indicator without rows could lie unused in every case.
  test('has a case for each of its indicators, in which it is judged and gives or takes points', () => {
    const checked = checkRuleBook(source, shippedContext)
    if (!checked.ok) throw new Error('does not compile')
    const lines = caseResults(checked.value).flatMap(({ found }) => found?.indicators ?? [])
    const moved = lines.filter(({ status, points }) => status === 'final' && points !== undefined && points !== 0)
    expect([...checked.value.byPath.keys()].filter((path) => moved.every((line) => line.path !== path))).toEqual([])
  })

  test('cites no article that nobody has seen, and calls verified only what was read', () => {
    for (const citation of citations) {
      const { instrument, article, paragraph, item, verification } = citation
      if (article !== undefined) expect(knownArticles[instrument], placeOf(citation)).toContain(article)
      expect([paragraph, item]).toEqual([undefined, undefined])
      if (verification === 'verified') expect(articlesRead).toContain(placeOf(citation))
    }
  })

  test('never shows as law what was invented for it', () => {
    for (const { instrument, bindingForce, verification } of citations)
      if (instruments.get(instrument)?.verification === 'illustrative')
        expect([bindingForce, verification]).toEqual(['local', 'illustrative'])
  })
})
