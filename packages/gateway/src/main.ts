import { randomBytes } from 'node:crypto'
import * as Effect from 'effect/Effect'
import * as ManagedRuntime from 'effect/ManagedRuntime'
import type { Doors } from './access/authenticate.ts'
import type { GatewayConfig } from './config/load-config.ts'
import { storeLayer } from './persistence/index.ts'
import { Store } from './persistence/store.ts'
import { localAdministrator } from './access/actor.ts'
import { sampleTabs } from './schema/samples/samples.ts'
import { schema } from './schema/schema.ts'
import { graphqlEndpoint } from './server/graphql-endpoint.ts'
import { httpServer } from './server/http-server.ts'
import { listen } from './server/listen.ts'
import type { Log } from './server/log.ts'
import { requestContexts } from './server/request-context.ts'

/** A server that answers. */
export interface RunningServer {
  /** The address of the endpoint and of the playground. */
  readonly url: string
  /** What writing on a server without keys needs: `Authorization: Bearer …`. */
  readonly demoToken?: string
  /** Takes no more requests, waits for those under way, closes the database. */
  readonly close: () => Promise<void>
}

const toStderr: Log = (event) => {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...event })}\n`)
}

const doorsOf = ({ apiKeys }: GatewayConfig): Doors =>
  apiKeys.length > 0
    ? { type: 'keys', keys: apiKeys }
    : { type: 'local', demoToken: randomBytes(24).toString('base64url') }

const storeAnswers = (runtime: ManagedRuntime.ManagedRuntime<Store, never>) => (): Promise<boolean> =>
  runtime
    .runPromise(Effect.flatMap(Store, (store) => store.townships(localAdministrator)))
    .then(() => true)
    .catch(() => false)

/**
 * Puts the gateway together and starts it: the only place where implementations are chosen. Rejects with CannotListen when
 * the address is taken.
 */
export const startServer = async (config: GatewayConfig, log: Log = toStderr): Promise<RunningServer> => {
  const runtime = ManagedRuntime.make(storeLayer(config.database))
  const { development, language, concurrency } = config
  const doors = doorsOf(config)
  const { server, stop } = httpServer({
    doors,
    language,
    concurrency,
    development,
    log,
    tabs: sampleTabs,
    isReady: storeAnswers(runtime),
    answer: graphqlEndpoint({ schema, contextFor: requestContexts(runtime), log, development }),
  })
  try {
    // The database is opened, and brought up to date, before anybody is let in.
    await runtime.context()
    const url = await listen(server, config.host, config.port)
    const close = async () => {
      await stop(config.drainSeconds)
      await runtime.dispose()
    }
    return { url, close, ...(doors.type === 'local' && { demoToken: doors.demoToken }) }
  } catch (error) {
    await runtime.dispose()
    throw error
  }
}
