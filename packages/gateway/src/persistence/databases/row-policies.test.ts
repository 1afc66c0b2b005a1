import * as Effect from 'effect/Effect'
import { Client } from 'pg'
import { expect, it } from 'vitest'
import { localAdministrator } from '../../access/actor.ts'
import type { DatabaseAddress } from '../../config/database-url.ts'
import { entitiesFor } from '../tables/entities.ts'
import { onPostgres } from '../testing/each-database.ts'
import { eventRequest, lechang, newKey, shicun } from '../testing/sample-rows.ts'
import { withTempStore } from '../testing/temp-store.ts'

const actor = localAdministrator

/** Somebody who writes their own SQL, with a reach and without a condition. */
const asking = async <A>(
  address: DatabaseAddress,
  townships: string | undefined,
  use: (ask: (sql: string) => Promise<readonly Record<string, unknown>[]>) => Promise<A>,
): Promise<A> => {
  const client = new Client(address.type === 'postgres' ? address.url : '')
  await client.connect()
  try {
    if (townships !== undefined) await client.query(`select set_config('zhunsheng.townships', $1, false)`, [townships])
    return await use(async (sql) => (await client.query<Record<string, unknown>>(sql)).rows)
  } finally {
    await client.end()
  }
}

/** Two townships, each with a corrected entry, personal fields, a seal and a closing. */
const filled = <A>(database: Parameters<typeof withTempStore>[0], use: (address: DatabaseAddress) => Promise<A>) =>
  withTempStore(database, async (store, address) => {
    for (const township of [lechang, shicun]) {
      const request = { ...eventRequest('A-1'), township }
      const { id } = await Effect.runPromise(store.append(actor, request))
      const correction = {
        id,
        expectedVersion: 1,
        reason: 'a slip',
        values: { ...request.row.values, due: '2023-06-01' },
      }
      await Effect.runPromise(store.correct(actor, { idempotencyKey: newKey(), ...correction }))
    }
    await asking(address, 'all', async (ask) => {
      for (const township of [lechang, shicun]) {
        await ask(`insert into seal values ('${township}', 1, '2023-01', 1, 1, 'r', 'c', null, 't', 'h')`)
        await ask(`insert into closing values ('${township}', 2023, 1, 'close', 't', 'a', 'r')`)
      }
    })
    return use(address)
  })

const filledTables = ['entry', 'entry_event', 'past_event', 'audit', 'seal', 'closing']

onPostgres('row policies', (database) => {
  it('show nothing of another township, condition or not', () =>
    filled(database, async (address) => {
      await asking(address, lechang, async (ask) => {
        for (const table of filledTables)
          expect(await ask(`select distinct township from ${table}`)).toEqual([{ township: lechang }])
        expect(await ask(`select log from head order by log`)).toEqual([{ log: lechang }, { log: 'audit' }])
        expect(await ask('select count(*)::int as n from personal')).toEqual([{ n: 2 }])
        expect(await ask(`select 1 from entry where township = '${shicun}'`)).toEqual([])
      })
      await asking(address, `${lechang},${shicun}`, async (ask) => {
        for (const table of filledTables)
          expect(await ask(`select count(distinct township)::int as n from ${table}`)).toEqual([{ n: 2 }])
        expect(await ask('select count(*)::int as n from personal')).toEqual([{ n: 4 }])
      })
    }))

  it('show nothing at all where no reach was said', () =>
    filled(database, async (address) => {
      for (const townships of [undefined, ''])
        await asking(address, townships, async (ask) => {
          for (const table of [...filledTables, 'personal']) expect(await ask(`select 1 from ${table}`)).toEqual([])
        })
    }))

  it('let nobody write into another township, or take from it', () =>
    filled(database, (address) =>
      asking(address, lechang, async (ask) => {
        const refused = 'row-level security'
        await expect(ask(`insert into closing values ('${shicun}', 2023, 2, 'reopen', 't', 'a', 'r')`)).rejects.toThrow(
          refused,
        )
        await expect(ask(`update entry_event set township = '${shicun}'`)).rejects.toThrow(refused)
        expect(await ask(`update head set seq = 9 where log = '${shicun}' returning 1`)).toEqual([])
        expect(await ask(`delete from past_event returning township`)).toEqual([{ township: lechang }])
      }),
    ))

  it('stand over every table that has a township', () => {
    const open = entitiesFor('postgres').filter(
      ({ meta }) => meta.rowLevelSecurity !== 'force' || meta.policies.length === 0,
    )
    expect(open.map(({ meta }) => meta.tableName).toSorted()).toEqual([
      'idempotency',
      'import_file',
      'import_run',
      'person',
    ])
  })
})
