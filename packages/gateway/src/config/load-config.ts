import * as Config from 'effect/Config'
import * as ConfigProvider from 'effect/ConfigProvider'
import * as Data from 'effect/Data'
import * as Effect from 'effect/Effect'
import { type Setting, type SettingFault, settings, textOf } from './settings.ts'

/** Everything the server can be told from outside. */
export type GatewayConfig = {
  readonly [K in keyof typeof settings]: (typeof settings)[K] extends Setting<infer A> ? A : never
}

/** A setting that cannot be used. `value` is what was given, absent for secrets. */
export interface ConfigIssue {
  readonly code: SettingFault
  readonly setting: string
  readonly value?: string
}

/** The configuration is refused, with every reason at once; exit 2. */
export class ConfigRefused extends Data.TaggedError('ConfigRefused')<{
  readonly issues: readonly [ConfigIssue, ...ConfigIssue[]]
}> {}

const loopback = ['127.0.0.1', 'localhost', '::1']
/** Whether an address can be reached from this machine only. */
const isLoopback = (host: string): boolean => loopback.includes(host)

const issuesOf = (declared: Setting<unknown>) =>
  Config.map(textOf(declared), (text): readonly ConfigIssue[] => {
    const read = declared.parse(text)
    const given = declared.secret === true ? {} : { value: text }
    return read.ok ? [] : read.issues.map((code) => ({ code, setting: declared.name, ...given }))
  })

const valueOf = <A>(declared: Setting<A>): Config.Config<A> =>
  Config.mapEffect(textOf(declared), (text) => {
    const read = declared.parse(text)
    if (read.ok) return Effect.succeed(read.value)
    return Effect.fail(new Config.ConfigError(new ConfigProvider.SourceError({ message: read.issues.join() })))
  })

const values: Config.Config<GatewayConfig> = Config.all({
  port: valueOf(settings.port),
  host: valueOf(settings.host),
  database: valueOf(settings.database),
  evidence: valueOf(settings.evidence),
  language: valueOf(settings.language),
  apiKeys: valueOf(settings.apiKeys),
  development: valueOf(settings.development),
  concurrency: valueOf(settings.concurrency),
  drainSeconds: valueOf(settings.drainSeconds),
})

/** Settings that are each in order and still do not go together. */
const disagreements = (config: GatewayConfig): readonly ConfigIssue[] =>
  config.apiKeys.length === 0 && !isLoopback(config.host)
    ? [{ code: 'hostNeedsKeys', setting: settings.host.name, value: config.host }]
    : []

const refuse = ([first, ...rest]: readonly ConfigIssue[]) =>
  first === undefined ? Effect.void : Effect.fail(new ConfigRefused({ issues: [first, ...rest] }))

/** Reads every setting through a provider (the environment); all bad ones are reported together. Errors: ConfigRefused. */
export const loadConfig = (provider: ConfigProvider.ConfigProvider): Effect.Effect<GatewayConfig, ConfigRefused> =>
  Effect.gen(function* () {
    const issues = yield* Effect.orDie(Config.all(Object.values(settings).map(issuesOf)).parse(provider))
    yield* refuse(issues.flat())
    const config = yield* Effect.orDie(values.parse(provider))
    yield* refuse(disagreements(config))
    return config
  })
