import { defineEntity, p } from '@mikro-orm/core'
import type { EntryKind, Field } from '@zhunsheng/domain'
import type { Dialect } from '../databases/dialect.ts'
import { indexesOf } from './figure-indexes.ts'
import { factColumnsOf, pastOf, tableOf } from './tables.ts'

type Name = Dialect['name']

const typed = (field: Field, database: Name) => {
  switch (field.type) {
    case 'count':
    case 'creditHours':
    case 'points':
    case 'money':
      // As wide as a safe integer.
      return database === 'postgres' ? p.bigint('number') : p.integer()
    case 'boolean':
      return p.integer()
    default:
      return p.text()
  }
}

// What the tables of a kind hold alike, derived from its declaration.
const columnsOf = (kind: EntryKind, database: Name, more: Record<string, object>): Record<string, object> => {
  const declared = factColumnsOf(kind).map(({ name, field }) => {
    const column = typed(field, database).fieldName(name)
    return [name, field.optional === true ? column.nullable() : column] as const
  })
  return {
    township: p.string().length(12).primary(),
    year: p.integer().primary(),
    key: p.text().primary(),
    id: p.string().length(64),
    recorded: p.text(),
    synthetic: p.integer(),
    change: p.text().nullable(),
    ...Object.fromEntries(declared),
    ...more,
  }
}
const indexed = (kind: EntryKind, table: string, last: readonly string[]) =>
  indexesOf(kind).map(({ name, columns }) => ({ name: `${table}_${name}_ix`, properties: [...columns, ...last] }))

/** The table of one kind: the current version of each entry that is not void. */
export const projectionEntity = (kind: EntryKind, database: Name) => {
  const table = tableOf(kind)
  return defineEntity({
    name: table,
    tableName: table,
    properties: columnsOf(kind, database, { version: p.integer() }),
    indexes: indexed(kind, table, ['recorded']),
  })
}

/** The versions of one kind that another took the place of, or that were voided, with the instant of it. */
export const pastEntity = (kind: EntryKind, database: Name) => {
  const table = pastOf(kind)
  return defineEntity({
    name: table,
    tableName: table,
    properties: columnsOf(kind, database, { version: p.integer().primary(), superseded: p.text() }),
    indexes: indexed(kind, table, ['recorded', 'superseded']),
  })
}
