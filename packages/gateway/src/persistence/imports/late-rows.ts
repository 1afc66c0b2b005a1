import type { LooseEntry } from '@zhunsheng/domain'
import type { LateRows } from '../requests/import-requests.ts'

type Row = Pick<LooseEntry, 'township' | 'year' | 'kind' | 'key'>

/** The late rows of an import, as it goes. */
export interface LateList {
  /** Notes a row that is written, if its year is closed. */
  readonly add: (row: Row) => void
  /** Notes a row that is there already, if it went into its year after that was closed. */
  readonly already: (row: Pick<Row, 'township' | 'year'>, recorded: string) => void
  readonly list: () => readonly LateRows[]
}

/** The rows of each place that are named. */
const mostNamed = 20

/** Gathers rows of years that are closed, given since when by `township/year`. It holds a few texts a township's year. */
export const lateList = (closed: ReadonlyMap<string, string>): LateList => {
  const found = new Map<string, { rows: number; already: number; named: Pick<Row, 'kind' | 'key'>[] }>()
  const at = (place: string) => {
    const its = found.get(place) ?? { rows: 0, already: 0, named: [] }
    found.set(place, its)
    return its
  }
  return {
    add: ({ township, year, kind, key }) => {
      const place = `${township}/${year}`
      if (!closed.has(place)) return
      const its = at(place)
      its.rows += 1
      if (its.named.length < mostNamed) its.named.push({ kind, key })
    },
    already: ({ township, year }, recorded) => {
      const place = `${township}/${year}`
      const closedAt = closed.get(place)
      if (closedAt !== undefined && recorded > closedAt) at(place).already += 1
    },
    list: () =>
      [...found.keys()].toSorted().flatMap((place) => {
        const [township = '', year] = place.split('/')
        return { township, year: Number(year), closedAt: closed.get(place) ?? '', ...at(place) }
      }),
  }
}
