import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
import type { DatabaseAddress } from '../../config/database-url.ts'
import { migrate } from '../migrate.ts'

/** Whether there is a PostgreSQL for tests, and if not, why a test is left out. */
export const withoutPostgres = (): readonly [boolean, string] => [
  inject('postgres') === undefined,
  'no PostgreSQL: install the Debian package postgresql or set ZHUNSHENG_POSTGRES',
]

const superuser = async (): Promise<string> => {
  const door = inject('postgres')
  if (door === undefined) throw new Error('no PostgreSQL')
  const answer = await fetch(door)
  const text = await answer.text()
  if (!answer.ok) throw new Error(text)
  return text
}

// Not the superuser, whom no row policy holds.
const [role, password] = ['zhunsheng_test', 'zhunsheng']

const urlOf = (base: string, database: string): string => {
  const url = new URL(base)
  url.username = role
  url.password = password
  url.pathname = database
  return url.href
}

const asSuperuser = async <A>(base: string, work: (client: Client) => Promise<A>): Promise<A> => {
  const client = new Client({ connectionString: base })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const template = 'zhunsheng_template'
const lock = 7_362_549

const makeTemplate = (base: string): Promise<void> =>
  asSuperuser(base, async (client) => {
    // Processes of one run share the template; the first one makes it.
    await client.query('select pg_advisory_lock($1)', [lock])
    const there = await client.query('select 1 from pg_database where datname = $1', [template])
    if (there.rowCount === 1) return
    await client.query(`drop role if exists ${role}`)
    await client.query(`create role ${role} login password '${password}'`)
    await client.query(`create database ${template}_new owner ${role} encoding 'UTF8' template template0`)
    await migrate({ type: 'postgres', url: urlOf(base, `${template}_new`) })
    await client.query(`alter database ${template}_new rename to ${template}`)
  })

let made: Promise<string> | undefined
const ready = (): Promise<string> =>
  (made ??= superuser().then(async (base) => {
    await makeTemplate(base)
    return base
  }))

/** A PostgreSQL database of its own for one test, dropped afterwards: with the present tables, or with none at all. */
export const inPostgres = async <A>(
  kind: 'migrated' | 'blank',
  use: (address: DatabaseAddress & { readonly type: 'postgres' }) => Promise<A>,
): Promise<A> => {
  const base = await ready()
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const from = kind === 'migrated' ? template : `template0 encoding 'UTF8'`
  await asSuperuser(base, (client) => client.query(`create database ${name} owner ${role} template ${from}`))
  try {
    return await use({ type: 'postgres', url: urlOf(base, name) })
  } finally {
    await asSuperuser(base, (client) => client.query(`drop database ${name} with (force)`))
  }
}
