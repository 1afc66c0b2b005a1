import type { FigureValue } from '@zhunsheng/domain'
import { type CountedCategory, type MixedSum, categoryClosing, mixedSum } from '@zhunsheng/domain/grid'
import { tableLines } from './terminal.ts'
import type { Wording } from './wording.ts'

const shown = (value: FigureValue, { locale }: Wording): string =>
  value.status === 'present' ? String(value.value) : locale.labels.status[value.status]
const counted = (value: FigureValue): number | null => (value.status === 'present' ? value.value : null)

// Two units may have one word in a language: it is said once.
const unitsOf = ({ units }: MixedSum, { format }: Wording['locale']): readonly string[] => [
  ...new Set(units.map(format.name)),
]

const sumLines = (categories: readonly CountedCategory[], { text, locale }: Wording): readonly string[] => {
  const sum = mixedSum(categories)
  if (sum === undefined) return [text.categories.noSum]
  const units = text.list(unitsOf(sum, locale))
  return [text.categories.mixed(String(sum.handled), String(sum.withoutParticipations), units)]
}

/** The six categories as lines, with the mixed sum where it is asked for. */
export const categoriesLines = (
  categories: readonly CountedCategory[],
  title: string,
  isSummed: boolean,
  wording: Wording,
): readonly string[] => {
  const { text, locale } = wording
  const { format, labels } = locale
  const [category, unit, verb, handled, closed, remark] = text.categories.columns
  const rows = categories.map((each) => [
    format.name(each.label),
    format.name(each.unit),
    format.name(each.verb),
    shown(each.handled, wording),
    shown(each.closed, wording),
    each.closedFrom === undefined
      ? ''
      : text.categories.closedFrom(format.date(each.closedFrom), labels.verification[categoryClosing.verification]),
  ])
  return [
    title,
    '',
    ...tableLines(
      [
        { title: category },
        { title: unit },
        { title: verb },
        { title: handled, align: 'right' },
        { title: closed, align: 'right' },
        { title: remark },
      ],
      rows,
    ),
    '',
    text.categories.notSummed,
    ...(isSummed ? sumLines(categories, wording) : []),
  ]
}

/** The same as JSON: the sum is there only where it is asked for. */
export const categoriesJson = (
  categories: readonly CountedCategory[],
  isSummed: boolean,
  { locale }: Wording,
): object => {
  const sum = mixedSum(categories)
  return {
    categories: categories.map(({ figures, label, unit, verb, closedFrom, handled, closed }) => ({
      category: figures.category,
      label: locale.format.name(label),
      unit: locale.format.name(unit),
      verb: locale.format.name(verb),
      handled: { figure: figures.handled, count: counted(handled) },
      closed: { figure: figures.closed, count: counted(closed) },
      closedFrom: closedFrom ?? null,
    })),
    ...(isSummed && {
      mixedSum: sum === undefined ? null : { ...sum, units: unitsOf(sum, locale), isMixed: true },
    }),
  }
}
