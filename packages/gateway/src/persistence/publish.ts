import type { Connection } from './sqlite.ts'
import { projectSql } from './projection.ts'
import { ImportOvertaken } from './store-errors.ts'
import { kindOf } from './tables.ts'

/** The staged rows from the first number to before the second. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const some = (connection: Connection, sql: string, { from, to }: Stretch): boolean =>
  connection.prepare(sql).get(from, to) !== undefined

const stretch = 's.n >= ? and s.n < ?'
const overtakenSql = `select 1 from temp.staged s join entry e on e.id = s.id where ${stretch} limit 1`
const otherSaltSql = `select 1 from temp.staged s join temp.staged_salt t on t.person = s.person
  join person p on p.key = s.person where p.salt <> t.salt and ${stretch} limit 1`

const steps = [
  `insert into person (key, salt) select t.person, t.salt from temp.staged_salt t
    where t.person in (select s.person from temp.staged s where ${stretch})
    on conflict (key) do update set salt = excluded.salt where salt is null`,
  `insert or replace into temp.staged_head (township, offset)
    select s.township, coalesce((select max(e.seq) from entry e where e.township = s.township), 0) - min(s.ordinal) + 1
    from temp.staged s where ${stretch} group by s.township`,
  `insert into entry (township, seq, id, kind, year, key, version, change, reason, occurred, recorded, synthetic, payload,
      facts_hash, commitment, entry_hash)
    select s.township, h.offset + s.ordinal, s.id, s.kind, s.year, s.key, s.version, s.change, s.reason, s.occurred,
      s.recorded, s.synthetic, s.payload, s.facts_hash, s.commitment, s.entry_hash
    from temp.staged s join temp.staged_head h on h.township = s.township where ${stretch} order by s.n`,
  `insert into personal (entry, person, fields)
    select s.id, s.person, s.fields from temp.staged s where ${stretch} and s.person is not null order by s.n`,
]

/**
 * Moves a stretch of staged rows into journal, personal fields and tables. Call it inside a write transaction. Fails when
 * somebody else wrote one of these entries, or the salt of one of these persons, since the rows were compared.
 */
export const publishStretch = (connection: Connection, part: Stretch): ImportOvertaken | undefined => {
  if (some(connection, overtakenSql, part) || some(connection, otherSaltSql, part)) return new ImportOvertaken()
  const { from, to } = part
  for (const step of steps) connection.prepare(step).run(from, to)
  const kinds = connection
    .prepare<{ readonly kind: string }>(`select distinct s.kind from temp.staged s where ${stretch}`)
    .all(from, to)
  for (const { kind: id } of kinds) {
    const kind = kindOf(id)
    if (kind === undefined) throw new Error(`no kind ${id}`)
    connection.prepare(projectSql(kind, 'temp.staged', 'e.n >= ? and e.n < ? and e.kind = ?')).run(from, to, id)
  }
  return undefined
}
