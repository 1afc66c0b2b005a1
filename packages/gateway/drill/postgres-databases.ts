import { setTimeout } from 'node:timers/promises'
import { Client } from 'pg'
import type { DatabaseAddress } from '../src/config/database-url.ts'
import { type PostgresServer, findPostgres, startPostgres } from '../src/persistence/testing/postgres-server.ts'
import type { DrillDatabases } from './drill-databases.ts'

const nameOf = (address: DatabaseAddress): string =>
  address.type === 'postgres' ? new URL(address.url).pathname.slice(1) : address.file

/** Who owns the databases: a role of the drill's own and not the superuser, whom no row policy holds. */
interface Owner {
  readonly admin: Client
  /** Drops databases: that waits for the disk, and nobody for it. */
  readonly sweeper: Client
  readonly server: PostgresServer
  readonly role: string
  readonly version: string
}
const password = 'zhunsheng'

const owner = async (): Promise<Owner> => {
  const source = findPostgres(process.env)
  if (source === undefined)
    throw new Error('no PostgreSQL: install the Debian package postgresql or set ZHUNSHENG_POSTGRES')
  const server = await startPostgres(source, 'durable')
  const [admin, sweeper] = [new Client(server.url), new Client(server.url)]
  await Promise.all([admin.connect(), sweeper.connect()])
  const role = `drill_${process.pid}_${Date.now().toString(36)}`
  await admin.query(`create role ${role} login password '${password}'`)
  const { rows } = await admin.query<{ readonly version: string; readonly fsync: string }>(
    `select current_setting('server_version') as version, current_setting('fsync') as fsync`,
  )
  return {
    admin,
    sweeper,
    server,
    role,
    version: `PostgreSQL ${rows[0]?.version ?? ''} (fsync ${rows[0]?.fsync ?? ''})`,
  }
}

const usersSql = `select count(*)::int as count from pg_stat_activity where datname = $1`
const settledIn = (admin: Client) => async (address: DatabaseAddress) => {
  for (let tries = 0; tries < 3000; tries += 1) {
    const { rows } = await admin.query<{ readonly count: number }>(usersSql, [nameOf(address)])
    if (rows[0]?.count === 0) return
    await setTimeout(10)
  }
  throw new Error('a killed process is still at work in the database')
}

/** Databases on a server that writes to its disk as a real one does. */
export const postgresDatabases = async (): Promise<DrillDatabases> => {
  const { admin, sweeper, server, role, version } = await owner()
  const there = new Set<string>()
  let count = 0
  const create = async (from: string): Promise<DatabaseAddress> => {
    const url = new URL(server.url)
    Object.assign(url, { username: role, password, pathname: `${role}_${(count += 1)}` })
    const address = { type: 'postgres', url: url.href } as const
    await admin.query(`create database ${nameOf(address)} owner ${role} template ${from}`)
    there.add(nameOf(address))
    return address
  }
  let swept = Promise.resolve()
  const drop = (name: string): void => {
    there.delete(name)
    swept = swept.then(async () => void (await sweeper.query(`drop database ${name} with (force)`)))
  }
  const settled = settledIn(admin)
  const close = async () => {
    for (const name of there) drop(name)
    await swept
    await sweeper.end()
    await admin.query(`drop role ${role}`)
    await admin.end()
    await server.stop()
  }
  return {
    version,
    blank: () => create(`template0 encoding 'UTF8'`),
    copy: async (of) => {
      await settled(of)
      return create(nameOf(of))
    },
    settled,
    drop: (address) => Promise.resolve(drop(nameOf(address))),
    close,
  }
}
