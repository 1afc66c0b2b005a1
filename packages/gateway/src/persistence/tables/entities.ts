import { type EntitySchema, defineEntity, p } from '@mikro-orm/core'
import type { Dialect } from '../databases/dialect.ts'
import { forPostgres } from './entities-for-postgres.ts'
import { pastEntity, projectionEntity } from './entities-of-kinds.ts'
import { kinds } from './tables.ts'

// Read by migrations and drift checks alone: rows are never hydrated into entities. Each is made anew for a database,
// because MikroORM writes what it finds out about one into the definitions.

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
const journal = () =>
  defineEntity({
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
      synthetic: p.integer(),
      payload: p.text(),
      facts_hash: hash().fieldName('facts_hash'),
      commitment: hash().nullable(),
      entry_hash: hash().fieldName('entry_hash'),
      // The link to the row before it. Optional only because rows of the first release got theirs afterwards.
      chain_hash: hash().fieldName('chain_hash').nullable(),
      // The import that brought it, if one did.
      run: p.integer().nullable(),
    },
    uniques: [
      { name: 'entry_id_ux', properties: ['id'] },
      { name: 'entry_version_ux', properties: ['kind', 'township', 'year', 'key', 'version'] },
    ],
    triggers: neverChanged('entry'),
  })

/**
 * How far each log has come: a township's journal by its code, the audit rows as `audit`. Whoever appends to a log holds
 * its row; `month` is the one in which the rows after the last seal were written.
 */
const head = () =>
  defineEntity({
    name: 'Head',
    tableName: 'head',
    properties: {
      log: p.text().primary(),
      seq: p.integer(),
      chain: hash().nullable(),
      month: p.text().nullable(),
      seals: p.integer(),
      sealed: p.integer(),
      through: p.text().nullable(),
      seal: hash().nullable(),
    },
  })

/** The months that are sealed, by township. Never changed. */
const seal = () =>
  defineEntity({
    name: 'Seal',
    tableName: 'seal',
    properties: {
      township: township().primary(),
      number: p.integer().primary(),
      month: p.text(),
      first: p.integer(),
      last: p.integer(),
      root: hash(),
      chain: hash(),
      previous: hash().nullable(),
      through: p.text(),
      hash: hash(),
    },
    triggers: neverChanged('seal'),
  })

/** When the ledger of a year was closed or opened again; the last row of a year holds. Never changed. */
const closing = () =>
  defineEntity({
    name: 'Closing',
    tableName: 'closing',
    properties: {
      township: township().primary(),
      year: p.integer().primary(),
      number: p.integer().primary(),
      action: p.text(),
      at: p.text(),
      actor: p.text(),
      reason: p.text(),
    },
    triggers: neverChanged('closing'),
  })

/** Salts by person key. Erasing a person empties the salt and deletes the personal rows; hashes and roots stay. */
const person = () =>
  defineEntity({
    name: 'Person',
    tableName: 'person',
    properties: { key: p.text().primary(), salt: p.string().length(64).nullable(), erased: p.text().nullable() },
  })

/** Personal and sensitive fields, beside the entry they belong to. */
const personal = () =>
  defineEntity({
    name: 'Personal',
    tableName: 'personal',
    properties: { entry: hash().primary(), person: p.text(), fields: p.text() },
    indexes: [{ name: 'personal_person_ix', properties: ['person'] }],
  })

/** Who changed what, and when. Never changed. */
const audit = () =>
  defineEntity({
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
      chain_hash: hash().fieldName('chain_hash').nullable(),
    },
    triggers: neverChanged('audit'),
  })

/** Answers already given, by actor and idempotency key. */
const idempotency = () =>
  defineEntity({
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

/**
 * An import that reached the ledger, and the files it read. `state`: publishing, done or withdrawn; absent in rows of the
 * first release, which were done. `request` tells whether a later command is the same one.
 */
const importRun = () =>
  defineEntity({
    name: 'ImportRun',
    tableName: 'import_run',
    properties: {
      id: p.integer().primary().autoincrement(),
      at: p.text(),
      actor: p.text(),
      added: p.integer(),
      unchanged: p.integer(),
      state: p.text().nullable(),
      request: hash().nullable(),
      corrected: p.integer().nullable(),
      published: p.integer().nullable(),
      reason: p.text().nullable(),
    },
  })
const importFile = () =>
  defineEntity({
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

const every = (database: Dialect['name']): EntitySchema[] => [
  journal(),
  head(),
  seal(),
  closing(),
  person(),
  personal(),
  audit(),
  idempotency(),
  importRun(),
  importFile(),
  ...kinds.map((kind) => projectionEntity(kind, database)),
  ...kinds.map((kind) => pastEntity(kind, database)),
]

/** Every table of a database. */
export const entitiesFor = (database: Dialect['name']): EntitySchema[] =>
  database === 'postgres' ? every(database).map(forPostgres) : every(database)
