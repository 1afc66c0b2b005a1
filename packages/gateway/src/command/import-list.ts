import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { type ImportRun, Store } from '../persistence/store.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { type PlaceOptions, databaseOption, jsonOption } from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { withStore } from './session.ts'
import { tableLines } from './terminal.ts'
import { UsageFault } from './usage-fault.ts'

type Options = Pick<PlaceOptions, 'database' | 'json'>

const rowOf = (run: ImportRun, { text, locale }: Invocation): readonly string[] => {
  const all = run.added + run.corrected
  return [
    String(run.id),
    locale.format.instant(run.at),
    run.actor,
    text.runs.state[run.state],
    run.published === all ? String(all) : `${run.published}/${all}`,
    run.files.map(({ name }) => name).join(' '),
  ]
}

const list = Effect.fn('list')(function* (invocation: Invocation, options: Options) {
  const { text } = invocation
  const read = Store.use((store) => store.runs(localAdministrator))
  const runs = yield* withStore(invocation, options, read).pipe(
    Effect.catchTag('Forbidden', () => Effect.fail(new UsageFault({ message: text.import.overtaken }))),
  )
  if (options.json === true) printJson(invocation, { runs })
  else if (runs.length === 0) printLines(invocation, [text.runs.none])
  else {
    const columns = text.runs.columns.map(
      (title, i) => ({ title, align: i === 0 || i === 4 ? 'right' : 'left' }) as const,
    )
    printLines(
      invocation,
      tableLines(
        columns,
        runs.map((run) => rowOf(run, invocation)),
      ),
    )
  }
  return exitCodes.done
})

/** `zhunsheng import list`: every import, and whether it is finished. */
export const importListCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('list')
    .description(text.runs.list)
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, list(invocation, options)))
}
