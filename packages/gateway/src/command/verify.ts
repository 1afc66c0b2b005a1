import { type Receipt, type ReceiptDifference, readReceipt, reproduce } from '@zhunsheng/domain'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { readerFor } from '../run/assess-subject.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { bookFor, parseJson, readInput } from './load-book.ts'
import { type PlaceOptions, databaseOption, jsonOption } from './options.ts'
import { perform, printJson } from './perform.ts'
import { withStore } from './session.ts'
import { UsageFault } from './usage-fault.ts'

type Options = PlaceOptions & { readonly book?: string }

const notReceipt = ({ text }: Invocation, file: string) => new UsageFault({ message: text.verify.notReceipt(file) })

// A receipt may stand alone or inside the JSON of `score township --json`.
const receiptIn = Effect.fn('receiptIn')(function* (invocation: Invocation, file: string) {
  const json = yield* parseJson(invocation, file, yield* readInput(invocation, file))
  const alone = typeof json === 'object' && json !== null && 'receipt' in json ? json.receipt : json
  const read = readReceipt(alone)
  return read.ok ? read.value : yield* notReceipt(invocation, file)
})

const differences = Effect.fn('differences')(function* (invocation: Invocation, receipt: Receipt, options: Options) {
  const book = yield* bookFor(invocation, options.book ?? receipt.book.id)
  const store = yield* Store
  const figures = yield* readerFor(localAdministrator, book, receipt)
  const factsRoot = yield* store.factsRoot(localAdministrator, receipt.subject.township)
  const again = reproduce(receipt, { book, figures, factsRoot })
  return again.ok ? [] : again.issues
})

const report = (
  invocation: Invocation,
  receipt: Receipt,
  found: readonly ReceiptDifference[],
  json: boolean,
): ExitCode => {
  const { text, terminal } = invocation
  if (json) printJson(invocation, { same: found.length === 0, hash: receipt.hash, differences: found })
  else if (found.length === 0) terminal.out(text.verify.same(receipt.hash))
  else {
    terminal.out(text.verify.differs(found.length))
    for (const difference of found) terminal.out(`  ${text.verify.difference(difference)}`)
  }
  return found.length === 0 ? exitCodes.done : exitCodes.findings
}

const verifyReceiptCommand = (invocation: Invocation): Command =>
  new Command('receipt')
    .description(invocation.text.verify.receipt)
    .argument('<file>')
    .option('--book <id|file>', invocation.text.score.book)
    .addOption(databaseOption(invocation.text))
    .addOption(jsonOption(invocation.text))
    .action((file: string, options: Options) =>
      perform(
        invocation,
        Effect.gen(function* () {
          const receipt = yield* receiptIn(invocation, file)
          const found = yield* withStore(invocation, options, differences(invocation, receipt, options))
          return report(invocation, receipt, found, options.json === true)
        }),
      ),
    )

/** `zhunsheng verify receipt FILE`: judges again what a receipt speaks of and names every difference; exit 1 if there is one. */
export const verifyCommand = (invocation: Invocation): Command =>
  new Command('verify').description(invocation.text.verify.description).addCommand(verifyReceiptCommand(invocation))
