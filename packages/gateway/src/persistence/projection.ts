import type { EntryKind } from '@zhunsheng/domain'
import type { Connection } from './sqlite.ts'
import type { Drift } from './store-requests.ts'
import { envelopeColumns, factColumnsOf, tableOf } from './tables.ts'

const quoted = (name: string): string => `"${name}"`

/** The columns of a projection, in the order in which `derived` selects them. */
const columnsOfTable = (kind: EntryKind): readonly string[] =>
  [...envelopeColumns, ...factColumnsOf(kind).map(({ name }) => name)].map(quoted)

// Names come from declarations only, so they may stand in the text; values never do.
const derived = (kind: EntryKind, source: string, where: string): string => {
  const envelope = ['township', 'year', 'key', 'id', 'version', 'recorded', 'synthetic', 'reason'].map((c) => `e.${c}`)
  const declared = factColumnsOf(kind).map(({ name, part }) => `e.payload ->> '$.${part}.${name}'`)
  return `select ${[...envelope, ...declared].join(', ')} from ${source} e where ${where}`
}

const current = `e.change is not 'void' and not exists (select 1 from entry l where l.kind = e.kind
  and l.township = e.township and l.year = e.year and l.key = e.key and l.version > e.version)`

/** The one derivation of a kind's table, used by publishing and by rebuilding: rows of the journal (or staged) to table rows. */
export const projectSql = (kind: EntryKind, source: string, where: string): string => {
  const [table, columns] = [tableOf(kind), columnsOfTable(kind)]
  const updates = columns.slice(3).map((column) => `${column} = excluded.${column}`)
  return `insert into ${table} (${columns.join(', ')}) ${derived(kind, source, `e.change is not 'void' and ${where}`)}
    on conflict (township, year, key) do update set ${updates.join(', ')} where excluded.version > ${table}.version`
}

/** Fills the table of a kind again from the journal; the number of rows it now has. */
export const rebuildKind = (connection: Connection, kind: EntryKind): number => {
  const table = tableOf(kind)
  connection.prepare(`delete from ${table}`).run()
  const insert = `insert into ${table} (${columnsOfTable(kind).join(', ')}) `
  return connection.prepare(insert + derived(kind, 'entry', `e.kind = ? and ${current}`)).run(kind.id).changes
}

/** What the table of a kind lacks and what it should not have. */
export const driftOf = (connection: Connection, kind: EntryKind): Drift => {
  const journal = derived(kind, 'entry', `e.kind = ? and ${current}`)
  const table = `select ${columnsOfTable(kind).join(', ')} from ${tableOf(kind)}`
  const count = (left: string, right: string): number =>
    connection
      .prepare<{ readonly count: number }>(`select count(*) as count from (${left} except ${right})`)
      .get(kind.id)?.count ?? 0
  return { kind: kind.id, missing: count(journal, table), surplus: count(table, journal) }
}
