import type { Migration } from '@mikro-orm/migrations'
import type { Hash } from '@zhunsheng/domain'
import { chainHashOf } from '@zhunsheng/domain/ledger'
import { type AuditRow, auditHashOf, monthOf } from '@zhunsheng/domain/proof'
import { nodeDigest } from '../../../../node-digest.ts'

// What rows of the first release lack: links to the row before, heads, and the versions that others followed. It reads the
// tables as this migration left them, never today's declarations: those go on to change.

const rowsOf = async <Row>(migration: Migration, sql: string, parameters: unknown[] = []): Promise<readonly Row[]> => {
  const rows: unknown = await migration.execute(sql, parameters)
  // eslint-disable-next-line typescript/consistent-type-assertions -- MikroORM says that rows are entities
  return rows as readonly Row[]
}

// A link is what the rows may still get: until the end of this step they can be changed.
const unlocked = async (migration: Migration, table: string, work: () => Promise<void>): Promise<void> => {
  const name = `${table}_never_changed_update`
  await migration.execute(`drop trigger ${name}`)
  await work()
  await migration.execute(`create trigger \`${name}\` BEFORE UPDATE on \`${table}\` for each ROW
    begin select raise(abort, '${table} rows are never changed'); end`)
}

const batch = 5000

interface Linked {
  readonly seq: number
  readonly chain: Hash | null
}

/** Links the rows of a log in order, in batches; answers with its end. */
const link = async <Row extends { readonly seq: number }>(
  after: (previous: Hash | undefined, row: Row) => Hash,
  read: (after: number) => Promise<readonly Row[]>,
  write: (links: string) => Promise<unknown>,
): Promise<Linked> => {
  let end: Linked = { seq: 0, chain: null }
  for (;;) {
    const rows = await read(end.seq)
    if (rows.length === 0) return end
    const links: (readonly [seq: number, chain: Hash])[] = []
    for (const row of rows) {
      const chain = after(end.chain ?? undefined, row)
      end = { seq: row.seq, chain }
      links.push([row.seq, chain])
    }
    await write(JSON.stringify(links))
  }
}

const setLinks = (table: string, number: string): string =>
  `update ${table} set chain_hash = l.chain
    from (select value ->> 0 as n, value ->> 1 as chain from json_each(?)) l where ${table}.${number} = l.n`

const writeHead = (migration: Migration, log: string, { seq, chain }: Linked, month: string | null) =>
  migration.execute('insert into head (log, seq, chain, month, seals, sealed) values (?, ?, ?, ?, 0, 0)', [
    log,
    seq,
    chain,
    month,
  ])

// Every write is in the audit, that of an import without a township.
const townshipsSql = `select township, max(max(recorded), coalesce((select max(at) from audit a
  where a.township = entry.township or a.township is null), '')) as last from entry group by township`

const linkJournals = async (migration: Migration): Promise<void> => {
  for (const { township, last } of await rowsOf<{ township: string; last: string }>(migration, townshipsSql)) {
    const end = await link<{ readonly seq: number; readonly hash: Hash }>(
      (previous, { hash }) => chainHashOf(previous, hash, nodeDigest),
      (after) =>
        rowsOf(
          migration,
          `select seq, entry_hash as hash from entry where township = ? and seq > ? order by seq limit ${batch}`,
          [township, after],
        ),
      (links) => migration.execute(`${setLinks('entry', 'seq')} and township = ?`, [links, township]),
    )
    await writeHead(migration, township, end, monthOf(last))
  }
}

type StoredAudit = { readonly [K in keyof AuditRow]: AuditRow[K] | null } & { readonly seq: number }

const linkAudit = async (migration: Migration): Promise<void> => {
  const end = await link<StoredAudit & Pick<AuditRow, 'at' | 'actor' | 'role' | 'action'>>(
    (previous, { at, actor, role, action, township, entry, detail }) => {
      const about = { township: township ?? undefined, entry: entry ?? undefined, detail: detail ?? undefined }
      return auditHashOf(previous, { at, actor, role, action, ...about }, nodeDigest)
    },
    (after) => rowsOf(migration, `select *, id as seq from audit where id > ? order by id limit ${batch}`, [after]),
    (links) => migration.execute(setLinks('audit', 'id'), [links]),
  )
  if (end.seq > 0) await writeHead(migration, 'audit', end, null)
}

const envelope = ['township', 'year', 'key', 'id', 'version', 'recorded', 'synthetic']

const fillPast = async (migration: Migration): Promise<void> => {
  const tables = await rowsOf<{ name: string }>(
    migration,
    `select name from sqlite_schema where type = 'table' and name like 'past\\_%' escape '\\'`,
  )
  for (const { name: table } of tables) {
    const columns = await rowsOf<{ name: string }>(migration, `select name from pragma_table_info('${table}')`)
    const declared = columns
      .map(({ name }) => name)
      .filter((name) => !envelope.includes(name) && name !== 'change' && name !== 'superseded')
    const names = [...envelope, 'change', 'superseded', ...declared].map((name) => `"${name}"`)
    const values = declared.map((name) => `coalesce(e.payload ->> '$.clocks.${name}', e.payload ->> '$.facts.${name}')`)
    const from = [...envelope.map((name) => `e.${name}`), 'e.reason', 'n.recorded', ...values]
    const kind = table.slice('past_'.length).replaceAll('_', '-')
    await migration.execute(
      `insert into ${table} (${names.join(', ')}) select ${from.join(', ')} from entry e
        join entry n on n.kind = e.kind and n.township = e.township and n.year = e.year and n.key = e.key
          and n.version = e.version + 1
        where e.kind = ? and e.change is not 'void'`,
      [kind],
    )
  }
}

/** Gives rows of the first release what the present tables ask of them. */
export const fillFirstRelease = async (migration: Migration): Promise<void> => {
  // What was said so far is done first: the statements here need the new columns and tables.
  for (const query of migration.getQueries().splice(0)) await migration.execute(query)
  await unlocked(migration, 'entry', () => linkJournals(migration))
  await unlocked(migration, 'audit', () => linkAudit(migration))
  await fillPast(migration)
  // Their hashes were made of personal values without a secret: a guess could be tried on them.
  await migration.execute('delete from idempotency')
}
