import { createServer } from 'node:http'
import type { TestProject } from 'vitest/node'
import { type PostgresServer, findPostgres, startPostgres } from './postgres-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Whoever asks here is told the URL of a PostgreSQL superuser; absent when there is no PostgreSQL. */
    readonly postgres: string | undefined
  }
}

/**
 * Set up once for a run of tests: one PostgreSQL for all of its processes, started when the first test asks for it. Gone
 * afterwards, whatever way the run ends.
 */
export const setup = async ({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> => {
  const source = findPostgres(process.env)
  if (source === undefined) return undefined
  let server: Promise<PostgresServer> | undefined
  const door = createServer((_request, response) => {
    server ??= startPostgres(source)
    server.then(
      ({ url }) => response.end(url),
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
    await (await server?.catch(() => undefined))?.stop()
  }
}
