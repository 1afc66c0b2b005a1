import type { BasisId, Compared } from './comparison.ts'
import type { Cell } from './small-cells.ts'

/** The published cells of a figure, and those of the figures that it is divided by. */
export interface PublishedCells {
  readonly cells: ReadonlyMap<string, Cell>
  readonly denominators: ReadonlyMap<BasisId, ReadonlyMap<string, Cell>>
}

const isWithheld = (cells: ReadonlyMap<string, Cell> | undefined, township: string): boolean =>
  cells?.get(township)?.status === 'withheld'

/**
 * What may be published of the comparison of a peer group (`by` a basis, or raw): no number per basis where the number or its
 * denominator is withheld, since the one that is shown and the quotient would tell it; and no places at all where a number that
 * they rest on is withheld: a place lies between its neighbours, and who shares one is equal.
 */
export const publishedComparison = (
  compared: readonly Compared[],
  { cells, denominators }: PublishedCells,
  by?: BasisId,
): readonly Compared[] => {
  const restOn = by === undefined ? [cells] : [cells, denominators.get(by)]
  const hasPlaces = !compared.some(({ township }) => restOn.some((each) => isWithheld(each, township)))
  const shows = (township: string, id: BasisId): boolean =>
    !isWithheld(cells, township) && !isWithheld(denominators.get(id), township)
  return compared.map(({ township, value, per, standing }) => {
    const kept: Compared['per'] = {
      ...(per.residents !== undefined && shows(township, 'residents') && { residents: per.residents }),
      ...(per.grids !== undefined && shows(township, 'grids') && { grids: per.grids }),
      ...(per.officers !== undefined && shows(township, 'officers') && { officers: per.officers }),
    }
    return { township, value, per: kept, ...(hasPlaces && standing !== undefined && { standing }) }
  })
}
