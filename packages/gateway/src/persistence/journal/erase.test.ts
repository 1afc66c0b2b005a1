import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from '@zhunsheng/domain'
import { commitmentOf } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import { expect, it } from 'vitest'
import { type Actor, localAdministrator } from '../../access/actor.ts'
import type { DatabaseAddress } from '../../config/database-url.ts'
import { openFile } from '../databases/sqlite-file.ts'
import { Forbidden, KeyTaken, NotFound } from '../store.ts'
import { onEachDatabase } from '../testing/each-database.ts'
import { rawRows, withRaw } from '../testing/raw-rows.ts'
import { eventRequest, lechang, newKey } from '../testing/sample-rows.ts'
import { inTempFolder } from '../testing/temp-folder.ts'
import { withStoreOver, withTempStore } from '../testing/temp-store.ts'

const admin = localAdministrator
const run = Effect.runPromise
const failure = <A, E>(effect: Effect.Effect<A, E>): Promise<E> => run(Effect.flip(effect))

const name = '欧阳芳菲菲'
const memberOf = (key: string, person: string) => ({
  idempotencyKey: newKey(),
  kind: 'team-membership',
  township: lechang,
  synthetic: true,
  row: { key, values: { occurred: '2023-01-01', person, unit: 'other', post: 'member', certified: true, name } },
})
const erasure = (person: string) => ({ person, reason: '本人申请删除' })

// Whatever lies in the files of a SQLite database, or in the table files and rows of a PostgreSQL one.
const bytesOf = async (address: DatabaseAddress): Promise<string> => {
  if (address.type === 'sqlite')
    return ['', '-wal', '-shm']
      .map((end) => address.file + end)
      .filter((file) => existsSync(file))
      .map((file) => readFileSync(file, 'latin1'))
      .join('')
  const tables = await rawRows<{ readonly name: string }>(
    address,
    `select tablename as name from pg_tables where schemaname = 'public'`,
  )
  const rows = await Promise.all(tables.map((table) => rawRows(address, `select * from "${table.name}"`)))
  return Buffer.from(JSON.stringify(rows)).toString('latin1')
}
const holds = (bytes: string, text: string): boolean => bytes.includes(Buffer.from(text).toString('latin1'))

onEachDatabase('erasing', (database) => {
  it('leaves no byte of the value, and nothing that a guess could be tried on', () =>
    withTempStore(database, async (store, address) => {
      const entry = await run(store.append(admin, memberOf('RY-1', 'p-7')))
      await run(store.append(admin, memberOf('RY-2', 'p-8')))
      const [salt] = await rawRows<{ readonly salt: string }>(address, `select salt from person where key = 'p-7'`)
      expect(holds(await bytesOf(address), name)).toBe(true)
      expect(await run(store.erasable(admin, 'p-7'))).toEqual({ person: 'p-7', entries: 1, answers: 1, files: 0 })
      const erased = await run(store.erase(admin, erasure('p-7')))
      expect(erased).toMatchObject({ person: 'p-7', entries: 1, answers: 1, isPurged: true })
      await run(store.erase(admin, erasure('p-8')))
      const bytes = await bytesOf(address)
      expect(holds(bytes, name)).toBe(false)
      expect(holds(bytes, salt?.salt ?? '?')).toBe(false)
      expect(await run(store.personal(admin, [entry.id]))).toEqual(new Map())
      // What a guess of the name alone, or with the salts that one may think of, would give.
      const guesses = [
        commitmentOf('', entry.id, { name }),
        commitmentOf('p-7', entry.id, { name }),
        hashOf('zhunsheng/request/2', ['append', JSON.stringify({ name })]),
      ]
      expect(guesses.filter((guess) => holds(bytes, guess))).toEqual([])
      expect(await run(store.drift(admin))).toEqual([])
    }))

  it('forgets the answer to the request, so that asking again is refused by the key alone', () =>
    withTempStore(database, async (store) => {
      const request = memberOf('RY-1', 'p-7')
      const { id } = await run(store.append(admin, request))
      expect((await run(store.append(admin, request))).id).toBe(id)
      await run(store.erase(admin, erasure('p-7')))
      expect(await failure(store.append(admin, request))).toEqual(new KeyTaken({ key: 'RY-1', id }))
    }))

  it('takes an entry that names nobody by the id of any of its versions', () =>
    withTempStore(database, async (store, address) => {
      const first = await run(store.append(admin, eventRequest('SJ-1', { summary: name })))
      const values = { ...eventRequest('').row.values, summary: name, valid: false }
      const correction = { id: first.id, expectedVersion: 1, idempotencyKey: newKey(), reason: '核实', values }
      await run(store.correct(admin, correction))
      // As a kind whose rows name nobody would have it; today every kind with personal fields names somebody.
      await withRaw(address, [
        `insert into person (key, salt) select entry, 'ab' from personal`,
        `update personal set person = entry`,
      ])
      expect(await run(store.erase(admin, erasure(first.id)))).toMatchObject({ entries: 2, answers: 2 })
      expect(holds(await bytesOf(address), name)).toBe(false)
    }))

  it('is audited without the value, can be done again, and lets a person come back under a new salt', () =>
    withTempStore(database, async (store, address) => {
      await run(store.append(admin, memberOf('RY-1', 'p-7')))
      const first = await run(store.erase(admin, erasure('p-7')))
      expect(await run(store.erase(admin, erasure('p-7')))).toMatchObject({ entries: 0, erased: first.at })
      const audit = await rawRows<{ readonly detail: string }>(
        address,
        `select detail from audit where action = 'erase'`,
      )
      expect(audit.map(({ detail }) => JSON.parse(detail))).toEqual([
        { person: 'p-7', reason: '本人申请删除', entries: 1, answers: 1, files: 0 },
        { person: 'p-7', reason: '本人申请删除', entries: 0, answers: 0, files: 0 },
      ])
      const back = await run(store.append(admin, memberOf('RY-3', 'p-7')))
      expect((await run(store.personal(admin, [back.id]))).get(back.id)).toEqual({ name })
    }))

  it('knows nobody whom it does not know, and obeys administrators of everything alone', () =>
    withTempStore(database, async (store) => {
      const named = await run(store.append(admin, memberOf('RY-1', 'p-7')))
      for (const person of ['p-9', named.id])
        expect(await failure(store.erase(admin, erasure(person)))).toEqual(new NotFound({ what: 'person', id: person }))
      const clerk: Actor = { id: 'clerk', role: 'clerk', townships: 'all' }
      const here: Actor = { id: 'here', role: 'administrator', townships: [lechang] }
      for (const actor of [clerk, here])
        expect(await failure(store.erase(actor, erasure('p-7')))).toEqual(new Forbidden({ action: 'erase' }))
    }))
})

it('says when a reader keeps the bytes of a file from being overwritten, and overwrites them the next time', () =>
  inTempFolder(async (folder) => {
    const address = { type: 'sqlite', file: join(folder, 'ledger.db') } as const
    await withStoreOver(address, async (store) => {
      await run(store.append(admin, memberOf('RY-1', 'p-7')))
      const reader = openFile(address.file, true)
      reader.prepare('begin').run()
      reader.prepare('select count(*) from personal').get()
      expect(await run(store.erase(admin, erasure('p-7')))).toMatchObject({ entries: 1, isPurged: false })
      reader.close()
      expect(await run(store.erase(admin, erasure('p-7')))).toMatchObject({ entries: 0, isPurged: true })
      expect(holds(await bytesOf(address), name)).toBe(false)
    })
  }))
