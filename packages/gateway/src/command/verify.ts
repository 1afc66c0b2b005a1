import {
  type Receipt,
  type ReceiptDifference,
  type ReproductionContext,
  type RuleBook,
  readReceipt,
  receiptHash,
  reproduce,
} from '@zhunsheng/domain'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { nodeDigest } from '../node-digest.ts'
import { Store } from '../persistence/store.ts'
import { readerFor } from '../run/assess-subject.ts'
import { standpointOf } from '../run/standpoint.ts'
import { exitCodes } from './exit-code.ts'
import { nameOfInput, readJson } from './input.ts'
import type { Invocation } from './invocation.ts'
import { bookFor } from './load-book.ts'
import {
  type PlaceOptions,
  asOfOption,
  bookOption,
  databaseOption,
  jsonOption,
  knownAtOption,
  placeholder,
} from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { differenceLine } from './receipt-difference.ts'
import { withStore } from './session.ts'
import { standpointLines, caveatsOf, warnOf } from './standpoint.ts'
import { UsageFault } from './usage-fault.ts'
import { verifyAuditCommand, verifyLedgerCommand } from './verify-ledger.ts'
import { verifyProofCommand } from './verify-proof.ts'

type Options = PlaceOptions & { readonly book?: string }

// A receipt may stand alone or inside the JSON of `score township --json`.
const receiptIn = Effect.fn('receiptIn')(function* (invocation: Invocation, file: string) {
  const json = yield* readJson(invocation, file)
  const read = readReceipt(typeof json === 'object' && json !== null && 'receipt' in json ? json.receipt : json)
  return read.ok
    ? read.value
    : yield* new UsageFault({ message: invocation.text.verify.notReceipt(nameOfInput(invocation, file)) })
})

// Of an altered receipt nothing is proved; where it departs from what comes out now says what was altered.
const differencesFrom = (receipt: Receipt, context: ReproductionContext): readonly ReceiptDifference[] => {
  const again = reproduce(receipt, context)
  if (again.ok) return []
  if (again.issues[0].code !== 'receiptAltered') return again.issues
  const resealed = reproduce({ ...receipt, hash: receiptHash(receipt, context.digest) }, context)
  return resealed.ok ? again.issues : [...again.issues, ...resealed.issues]
}

// The facts are seen from where the receipt was made; a receipt that does not say may be held to what was known at a time.
const verified = Effect.fn('verified')(function* (invocation: Invocation, receipt: Receipt, options: Options) {
  const book = yield* bookFor(invocation, options.book ?? receipt.book.id)
  const store = yield* Store
  const { subject, period, asOf, knownAt } = receipt
  const standpoint = { ...standpointOf(options), ...standpointOf({ asOf, knownAt }) }
  const figures = yield* readerFor(localAdministrator, book, { subject, period, ...standpoint })
  const factsRoot = yield* store.factsRoot(localAdministrator, subject.township, undefined, standpoint.knownAt)
  const found = differencesFrom(receipt, { book, figures, factsRoot, digest: nodeDigest })
  return { book, found, standpoint, caveats: yield* caveatsOf(subject.township, standpoint) }
})

const reportLines = (
  receipt: Receipt,
  book: RuleBook,
  found: readonly ReceiptDifference[],
  invocation: Invocation,
): readonly string[] => {
  const { verify } = invocation.text
  if (found.length === 0) return [verify.same(receipt.hash)]
  return [verify.differs(found.length), ...found.map((each) => `  ${differenceLine(each, book, invocation)}`)]
}

const verifyReceipt = Effect.fn('verifyReceipt')(function* (invocation: Invocation, file: string, options: Options) {
  const receipt = yield* receiptIn(invocation, file)
  const held = yield* withStore(invocation, options, verified(invocation, receipt, options))
  const { book, found, standpoint, caveats } = held
  warnOf(invocation, caveats)
  const same = found.length === 0
  if (options.json === true) printJson(invocation, { same, hash: receipt.hash, ...standpoint, differences: found })
  else
    printLines(invocation, [
      ...reportLines(receipt, book, found, invocation),
      ...standpointLines(standpoint, invocation),
    ])
  return same ? exitCodes.done : exitCodes.findings
})

const verifyReceiptCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('receipt')
    .description(text.verify.receipt)
    .argument(placeholder(text, 'file'))
    .addOption(bookOption(text))
    .addOption(asOfOption(text))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((file: string, options: Options) => perform(invocation, verifyReceipt(invocation, file, options)))
}

/**
 * `zhunsheng verify`: `receipt FILE` judges again what a receipt speaks of and names every difference; `ledger`, `audit` and
 * `proof FILE` show whether what is there is what was written. Exit 1 if it is not.
 */
export const verifyCommand = (invocation: Invocation): Command =>
  new Command('verify')
    .description(invocation.text.verify.description)
    .addCommand(verifyReceiptCommand(invocation))
    .addCommand(verifyLedgerCommand(invocation))
    .addCommand(verifyAuditCommand(invocation))
    .addCommand(verifyProofCommand(invocation))
