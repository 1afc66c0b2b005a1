import { type ReceiptDifference, type RuleBook, formatPoints, formatYuan } from '@zhunsheng/domain'
import { figureDefinitions } from '@zhunsheng/domain/ledger'
import { gradeTitle } from './scorecard.ts'
import type { Wording } from './wording.ts'

type Of<Code extends ReceiptDifference['code']> = Extract<ReceiptDifference, { readonly code: Code }>

const none = '—'
const definitions = new Map(figureDefinitions.map((definition) => [definition.id, definition]))

const figureLine = ({ figure, expected, found }: Of<'figureDiffers'>, { text, locale }: Wording): string => {
  const definition = definitions.get(figure)
  const name = definition === undefined ? figure : locale.format.name(definition.label)
  const [then, now] = [expected, found].map((side) => {
    const { value = none, of, entries = 0 } = side ?? {}
    return text.verify.entries(of === undefined ? value : `${value}/${of}`, entries)
  })
  return then === now
    ? text.verify.otherEntries(name, then ?? none)
    : text.verify.figure(name, then ?? none, now ?? none)
}

const resultLine = ({ what, expected, found }: Of<'resultDiffers'>, book: RuleBook, { text, locale }: Wording) => {
  const shown = (value: string | number | undefined): string => {
    if (value === undefined || value === '') return none
    if (typeof value === 'number') return what === 'moneyFen' ? formatYuan(value) : formatPoints(value)
    return what === 'grade' ? gradeTitle({ book }, value, locale) : value
  }
  return text.verify.result(what, shown(expected), shown(found))
}

/** What differs from a receipt, as a line. */
export const differenceLine = (difference: ReceiptDifference, book: RuleBook, wording: Wording): string => {
  const { verify } = wording.text
  const { name } = wording.locale.format
  switch (difference.code) {
    case 'receiptAltered':
      return verify.altered
    case 'bookDiffers':
      return verify.book
    case 'factsRootDiffers':
      return verify.factsRoot
    case 'notAssessable':
      return verify.notAssessable(difference.issue)
    case 'figureDiffers':
      return figureLine(difference, wording)
    case 'parameterDiffers': {
      const { parameter, expected, found } = difference
      const label = book.parameters.get(parameter)?.label
      return verify.parameter(
        label === undefined ? parameter : name(label),
        expected?.value ?? none,
        found?.value ?? none,
      )
    }
    case 'indicatorDiffers': {
      const [then, now] = [difference.expected?.points, difference.found?.points].map((points) =>
        points === undefined ? none : formatPoints(points),
      )
      const title = book.byPath.get(difference.path)?.title
      return verify.points(title === undefined ? difference.path : name(title), then ?? none, now ?? none)
    }
    case 'resultDiffers':
      return resultLine(difference, book, wording)
  }
}
