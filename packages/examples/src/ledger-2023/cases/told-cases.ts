import { casesOfAutumn } from './of-autumn.ts'
import { casesOfSpring } from './of-spring.ts'
import { casesOfSummer } from './of-summer.ts'
import { casesOfWinter } from './of-winter.ts'
import { type AnyToldRow, type ToldKind, type ToldRow, courseOf } from './told-case.ts'
import { keyOf } from '../ledger.ts'

/** The cases of the year in the order in which they were discovered, each with its business key and its course. */
export const toldCases = [...casesOfWinter, ...casesOfSpring, ...casesOfSummer, ...casesOfAutumn]
  .toSorted((a, b) => (a.discovered < b.discovered ? -1 : a.discovered > b.discovered ? 1 : 0))
  .map((told, i) => ({ ...told, key: keyOf('AJ', i + 1, 2), place: i, rows: courseOf(told, i) }))

/** The key of the case about an item that was discovered on a day. Throws when there is none. */
export const caseKeyOf = (item: string, discovered: string): string => {
  const told = toldCases.find((each) => each.item === item && each.discovered === discovered)
  if (told === undefined) throw new Error(`no case of ${item} on ${discovered}`)
  return told.key
}

const isOf =
  <Id extends ToldKind>(kind: Id) =>
  (row: AnyToldRow): row is Extract<AnyToldRow, ToldRow<Id>> =>
    row.kind === kind

/** The rows of a kind from all cases in the order of their days, each with its case: registers are kept as things happen. */
export const toldRows = <Id extends ToldKind>(kind: Id) =>
  toldCases
    .flatMap((told) => told.rows.filter(isOf(kind)).map((row) => ({ ...row, case: told.key })))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
