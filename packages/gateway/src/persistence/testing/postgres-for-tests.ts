import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { type PostgresServer, findPostgres, startPostgres } from './postgres-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Whoever asks here is told of a PostgreSQL (`url`, of its superuser, and `template`); absent when there is no PostgreSQL. */
    readonly postgres: string | undefined
  }
}

const dropDatabase = async (url: string, name: string): Promise<void> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(`drop database if exists ${name}`)
  await client.end()
}

/**
 * Set up once for a run of tests: one PostgreSQL for all of its processes, started when the first test asks for it. Gone
 * afterwards, whatever way the run ends.
 */
export const setup = async ({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> => {
  const source = findPostgres(process.env)
  if (source === undefined) return undefined
  let server: Promise<PostgresServer> | undefined
  const template = `zhunsheng_template_${randomUUID().replaceAll('-', '')}`
  const door = createServer((_request, response) => {
    server ??= startPostgres(source)
    server.then(
      ({ url }) => response.end(JSON.stringify({ url, template })),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((resolve) => {
    door.listen(0, '127.0.0.1', resolve)
  })
  const address = door.address()
  if (typeof address === 'object' && address !== null) provide('postgres', `http://127.0.0.1:${address.port}`)
  return async () => {
    door.close()
    door.closeAllConnections()
    const started = await server?.catch(() => undefined)
    // A server that goes on running is left as it was, but for the role.
    if (started !== undefined && source.type === 'running') await dropDatabase(started.url, template)
    await started?.stop()
  }
}
