import type { Field } from '@zhunsheng/domain'

/**
 * Where the two databases differ in words. Everything else is written once, in SQL that both understand: flags are the
 * integers 0 and 1, instants and days are text, hashes are hexadecimal text, a payload is the text that was hashed.
 */
export interface Dialect {
  readonly name: 'sqlite' | 'postgres'
  /** A member of a payload (a JSON text, whose expression is given) as the column of its field. */
  readonly member: (payload: string, part: string, name: string, field: Field) => string
  /** What a query of rows ends with that are locked until the transaction ends; on SQLite they are already. */
  readonly locked: string
  /** The statement that counts a table anew for the planner, where plans go wrong without; not inside a transaction's lock. */
  readonly counted: (table: string) => string | undefined
  /** What makes a table number its next row after the last, when rows came with numbers of their own. */
  readonly numbered: (table: string) => string | undefined
  /** A table of the texts of one JSON list, bound at its `?`: `value`, and `key`, its place from 0. */
  readonly texts: string
  /** A table of the pairs of texts of one JSON list, bound at its `?`: `first`, `second`, and `key`, its place from 0. */
  readonly pairs: string
  /** What stands before and behind an expression to make its values one JSON list, as text and in no order: an aggregate. */
  readonly listed: readonly [before: string, after: string]
  /** The function that makes a JSON list of its arguments. */
  readonly tuple: string
  /**
   * What begins a statement that adds many rows and fails only as a defect. SQLite keeps a copy of every page that it
   * writes to in order to undo the statement alone, unless it is told that the whole transaction goes.
   */
  readonly adding: 'insert into' | 'insert or rollback into'
}

const isInteger = ({ type }: Field): boolean =>
  type === 'count' || type === 'creditHours' || type === 'points' || type === 'money'

/** SQLite: JSON is read by its own functions, which give numbers as numbers and flags as 0 and 1. */
export const sqliteDialect: Dialect = {
  name: 'sqlite',
  counted: () => undefined,
  numbered: () => undefined,
  locked: '',
  member: (payload, part, name) => `${payload} ->> '$.${part}.${name}'`,
  texts: '(select value, key from json_each(?))',
  pairs: `(select value ->> 0 as first, value ->> 1 as second, key from json_each(?))`,
  listed: ['json_group_array(', ')'],
  tuple: 'json_array',
  adding: 'insert or rollback into',
}

/** PostgreSQL, and what understands it. */
export const postgresDialect: Dialect = {
  name: 'postgres',
  counted: (table) => `analyze ${table}`,
  numbered: (table) =>
    `select setval(pg_get_serial_sequence('${table}', 'id'), coalesce(max(id), 0) + 1, false) from ${table}`,
  locked: ' for update',
  member: (payload, part, name, field) => {
    const text = `(${payload}::json -> '${part}' ->> '${name}')`
    if (field.type === 'boolean') return `case ${text} when 'true' then 1 when 'false' then 0 end`
    return isInteger(field) ? `${text}::bigint` : text
  },
  texts: `(select value, key - 1 as key from json_array_elements_text(?::json) with ordinality as t(value, key))`,
  // `offset 0` keeps it apart: each pair is taken out of its JSON once, and not again for every row that it meets.
  pairs: `(select value ->> 0 as first, value ->> 1 as second, key - 1 as key
    from json_array_elements(?::json) with ordinality as t(value, key) offset 0)`,
  listed: ['json_agg(', ')::text'],
  tuple: 'json_build_array',
  adding: 'insert into',
}
