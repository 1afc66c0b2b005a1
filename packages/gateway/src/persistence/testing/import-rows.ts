import type { EntryKind } from '@zhunsheng/domain'
import { chainHashOf, kindByName, rowReader } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../../access/actor.ts'
import type { DatabaseAddress } from '../../config/database-url.ts'
import { scopeOf } from '../databases/scope.ts'
import type { ImportManner, ImportSession, NewRow, Store } from '../store.ts'
import { withDatabase } from './each-database.ts'
import { lechang } from './sample-rows.ts'

const admin = localAdministrator
const event: EntryKind | undefined = kindByName('event')

/** A row of a governance event, by default of 乐昌镇 and of P10. */
export const rowOf = (key: string, cells: Readonly<Record<string, string>> = {}, township = lechang): NewRow => {
  if (event === undefined) throw new Error('no events')
  const read = rowReader<EntryKind>(event)({
    key,
    occurred: '2023-05-01',
    reported: '2023-05-02',
    category: 'dispute',
    source: 'gridMember',
    division: '141021100201',
    reporter: 'P10',
    handled: '是',
    valid: '是',
    due: '2023-05-12',
    summary: '张三与李四的宅基地纠纷',
    ...cells,
  })
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  const writing = { township, recorded: '2023-06-01T00:00:00.000Z', synthetic: true }
  const line = Number(/\d+$/u.exec(key)?.[0] ?? 0) + 2
  return { kind: event, row: read.value, writing, saysRecorded: false, place: { file: 0, line } }
}
const request = '0'.repeat(64)
/** What is remembered of an import of one file. */
export const made = { unchanged: 0, files: [{ name: 'a.csv', sha256: request, kind: 'event', rows: 2 }], request }
/** Publishes an import, at most so many rows in its first transaction. */
export const publish = (session: ImportSession, atOnce?: number) =>
  session.publish(made, atOnce === undefined ? {} : { atOnce })

interface Link {
  readonly township: string
  readonly entry_hash: string
  readonly chain_hash: string
}
/** The rows that do not continue the chain of their township. */
export const brokenLinks = async (address: DatabaseAddress): Promise<number> => {
  const sql = 'select township, entry_hash, chain_hash from entry order by township, seq'
  const links = await withDatabase(address, (opened) =>
    opened.read(scopeOf(admin), (connection) => connection.rows<Link>({ sql, parameters: [] })),
  )
  const last = new Map<string, string>()
  return links.filter(({ township, entry_hash, chain_hash }) => {
    const expected = chainHashOf(last.get(township), entry_hash)
    last.set(township, chain_hash)
    return expected !== chain_hash
  }).length
}

type Stored = typeof Store.Service
/** Adds rows in an import of their own and publishes those that are kept; how each stood. */
export const imported = (store: Stored, rows: readonly NewRow[], manner?: ImportManner, atOnce?: number) =>
  Effect.scoped(
    Effect.gen(function* () {
      const session = yield* store.openImport(admin, manner)
      const added = yield* session.add(rows)
      yield* publish(session, atOnce)
      return added.map(({ standing }) => standing)
    }),
  )
