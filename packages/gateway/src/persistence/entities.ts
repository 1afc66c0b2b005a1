import { type EntitySchema, defineEntity, p } from '@mikro-orm/core'
import type { EntryKind, Field } from '@zhunsheng/domain'
import { indexesOf } from './figure-indexes.ts'
import { factColumnsOf, kinds, tableOf } from './tables.ts'

// Read by migrations and drift checks alone: rows are never hydrated into entities.

const township = () => p.string().length(12)
const hash = () => p.string().length(64)
// The words may not hold "end": MikroORM 7.2.1 reads a trigger back up to the first one, and then sees a drift.
const neverChanged = (table: string) => [
  {
    name: `${table}_never_changed`,
    timing: 'before' as const,
    events: ['update' as const, 'delete' as const],
    body: `select raise(abort, '${table} rows are never changed')`,
  },
]

/** The journal: every version of every entry, in the order in which each township's were written. Never changed. */
const journal = defineEntity({
  name: 'Entry',
  tableName: 'entry',
  properties: {
    township: township().primary(),
    seq: p.integer().primary(),
    id: hash(),
    kind: p.text(),
    year: p.integer(),
    key: p.text(),
    version: p.integer(),
    change: p.text().nullable(),
    reason: p.text().nullable(),
    occurred: p.text(),
    recorded: p.text(),
    synthetic: p.boolean(),
    payload: p.text(),
    facts_hash: hash().fieldName('facts_hash'),
    commitment: hash().nullable(),
    entry_hash: hash().fieldName('entry_hash'),
  },
  uniques: [
    { name: 'entry_id_ux', properties: ['id'] },
    { name: 'entry_version_ux', properties: ['kind', 'township', 'year', 'key', 'version'] },
  ],
  triggers: neverChanged('entry'),
})

/** Salts by person key. Erasing a person empties the salt and deletes the personal rows; hashes and roots stay. */
const person = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: { key: p.text().primary(), salt: p.string().length(64).nullable() },
})

/** Personal and sensitive fields, beside the entry they belong to. */
const personal = defineEntity({
  name: 'Personal',
  tableName: 'personal',
  properties: { entry: hash().primary(), person: p.text(), fields: p.text() },
  indexes: [{ name: 'personal_person_ix', properties: ['person'] }],
})

/** Who changed what, and when. Never changed. */
const audit = defineEntity({
  name: 'Audit',
  tableName: 'audit',
  properties: {
    id: p.integer().primary().autoincrement(),
    at: p.text(),
    actor: p.text(),
    role: p.text(),
    action: p.text(),
    township: township().nullable(),
    entry: hash().nullable(),
    detail: p.text().nullable(),
  },
  triggers: neverChanged('audit'),
})

/** Answers already given, by actor and idempotency key. */
const idempotency = defineEntity({
  name: 'Idempotency',
  tableName: 'idempotency',
  properties: {
    actor: p.text().primary(),
    key: p.text().primary(),
    request: hash(),
    result: p.text(),
    at: p.text(),
  },
})

/** A published import and the files it read. */
const importRun = defineEntity({
  name: 'ImportRun',
  tableName: 'import_run',
  properties: {
    id: p.integer().primary().autoincrement(),
    at: p.text(),
    actor: p.text(),
    added: p.integer(),
    unchanged: p.integer(),
  },
})
const importFile = defineEntity({
  name: 'ImportFile',
  tableName: 'import_file',
  properties: {
    run: p.integer().primary(),
    name: p.text().primary(),
    sha256: hash(),
    kind: p.text(),
    rows: p.integer(),
  },
})

const typed = (field: Field) => {
  switch (field.type) {
    case 'count':
    case 'creditHours':
    case 'points':
      return p.integer()
    case 'money':
      return p.bigint('number')
    case 'boolean':
      return p.boolean()
    default:
      return p.text()
  }
}

/** The table of one kind, derived from its declaration. */
const projection = (kind: EntryKind) => {
  const table = tableOf(kind)
  const declared = factColumnsOf(kind).map(({ name, field }) => {
    const column = typed(field).fieldName(name)
    return [name, field.optional === true ? column.nullable() : column] as const
  })
  const properties: Record<string, object> = {
    township: township().primary(),
    year: p.integer().primary(),
    key: p.text().primary(),
    id: hash(),
    version: p.integer(),
    recorded: p.text(),
    synthetic: p.boolean(),
    change: p.text().nullable(),
    ...Object.fromEntries(declared),
  }
  return defineEntity({
    name: table,
    tableName: table,
    properties,
    indexes: indexesOf(kind).map(({ name, columns }) => ({
      name: `${table}_${name}_ix`,
      properties: [...columns],
    })),
  })
}

/** Every table of the database. */
export const entities: EntitySchema[] = [
  journal,
  person,
  personal,
  audit,
  idempotency,
  importRun,
  importFile,
  ...kinds.map(projection),
]
