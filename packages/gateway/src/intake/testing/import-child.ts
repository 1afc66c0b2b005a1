import { argv, env, kill, pid, stdout } from 'node:process'
import * as Effect from 'effect/Effect'
import { localAdministrator as actor } from '../../access/actor.ts'
import { Store, storeLayer } from '../../persistence/index.ts'
import { importFiles } from '../index.ts'

// An import or a withdrawal in a process of its own, for the crash test. It says when it begins and at each step, and with
// KILL_AT=n it kills itself at the n-th step.
const [, , address = '', what = '', ...files] = argv
let steps = 0
const step = (): void => {
  steps += 1
  stdout.write(`${steps}\n`)
  if (String(steps) === env['KILL_AT']) kill(pid, 'SIGKILL')
}
const rowsPerTransaction = 350
const imported = importFiles({
  actor,
  files,
  recorded: '2024-01-01T00:00:00.000Z',
  rowsPerTransaction,
  onProgress: step,
})
const withdrawn = Effect.flatMap(Store, (store) =>
  store.withdraw(
    actor,
    { run: Number(files[0]), reason: '文件传错' },
    { onProgress: step, atOnce: rowsPerTransaction },
  ),
)
const work = Effect.sync(() => stdout.write('begin\n')).pipe(
  Effect.andThen<unknown, unknown, Store>(what === 'withdraw' ? withdrawn : imported),
)
await Effect.runPromise(Effect.provide(work, storeLayer(JSON.parse(address))))
