import { argv, env, kill, pid, stdout } from 'node:process'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../../access/actor.ts'
import { storeLayer } from '../../persistence/index.ts'
import { importFiles } from '../index.ts'

// An import in a process of its own, for the crash test. It says when it begins and at each step, and with KILL_AT=n it
// kills itself at the n-th step.
const [, , file = '', ...files] = argv
let steps = 0
const step = (): void => {
  steps += 1
  stdout.write(`${steps}\n`)
  if (String(steps) === env['KILL_AT']) kill(pid, 'SIGKILL')
}
const work = Effect.sync(() => stdout.write('begin\n')).pipe(
  Effect.andThen(
    importFiles({
      actor: localAdministrator,
      files,
      recorded: '2024-01-01T00:00:00.000Z',
      rowsPerTransaction: 700,
      onProgress: step,
    }),
  ),
)
await Effect.runPromise(Effect.provide(work, storeLayer({ type: 'sqlite', file })))
