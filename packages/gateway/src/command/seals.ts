import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { type JournalSeals, Store } from '../persistence/store.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { type PlaceOptions, databaseOption, jsonOption, townshipOption } from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { withStore } from './session.ts'
import { tableLines } from './terminal.ts'
import { UsageFault } from './usage-fault.ts'
import type { Wording } from './wording.ts'

const rowsOf = ({ seals, open }: JournalSeals, { text }: Wording): readonly (readonly string[])[] => [
  ...seals.map(({ township, number, month, from, to, hash }) => [township, `${number}`, month, `${from}–${to}`, hash]),
  ...(open === undefined
    ? []
    : [[open.township, `${open.number}`, text.evidence.open, `${open.from}–${open.to}`, open.hash]]),
]

const seals = Effect.fn('seals')(function* (invocation: Invocation, options: PlaceOptions) {
  const { text, terminal } = invocation
  const { township } = options
  const journals = yield* withStore(
    invocation,
    options,
    Store.use((store) => store.seals(localAdministrator, township)),
  )
  if (journals.length === 0) {
    const { emptyLedger, unknownTownship } = text.usageFault
    return yield* new UsageFault({ message: township === undefined ? emptyLedger : unknownTownship(township) })
  }
  if (options.json === true) printJson(invocation, { journals })
  else {
    const columns = text.evidence.sealColumns.map((title) => ({ title }))
    const rows = journals.flatMap((journal) => rowsOf(journal, invocation))
    printLines(invocation, tableLines(columns, rows))
    terminal.err(text.evidence.keepThem)
  }
  return exitCodes.done
})

/** `zhunsheng seals`: the hashes that a county keeps outside the database. */
export const sealsCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('seals')
    .description(text.evidence.seals)
    .addOption(townshipOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: PlaceOptions) => perform(invocation, seals(invocation, options)))
}
