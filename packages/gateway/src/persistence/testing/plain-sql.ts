import Sqlite from 'better-sqlite3'
import { Client } from 'pg'
import type { DatabaseAddress } from '../../config/database-url.ts'

const overServer = async (url: string, sql: string): Promise<void> => {
  const client = new Client(url)
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** Runs statements over a connection of its own, as somebody would who knows nothing of us. Over a file, at once. */
export const plainSql = (address: DatabaseAddress, sql: string): Promise<void> => {
  if (address.type === 'postgres') return overServer(address.url, sql)
  const file = new Sqlite(address.file)
  try {
    file.exec(sql)
    return Promise.resolve()
  } catch (error) {
    return Promise.reject(error)
  } finally {
    file.close()
  }
}
