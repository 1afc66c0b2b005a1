import { type FigureValue, formatFixed } from '@zhunsheng/domain'
import { type BasisId, type Cell, type Compared, bases, peerGroups } from '@zhunsheng/domain/roll-up'
import type { CountyFigure } from '../run/county-figures.ts'
import { countText, shownNumber } from './claims-table.ts'
import { nameOfTownship } from './place.ts'
import { type TableColumn, tableLines } from './terminal.ts'
import type { Wording } from './wording.ts'

const cellOf = ({ cells }: CountyFigure, township: string): Cell => cells.get(township) ?? { status: 'missing' }

const cellText = (cell: Cell, { definition }: CountyFigure, { text }: Wording): string => {
  const { missing, inapplicable, withheld } = text.county.figures
  switch (cell.status) {
    case 'present':
      return countText(cell, definition.measure)
    case 'missing':
      return missing
    case 'inapplicable':
      return inapplicable
    case 'withheld':
      return withheld
  }
}

const sumValue = ({ sum }: CountyFigure): FigureValue =>
  sum.value === undefined
    ? { status: sum.missing.length > 0 || sum.inapplicable.length === 0 ? 'missing' : 'inapplicable' }
    : { status: 'present', value: sum.value, ...(sum.of !== undefined && { of: sum.of }), entries: [] }

const sumText = (figure: CountyFigure, wording: Wording): string => {
  const { partial, withheld } = wording.text.county.figures
  if (!figure.isSumShown) return withheld
  const isPart = figure.sum.value !== undefined && figure.sum.missing.length > 0
  return `${cellText(sumValue(figure), figure, wording)}${isPart ? partial : ''}`
}

// A share is shown as what it is a share of, and not as so many of a hundred.
const unitOf = ({ definition, sum }: CountyFigure, { locale }: Wording): string =>
  sum.of === undefined ? locale.format.name(definition.unit) : ''

const right = (title: string): TableColumn => ({ title, align: 'right' })

/** All figures side by side: the county's sum, then a column for each township. */
export const countyTable = (
  figures: readonly CountyFigure[],
  isPublic: boolean,
  wording: Wording,
): readonly string[] => {
  const { columns, legend, rule } = wording.text.county.figures
  const townships = [...(figures[0]?.cells.keys() ?? [])]
  const [figure, unit, sum] = columns
  return [
    ...tableLines(
      [{ title: figure }, { title: unit }, right(sum), ...townships.map((code) => right(nameOfTownship(code)))],
      figures.map((each) => [
        wording.locale.format.name(each.definition.label),
        unitOf(each, wording),
        sumText(each, wording),
        ...townships.map((code) => cellText(cellOf(each, code), each, wording)),
      ]),
    ),
    '',
    legend(isPublic),
    rule,
  ]
}

const perText = (per: Compared['per'][BasisId]): string => (per === undefined ? '—' : formatFixed(per, 2))

const comparedRow = (
  figure: CountyFigure,
  { township, per, standing }: Compared,
  wording: Wording,
): readonly string[] => {
  const cell = cellOf(figure, township)
  const isShown = cell.status === 'present'
  return [
    nameOfTownship(township),
    cellText(cell, figure, wording),
    ...bases.map(({ id }) => (isShown ? perText(per[id]) : '—')),
    standing === undefined || !isShown ? '—' : String(standing.rank),
  ]
}

/** One figure, group by group: raw numbers, numbers per resident, grid and officer, places. */
export const countyDetail = (
  figure: CountyFigure,
  { isPublic, by }: { readonly isPublic: boolean; readonly by?: BasisId | undefined },
  wording: Wording,
): readonly string[] => {
  const { text, locale } = wording
  const { detailColumns, rank, sum, missingOf, noRank, rankedBy, legend, rule } = text.county.figures
  const [group, township, value] = detailColumns
  const basis = bases.find(({ id }) => id === by)
  return [
    `${locale.format.name(figure.definition.label)}  ${figure.definition.id}`,
    ...tableLines(
      [
        { title: group },
        { title: township },
        right(value),
        ...bases.map(({ label }) => right(locale.format.name(label))),
        right(rank),
      ],
      [...figure.groups].flatMap(([id, peers]) =>
        peers.map((each) => [locale.format.name(peerGroups[id]), ...comparedRow(figure, each, wording)]),
      ),
    ),
    '',
    sum(sumText(figure, wording), unitOf(figure, wording)),
    ...(figure.sum.missing.length === 0 ? [] : [missingOf(text.list(figure.sum.missing.map(nameOfTownship)))]),
    figure.definition.good === 'neither' ? noRank : rankedBy(basis && locale.format.name(basis.label)),
    legend(isPublic),
    rule,
  ]
}

const cellJson = (cell: Cell, { definition }: CountyFigure): object => ({
  status: cell.status,
  count: cell.status === 'present' ? Number(shownNumber(cell.value, definition.measure)) : null,
  of: cell.status === 'present' ? (cell.of ?? null) : null,
})

const perEntry = (id: string, per: Compared['per']): readonly (readonly [string, string])[] => {
  const basis = bases.find((each) => each.id === id)
  return basis === undefined ? [] : [[id, perText(per[basis.id])]]
}

/** A figure of a county as JSON; numbers per basis are decimal text with two digits. */
export const countyFigureJson = (figure: CountyFigure, { locale }: Wording): object => {
  const { definition, sum, isSumShown } = figure
  return {
    figure: definition.id,
    label: locale.format.name(definition.label),
    unit: locale.format.name(definition.unit),
    aboutPeople: definition.aboutPeople === true,
    county: isSumShown ? cellJson(sumValue(figure), figure) : { status: 'withheld', count: null, of: null },
    missing: sum.missing,
    inapplicable: sum.inapplicable,
    townships: [...figure.groups].flatMap(([group, peers]) =>
      peers.map(({ township, per, standing }) => {
        const cell = cellOf(figure, township)
        const isShown = cell.status === 'present'
        return {
          township,
          name: nameOfTownship(township),
          group,
          ...cellJson(cell, figure),
          per: isShown ? Object.fromEntries(Object.keys(per).flatMap((id) => perEntry(id, per))) : {},
          rank: isShown ? (standing ?? null) : null,
        }
      }),
    ),
  }
}
