import { argv, kill, pid, stdout } from 'node:process'
import * as Clock from 'effect/Clock'
import * as Effect from 'effect/Effect'
import * as Layer from 'effect/Layer'
import { localAdministrator as actor } from '../src/access/actor.ts'
import { importFiles } from '../src/intake/index.ts'
import { storeLayer } from '../src/persistence/index.ts'
import { Store } from '../src/persistence/store.ts'
import type { Work } from './work.ts'

// An import or a withdrawal in a process of its own, which says how far it has come: begun, staged, published N, done.
const [, , text = ''] = argv
const { address, at, task, atOnce, diesWhenStaged }: Work = JSON.parse(text)

const say = (line: string): void => void stdout.write(`${line}\n`)
const staged = (): void => {
  say('staged')
  if (diesWhenStaged === true) kill(-pid, 'SIGKILL')
}
const published = (rows: number): void => say(`published ${rows}`)

// The import of the store, but for a word before it publishes.
const telling = (store: typeof Store.Service): typeof Store.Service => ({
  ...store,
  openImport: (who, manner) =>
    Effect.map(store.openImport(who, manner), (session) => ({
      ...session,
      publish: (made, publishing) => {
        staged()
        return session.publish(made, publishing)
      },
    })),
})

// Always the same instant, so that a run that was cut off and finished leaves what another leaves; waiting is as ever.
const standing = (live: Clock.Clock): Clock.Clock => ({
  currentTimeMillisUnsafe: () => Date.parse(at),
  currentTimeMillis: Effect.succeed(Date.parse(at)),
  currentTimeNanosUnsafe: () => BigInt(Date.parse(at)) * 1_000_000n,
  currentTimeNanos: Effect.succeed(BigInt(Date.parse(at)) * 1_000_000n),
  monotonicTimeNanosUnsafe: () => live.monotonicTimeNanosUnsafe(),
  monotonicTimeNanos: live.monotonicTimeNanos,
  sleep: (duration) => live.sleep(duration),
})

const work = Effect.gen(function* () {
  say('begun')
  if (task.type === 'withdraw') {
    const store = yield* Store
    const publishing = {
      onProgress: published,
      // Asked for when everything is staged.
      get atOnce() {
        staged()
        return atOnce
      },
    }
    const { run, reason } = task
    const { voided, restored, leftCount } = yield* store.withdraw(actor, { run, reason }, publishing)
    return { voided, restored, left: leftCount }
  }
  const { files, recorded, corrections } = task
  const report = yield* importFiles({
    actor,
    files,
    recorded,
    synthetic: true,
    rowsPerTransaction: atOnce,
    ...(corrections !== undefined && { corrections }),
    onProgress: (progress) => progress.phase === 'publishing' && published(progress.rows),
  })
  if (report.status !== 'imported') throw new Error(JSON.stringify(report.faults.slice(0, 3)))
  return { added: report.added, corrected: report.corrected, unchanged: report.unchanged }
})

const layer = Layer.effect(Store, Effect.map(Store, telling)).pipe(Layer.provide(storeLayer(address)))
const result = await Effect.runPromise(
  Effect.flatMap(Clock.Clock, (live) =>
    Effect.provideService(Effect.provide(work, layer), Clock.Clock, standing(live)),
  ),
)
say(`done ${JSON.stringify(result)}`)
