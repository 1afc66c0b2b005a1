import type { LooseEntry } from '@zhunsheng/domain'
import { projectSql } from './projection.ts'
import { saltFor } from './salts.ts'
import { seal } from './seal.ts'
import type { Connection } from './sqlite.ts'
import { kindOf, tableOf } from './tables.ts'

const insertEntry = `insert into entry
  (township, seq, id, kind, year, key, version, change, reason, occurred, recorded, synthetic, payload, facts_hash,
   commitment, entry_hash)
  values (?, (select coalesce(max(seq), 0) + 1 from entry where township = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

/** Writes one version: journal, personal fields and table. Call it inside a write transaction. */
export const writeEntry = (connection: Connection, entry: LooseEntry): void => {
  const kind = kindOf(entry.kind)
  if (kind === undefined) throw new Error(`no kind ${entry.kind}`)
  const { township, id, year, key, version, change, clocks, recorded, synthetic } = entry
  const sealed = seal(entry, (person) => saltFor(connection, person))
  connection
    .prepare(insertEntry)
    .run(
      township,
      township,
      id,
      kind.id,
      year,
      key,
      version,
      change?.type ?? null,
      change?.reason ?? null,
      clocks['occurred'],
      recorded,
      Number(synthetic),
      sealed.payload,
      sealed.factsHash,
      sealed.commitment ?? null,
      sealed.entryHash,
    )
  if (sealed.person !== undefined)
    connection
      .prepare('insert into personal (entry, person, fields) values (?, ?, ?)')
      .run(id, sealed.person, sealed.fields)
  if (change?.type === 'void')
    connection
      .prepare(`delete from ${tableOf(kind)} where township = ? and year = ? and key = ?`)
      .run(township, year, key)
  else connection.prepare(projectSql(kind, 'entry', 'e.id = ?')).run(id)
}
