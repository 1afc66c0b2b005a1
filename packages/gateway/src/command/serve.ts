import { Command } from 'commander'
import * as ConfigProvider from 'effect/ConfigProvider'
import * as Effect from 'effect/Effect'
import { type ConfigRefused, type GatewayConfig, loadConfig } from '../config/load-config.ts'
import { settings } from '../config/settings.ts'
import { CannotListen } from '../server/listen.ts'
import { configSentence } from '../server/locale/config-sentence.ts'
import { listenSentence } from '../server/locale/listen-sentence.ts'
import { serverText } from '../server/locale/text-in.ts'
import { databaseFault } from './database-fault.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { databaseOption, placeholder } from './options.ts'
import { perform } from './perform.ts'
import { UsageFault } from './usage-fault.ts'

interface Options {
  readonly database?: string
  readonly host?: string
  readonly port?: string
}

/** Options are only another way to set a setting. */
const given = ({ database, host, port }: Options): readonly (readonly [setting: string, value: string])[] => [
  ...(database === undefined ? [] : [[settings.database.name, database] as const]),
  ...(host === undefined ? [] : [[settings.host.name, host] as const]),
  ...(port === undefined ? [] : [[settings.port.name, port] as const]),
]

const providerOf = ({ environment, language }: Invocation, options: Options): ConfigProvider.ConfigProvider => {
  const set = Object.entries(environment).filter(([, value]) => value !== undefined)
  return ConfigProvider.fromUnknown(Object.fromEntries([...set, [settings.language.name, language], ...given(options)]))
}

const refused =
  ({ language }: Invocation) =>
  ({ issues }: ConfigRefused): UsageFault =>
    new UsageFault({ message: issues.map((issue) => configSentence(issue, language)).join('\n') })

const faultOf = (error: unknown, { database }: GatewayConfig, { text, language }: Invocation): unknown =>
  error instanceof CannotListen
    ? new UsageFault({ message: listenSentence(error, language) })
    : (databaseFault(error, database, text) ?? error)

const started = Effect.fn('started')(function* (invocation: Invocation, options: Options) {
  const config = yield* Effect.mapError(loadConfig(providerOf(invocation, options)), refused(invocation))
  // The server is loaded only when it is asked for: every other command starts without it.
  const { startServer } = yield* Effect.promise(() => import('../main.ts'))
  return yield* Effect.tryPromise({
    try: () => startServer(config),
    catch: (error) => faultOf(error, config, invocation),
  })
})

const serve = Effect.fn('serve')(function* (invocation: Invocation, options: Options) {
  const { terminal, stopped, language, text } = invocation
  const server = yield* started(invocation, options)
  if (server.demoToken !== undefined) terminal.err(serverText(language).demoToken(server.demoToken))
  // Heard from before anybody can know that there is something to stop.
  const asked = stopped()
  terminal.out(`ready ${server.url}`)
  yield* Effect.promise(() => asked)
  terminal.err(text.serve.stopping)
  yield* Effect.promise(server.close)
  return exitCodes.done
})

/** `zhunsheng serve`: the GraphQL server until it is told to stop; requests under way are finished. */
export const serveCommand = (invocation: Invocation): Command => {
  const { text, locale } = invocation
  const { name } = locale.format
  return new Command('serve')
    .description(text.serve.description)
    .option(`--host ${placeholder(text, 'address')}`, name(settings.host.label))
    .option(`--port ${placeholder(text, 'port')}`, name(settings.port.label))
    .addOption(databaseOption(text))
    .action((options: Options) => perform(invocation, serve(invocation, options)))
}
