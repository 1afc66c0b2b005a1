import { describe, expect, test } from 'vitest'
import { caseResults } from '../assessment/case-results.ts'
import { checkRuleBook } from '../assessment/try-cases.ts'
import type { Citation } from '../law/citation.ts'
import { instruments } from '../law/instruments.ts'
import { citationsOf } from '../rule-book/cited.ts'
import { draftOf } from '../rule-book/draft.ts'
import { shippedContext } from '../testing/small-book.ts'
import { civilServantYear } from './civil-servant-year.ts'
import { enforcementCase } from './enforcement-case.ts'
import { enforcementOfficerYear } from './enforcement-officer-year.ts'
import { gridMemberMonth } from './grid-member-month.ts'
import { townshipYear } from './township-year.ts'
import { villageYear } from './village-year.ts'

// The only places that are known to say what is cited, as instrument/article.paragraph: these were read, and one is quoted
// by a county. Others are never guessed.
const placesRead = [
  'major-decision-regulation-2019/25',
  'major-decision-regulation-2019/30',
  'administrative-penalty-law-2021/24.2',
  'administrative-penalty-law-2021/34',
  'administrative-penalty-law-2021/42.1',
  'administrative-penalty-law-2021/44',
  'administrative-penalty-law-2021/45.1',
  'administrative-penalty-law-2021/45.2',
  'administrative-penalty-law-2021/47',
  'administrative-penalty-law-2021/48.1',
  'administrative-penalty-law-2021/48.2',
  'administrative-penalty-law-2021/51',
  'administrative-penalty-law-2021/55.1',
  'administrative-penalty-law-2021/56',
  'administrative-penalty-law-2021/57.2',
  'administrative-penalty-law-2021/58.1',
  'administrative-penalty-law-2021/60',
  'administrative-penalty-law-2021/61.1',
  'administrative-penalty-law-2021/63.1',
  'administrative-penalty-law-2021/64',
  'administrative-penalty-law-2021/71',
  'administrative-compulsion-law-2011/25.1',
  'crime-transfer-provisions-2020/5.2',
]
const placesKnown = [...placesRead, 'supervision-provisions-2019/24']
const placeOf = ({ instrument, article, paragraph, item }: Citation): string =>
  [`${instrument}/${article}`, paragraph, item].filter((part) => part !== undefined).join('.')

const books = [gridMemberMonth, enforcementOfficerYear, enforcementCase, townshipYear, villageYear, civilServantYear]

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
      if (citation.article !== undefined) expect(placesKnown).toContain(placeOf(citation))
      if (citation.verification === 'verified') expect(placesRead).toContain(placeOf(citation))
    }
  })

  // Article 74 of the law on penalties forbids to tie what fines bring in to any appraisal.
  test('reads no amount of money that was fined or confiscated', () => {
    const draft = draftOf(source, shippedContext)
    const read = [
      ...draft.leaves.map(({ facts }) => facts.rule.figure),
      ...(source.vetoes ?? []).map((veto) => veto.figure),
    ]
    for (const figure of read) expect(shippedContext.figures.get(figure)?.measure, figure).not.toBe('fen')
  })

  test('never shows as law what was invented for it', () => {
    for (const { instrument, bindingForce, verification } of citations)
      if (instruments.get(instrument)?.verification === 'illustrative')
        expect([bindingForce, verification]).toEqual(['local', 'illustrative'])
  })
})
