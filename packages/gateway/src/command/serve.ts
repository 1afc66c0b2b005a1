import { Command } from 'commander'
import * as ConfigProvider from 'effect/ConfigProvider'
import * as Effect from 'effect/Effect'
import { loadConfig } from '../config/load-config.ts'
import { settings } from '../config/settings.ts'
import { configSentence } from '../server/locale/config-sentence.ts'
import { listenSentence } from '../server/locale/listen-sentence.ts'
import { serverText } from '../server/locale/text-in.ts'
import { CannotListen } from '../server/listen.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { databaseOption } from './options.ts'
import { perform } from './perform.ts'
import { UsageFault } from './usage-fault.ts'
import { labelIn } from './label-in.ts'

interface Options {
  readonly database?: string
  readonly host?: string
  readonly port?: string
}

/** The environment with the options of the call laid over it: an option is only another way to set a setting. */
const environmentOf = ({ environment, language }: Invocation, options: Options): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ),
  [settings.language.name]: language,
  ...(options.database !== undefined && { [settings.database.name]: options.database }),
  ...(options.host !== undefined && { [settings.host.name]: options.host }),
  ...(options.port !== undefined && { [settings.port.name]: options.port }),
})

/** Starts the server, or says as wrong use why it cannot start. */
export const startServing = Effect.fn('startServing')(function* (invocation: Invocation, options: Options) {
  const { language } = invocation
  const provider = ConfigProvider.fromUnknown(environmentOf(invocation, options))
  const config = yield* Effect.mapError(
    loadConfig(provider),
    ({ issues }) => new UsageFault({ message: issues.map((issue) => configSentence(issue, language)).join('\n') }),
  )
  // The server is loaded only when it is asked for: every other command starts without it.
  const { startServer } = yield* Effect.promise(() => import('../main.ts'))
  return yield* Effect.tryPromise({
    try: () => startServer(config),
    catch: (error) =>
      error instanceof CannotListen ? new UsageFault({ message: listenSentence(error, language) }) : error,
  })
})

/** `zhunsheng serve`: the GraphQL server until it is told to stop; requests under way are finished. */
export const serveCommand = (invocation: Invocation): Command =>
  new Command('serve')
    .description(invocation.text.serve.description)
    .option('--host <address>', labelIn(settings.host.label, invocation.language))
    .option('--port <port>', labelIn(settings.port.label, invocation.language))
    .addOption(databaseOption(invocation.text))
    .action((options: Options) =>
      perform(
        invocation,
        Effect.gen(function* () {
          const server = yield* startServing(invocation, options)
          if (server.demoToken !== undefined)
            invocation.terminal.err(serverText(invocation.language).demoToken(server.demoToken))
          invocation.terminal.out(`ready ${server.url}`)
          yield* Effect.promise(() => invocation.stopped)
          yield* Effect.promise(() => server.close())
          return exitCodes.done
        }),
      ),
    )
