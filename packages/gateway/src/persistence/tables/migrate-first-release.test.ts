import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import * as Effect from 'effect/Effect'
import { expect, it } from 'vitest'
import { localAdministrator } from '../../access/actor.ts'
import { migrate } from './migrate.ts'
import { openOrm } from './orm.ts'
import { eventRequest, newKey, shicun } from '../testing/sample-rows.ts'
import { inTempFolder } from '../testing/temp-folder.ts'
import { withStoreOver } from '../testing/temp-store.ts'

const actor = localAdministrator

/** Entries of two townships, one of them corrected twice, one voided. */
const write = (file: string) =>
  withStoreOver({ type: 'sqlite', file }, (store) =>
    Effect.runPromise(
      Effect.gen(function* () {
        const request = eventRequest('A-1')
        const first = yield* store.append(actor, request)
        yield* store.append(actor, { ...eventRequest('B-1'), township: shicun })
        const other = yield* store.append(actor, eventRequest('A-2'))
        for (const [version, reported] of [
          [1, '2023-05-03'],
          [2, '2023-05-04'],
        ] as const)
          yield* store.correct(actor, {
            idempotencyKey: newKey(),
            id: first.id,
            expectedVersion: version,
            reason: 'a slip',
            values: { ...request.row.values, reported },
          })
        yield* store.voidEntry(actor, {
          idempotencyKey: newKey(),
          id: other.id,
          expectedVersion: 1,
          reason: 'written twice',
        })
      }),
    ),
  )

const released = {
  entry: `township, seq, id, kind, year, key, version, change, reason, occurred, recorded, synthetic, payload, facts_hash,
    commitment, entry_hash`,
  audit: 'id, at, actor, role, action, township, entry, detail',
  person: 'key, salt',
  personal: 'entry, person, fields',
  idempotency: 'actor, key, request, result, at',
}

/** A database as the first release left it, with the rows of another one. */
const asReleased = async (file: string, from: string): Promise<void> => {
  const orm = await openOrm({ type: 'sqlite', file })
  await orm.migrator.up({ migrations: ['20261122234831-initial'] })
  await orm.close()
  const database = new Sqlite(file)
  database.prepare('attach ? as source').run(from)
  for (const [table, columns] of Object.entries(released))
    database.exec(`insert into ${table} (${columns}) select ${columns} from source.${table}`)
  const columns = database
    .prepare<[], { readonly name: string }>(`select '"' || name || '"' as name from pragma_table_info('entry_event')`)
    .all()
    .map(({ name }) => name)
    .join(', ')
  database.exec(`insert into entry_event (${columns}) select ${columns} from source.entry_event`)
  database.close()
}

const compared = [
  'select * from entry order by township, seq',
  'select * from audit order by id',
  'select * from entry_event order by township, key',
  'select * from past_event order by township, key, version',
  'select log, seq, chain, seals, sealed, seal from head order by log',
]
const contents = (file: string): readonly unknown[] => {
  const database = new Sqlite(file, { readonly: true })
  try {
    return compared.map((sql) => database.prepare(sql).all())
  } finally {
    database.close()
  }
}

it('a database of the first release becomes what it would have been if written today', () =>
  inTempFolder(async (folder) => {
    const [today, old] = [join(folder, 'today.db'), join(folder, 'old.db')]
    await write(today)
    await asReleased(old, today)
    await migrate({ type: 'sqlite', file: old })
    const [expected, found] = [contents(today), contents(old)]
    expect(expected.every((rows) => Array.isArray(rows) && rows.length > 1)).toBe(true)
    expect(found).toEqual(expected)
    const months = new Sqlite(old).prepare(`select month from head where log <> 'audit'`).pluck().all()
    expect(months).toEqual([expect.stringMatching(/^\d{4}-\d{2}$/u), expect.stringMatching(/^\d{4}-\d{2}$/u)])

    // It goes on from there: the chain, and the rows that nobody may change.
    await withStoreOver({ type: 'sqlite', file: old }, (store) =>
      Effect.runPromise(
        Effect.gen(function* () {
          expect(yield* store.drift(actor)).toEqual([])
          yield* store.append(actor, eventRequest('A-3'))
          expect((yield* store.rowCounts(actor)).entries).toBe(7)
        }),
      ),
    )
    const database = new Sqlite(old)
    for (const table of ['entry', 'audit'])
      expect(() => database.exec(`update ${table} set chain_hash = null`)).toThrow('rows are never changed')
    expect(database.prepare(`select count(*) from entry where chain_hash is null`).pluck().get()).toBe(0)
    database.close()
  }))
