import * as Effect from 'effect/Effect'
import type { Connection } from '../databases/connection.ts'
import { kindOf, tableOf } from '../tables/tables.ts'

/**
 * The years of which a township has entries of a kind that count, in order: one look at the index for each, however many
 * entries there are. Throws for a kind that does not exist.
 */
export const yearsKept = (
  connection: Connection,
  kindId: string,
  township: string,
): Effect.Effect<readonly number[]> => {
  const kind = kindOf(kindId)
  if (kind === undefined) throw new Error(`no kind ${kindId}`)
  const table = tableOf(kind)
  const sql = `with recursive y (year) as (
      select min(year) from ${table} where township = ?
      union all select (select min(year) from ${table} where township = ? and year > y.year) from y where y.year is not null)
    select year from y where year is not null order by year`
  const rows = connection.rows<{ readonly year: number }>({ sql, parameters: [township, township] })
  return Effect.map(rows, (each) => each.map(({ year }) => year))
}
