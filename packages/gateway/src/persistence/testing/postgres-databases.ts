import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
import type { DatabaseAddress } from '../../config/database-url.ts'
import { migrate } from '../tables/migrate.ts'

/** Whether there is a PostgreSQL for tests, and if not, why a test is left out. */
export const withoutPostgres = (): readonly [boolean, string] => [
  inject('postgres') === undefined,
  'no PostgreSQL: install the Debian package postgresql or set ZHUNSHENG_POSTGRES',
]

/** The way in of the superuser, and the name of the database that the others of this run are copied from. */
interface Server {
  readonly url: string
  readonly template: string
}

const askDoor = async (): Promise<Server> => {
  const door = inject('postgres')
  if (door === undefined) throw new Error('no PostgreSQL')
  const answer = await fetch(door)
  const text = await answer.text()
  if (!answer.ok) throw new Error(text)
  return JSON.parse(text)
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

const lock = 7_362_549

const makeTemplate = ({ url, template }: Server): Promise<void> =>
  asSuperuser(url, async (client) => {
    // Processes of one run share the template; the first one makes it.
    await client.query('select pg_advisory_lock($1)', [lock])
    const there = await client.query('select 1 from pg_database where datname = $1', [template])
    if (there.rowCount === 1) return
    const known = await client.query('select 1 from pg_roles where rolname = $1', [role])
    if (known.rowCount === 0) await client.query(`create role ${role} login password '${password}'`)
    await client.query(`create database ${template}_new owner ${role} encoding 'UTF8' template template0`)
    await migrate({ type: 'postgres', url: urlOf(url, `${template}_new`) })
    await client.query(`alter database ${template}_new rename to ${template}`)
  })

let made: Promise<Server> | undefined
const ready = (): Promise<Server> =>
  (made ??= askDoor().then(async (server) => {
    await makeTemplate(server)
    return server
  }))

interface Made {
  readonly name: string
  readonly address: DatabaseAddress & { readonly type: 'postgres' }
}

const create = async (base: string, from: string): Promise<Made> => {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await asSuperuser(base, (client) => client.query(`create database ${name} owner ${role} template ${from}`))
  return { name, address: { type: 'postgres', url: urlOf(base, name) } }
}

const drop = (base: string, { name }: Made): Promise<unknown> =>
  asSuperuser(base, (client) => client.query(`drop database ${name} with (force)`))

/** A PostgreSQL database of its own for one test, dropped afterwards: with the present tables, with none, or as another is. */
export const inPostgres = async <A>(
  kind: 'migrated' | 'blank' | { readonly copyOf: string },
  use: (address: DatabaseAddress & { readonly type: 'postgres' }) => Promise<A>,
): Promise<A> => {
  const { url: base, template } = await ready()
  const known = { migrated: template, blank: `template0 encoding 'UTF8'` }
  const own = await create(base, typeof kind === 'string' ? known[kind] : kind.copyOf)
  try {
    return await use(own.address)
  } finally {
    await drop(base, own)
  }
}

/** Makes a PostgreSQL database with the present tables, fills it, and leaves it to be copied; `drop` ends it. */
export const filledPostgres = async (
  fill: (address: DatabaseAddress) => Promise<void>,
): Promise<{ readonly name: string; readonly drop: () => Promise<unknown> }> => {
  const { url: base, template } = await ready()
  const own = await create(base, template)
  const filled = { name: own.name, drop: () => drop(base, own) }
  try {
    await fill(own.address)
    return filled
  } catch (error) {
    await filled.drop()
    throw error
  }
}
