import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GatewayConfig } from '../../config/load-config.ts'
import { startServer } from '../../main.ts'
import { writeEmptyLedger } from '../../persistence/testing/each-database.ts'
import { withStoreOver } from '../../persistence/testing/temp-store.ts'
import type { LogEvent } from '../../server/log.ts'
import { fillSmallLedger } from './small-ledger.ts'

/** An answer of the endpoint. */
export interface Answer {
  readonly status: number
  readonly data: Readonly<Record<string, unknown>>
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[]
}

/** A gateway over a ledger of its own, as a user would reach it. */
export interface TestGateway {
  readonly url: string
  readonly token: string
  readonly file: string
  readonly logged: readonly LogEvent[]
  /** Asks as the local administrator, in English. */
  readonly ask: (query: string, variables?: object, headers?: Record<string, string>) => Promise<Answer>
  readonly close: () => Promise<void>
}

/** Starts a gateway on a free port over the small ledger. */
export const startTestGateway = async (settings: Partial<GatewayConfig> = {}): Promise<TestGateway> => {
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'))
  const file = join(folder, 'ledger.sqlite')
  const database = { type: 'sqlite', file } as const
  await writeEmptyLedger(file)
  await withStoreOver(database, fillSmallLedger)
  const logged: LogEvent[] = []
  const config = { port: 0, host: '127.0.0.1', database, evidence: '', language: 'zh-CN', apiKeys: [] } as const
  const limits = { development: false, concurrency: 64, drainSeconds: 1 }
  const server = await startServer({ ...config, ...limits, ...settings }, (event) => void logged.push(event))
  const token = server.demoToken ?? ''
  const ask: TestGateway['ask'] = async (query, variables, headers) => {
    const response = await fetch(server.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        authorization: `Bearer ${token}`,
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors }: Partial<Answer> = await response.json()
    return { status: response.status, data: data ?? {}, errors: errors ?? [] }
  }
  const close = async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  }
  return { url: server.url, token, file, logged, ask, close }
}
