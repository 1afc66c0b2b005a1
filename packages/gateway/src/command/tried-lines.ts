import type { RuleBook } from '@zhunsheng/domain'
import { say } from '@zhunsheng/domain/explanation'
import { type CaseExpectation, type CaseResult, caseTitle, citedBy, isMet } from '@zhunsheng/domain/rule-book'
import { citationText } from './cited-text.ts'
import { type TriedBook, failedIn, hasPassed } from './tried-book.ts'
import type { Wording } from './wording.ts'

type Given = CaseResult['source']['given'][string]

const titleOf = (book: RuleBook, path: string, { text, locale }: Wording): string => {
  const indicator = book.byPath.get(path)
  return indicator === undefined ? path : text.cases.indicator(locale.format.name(indicator.title), path)
}

const givenFigure = (book: RuleBook, id: string, given: Given, { text, locale }: Wording): string => {
  const signature = book.figures.get(id)
  const name = signature === undefined ? id : locale.format.name(signature.label)
  const unit = signature === undefined ? '' : locale.format.name(signature.unit)
  const { absent, figure } = text.cases
  if (given === null) return absent.missing(name)
  if (given === 'inapplicable') return absent.inapplicable(name)
  if (typeof given !== 'object') return figure(name, String(given), undefined, unit)
  return figure(name, String(given.value), given.of, unit)
}

const givenLine = ({ source }: CaseResult, book: RuleBook, wording: Wording): string => {
  const { cases, list } = wording.text
  const figures = Object.entries(source.given).map(([id, given]) => givenFigure(book, id, given, wording))
  const ranks = Object.entries(source.ranks ?? {}).map(([path, { rank, of }]) =>
    cases.rank(titleOf(book, path, wording), rank, of),
  )
  return cases.given(list([...figures, ...ranks]))
}

const shown = (what: CaseExpectation['what'], value: string, book: RuleBook, { locale }: Wording): string => {
  const { format, labels } = locale
  if (what === 'moneyFen') return format.money(Number(value))
  if (what === 'grade') {
    const band = book.bands.find(({ grade }) => grade === value)
    return band === undefined ? value : format.name(band.title)
  }
  if (what !== 'status') return value
  return Object.entries(labels.status).find(([status]) => status === value)?.[1] ?? value
}

const expectationLine = (expectation: CaseExpectation, book: RuleBook, wording: Wording): string => {
  const { cases } = wording.text
  const { what, indicator, expected, found } = expectation
  const name = what === 'indicator' ? titleOf(book, indicator ?? '', wording) : cases.what[what]
  const value = (text: string) => shown(what, text, book, wording)
  const mark = isMet(expectation) ? '✓' : '✗'
  return `${mark} ${cases.compared(name, value(expected), found === undefined ? found : value(found))}`
}

const caseLines = (result: CaseResult, book: RuleBook, wording: Wording): readonly string[] => {
  const { text, locale } = wording
  const { source, expectations, faults } = result
  const verdict = text.cases.verdict[hasPassed(result) ? 'passed' : 'failed']
  const cited = citedBy(result).map((citation) => citationText(citation, book, locale))
  return [
    `${verdict}  ${locale.format.name(caseTitle(source))}  ${locale.format.periodOf(source.period)}`,
    ...[
      givenLine(result, book, wording),
      ...expectations.map((each) => expectationLine(each, book, wording)),
      // What differs is said already, beside what is met.
      ...faults.filter(({ code }) => code !== 'caseDiffers').map((fault) => say(fault, locale)),
      ...(cited.length === 0 ? [] : [text.cases.cites(cited)]),
    ].map((line) => `  ${line}`),
  ]
}

/** The cases of a book as lines: what is given, what was expected and found, what it rests on; then how many passed. */
export const triedLines = (tried: TriedBook, wording: Wording): readonly string[] => {
  const { text, locale } = wording
  const { book, results, unreached } = tried
  const counts =
    results.length === 0
      ? text.cases.noCases(book.revision)
      : text.cases.counts(book.revision, results.length, failedIn(tried))
  return [
    text.cases.book(locale.format.name(book.source.title), book.revision),
    ...results.flatMap((result) => caseLines(result, book, wording)),
    ...unreached.map((each) => say(each, locale)),
    counts,
  ]
}
