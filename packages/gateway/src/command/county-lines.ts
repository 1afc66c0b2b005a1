import { type FigureValue, formatFixed } from '@zhunsheng/domain'
import { type BasisId, type Cell, type Compared, bases, peerGroups } from '@zhunsheng/domain/roll-up'
import type { CountyFigure } from '../run/county-figures.ts'
import { countText, shownNumber } from './claims-table.ts'
import { nameOfTownship } from './place.ts'
import { type TableColumn, tableLines } from './terminal.ts'
import type { Wording } from './wording.ts'

const groupsOf = ({ groups, published }: CountyFigure, isPublic: boolean): CountyFigure['groups'] =>
  isPublic ? published.groups : groups

type Shown = (figure: CountyFigure, township: string) => Cell

/** What a township shows of a figure: all of it, or what may be published. */
export const shownOf = (isPublic: boolean): Shown =>
  isPublic
    ? ({ published }, township) => published.cells.get(township) ?? { status: 'missing' }
    : ({ values }, township) => values.get(township) ?? { status: 'missing' }

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

const sumText = (figure: CountyFigure, isPublic: boolean, wording: Wording): string => {
  const { partial, withheld } = wording.text.county.figures
  if (isPublic && !figure.published.isSumShown) return withheld
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
  const townships = [...(figures[0]?.values.keys() ?? [])]
  const shown = shownOf(isPublic)
  const [figure, unit, sum] = columns
  return [
    ...tableLines(
      [{ title: figure }, { title: unit }, right(sum), ...townships.map((code) => right(nameOfTownship(code)))],
      figures.map((each) => [
        wording.locale.format.name(each.definition.label),
        unitOf(each, wording),
        sumText(each, isPublic, wording),
        ...townships.map((code) => cellText(shown(each, code), each, wording)),
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
  isPublic: boolean,
  wording: Wording,
): readonly string[] => {
  const cell = shownOf(isPublic)(figure, township)
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
      [...groupsOf(figure, isPublic)].flatMap(([id, peers]) =>
        peers.map((each) => [locale.format.name(peerGroups[id]), ...comparedRow(figure, each, isPublic, wording)]),
      ),
    ),
    '',
    sum(sumText(figure, isPublic, wording), unitOf(figure, wording)),
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
export const countyFigureJson = (figure: CountyFigure, isPublic: boolean, { locale }: Wording): object => {
  const { definition, sum, published } = figure
  const shown = shownOf(isPublic)
  const isSumShown = !isPublic || published.isSumShown
  return {
    figure: definition.id,
    label: locale.format.name(definition.label),
    unit: locale.format.name(definition.unit),
    aboutPeople: definition.aboutPeople === true,
    county: isSumShown ? cellJson(sumValue(figure), figure) : { status: 'withheld', count: null, of: null },
    missing: sum.missing,
    inapplicable: sum.inapplicable,
    townships: [...groupsOf(figure, isPublic)].flatMap(([group, peers]) =>
      peers.map(({ township, per, standing }) => {
        const cell = shown(figure, township)
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
