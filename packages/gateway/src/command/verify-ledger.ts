import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { Store, type VerifyProgress } from '../persistence/store.ts'
import { exitCodes } from './exit-code.ts'
import { findingList } from './finding-line.ts'
import type { Invocation } from './invocation.ts'
import { type PlaceOptions, databaseOption, jsonOption, townshipOption } from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { withStore } from './session.ts'
import { trustedFrom, trustedOption } from './trusted.ts'
import { UsageFault } from './usage-fault.ts'
import { verifyEvidenceFiles } from './verify-evidence-files.ts'

type Options = PlaceOptions & { readonly trusted?: readonly string[] }

const verifyLedger = Effect.fn('verifyLedger')(function* (invocation: Invocation, options: Options) {
  const { text, terminal } = invocation
  const { township } = options
  const held = yield* trustedFrom(invocation, options.trusted, township, 'sealsAndHeads')
  invocation.expectManyRows()
  const found = findingList()
  const onProgress = ({ phase, done, total }: VerifyProgress) =>
    terminal.progress(text.evidence.progress(phase, done, total))
  const request = { held, onFinding: found.add, onProgress, ...(township !== undefined && { township }) }
  const work = Effect.gen(function* () {
    const store = yield* Store
    const verified = yield* store.verifyLedger(localAdministrator, request)
    const evidence = yield* verifyEvidenceFiles(invocation, options, found.add)
    return { ...verified, files: evidence.files, findings: verified.findings + evidence.findings }
  })
  const { rows, findings, journals, files } = yield* withStore(invocation, options, work)
  // Nothing at all to hold against itself: a code that was mistyped must not pass for a ledger that holds.
  if (township !== undefined && rows === 0 && findings === 0)
    return yield* new UsageFault({ message: text.usageFault.unknownTownship(township) })
  const holds = findings === 0
  const seals = journals.reduce((sum, journal) => sum + journal.seals, 0)
  if (options.json === true) printJson(invocation, { holds, rows, files, ...found.json(invocation), journals })
  else if (holds)
    printLines(invocation, [
      text.evidence.ledgerHolds(journals.length, rows, seals),
      text.evidenceFiles.filesHold(files),
    ])
  else printLines(invocation, [text.evidence.ledgerDiffers(findings, rows), ...found.lines(invocation, findings)])
  return holds ? exitCodes.done : exitCodes.findings
})

/** `zhunsheng verify ledger`: everything that the database holds, held against itself and against what was kept outside. */
export const verifyLedgerCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('ledger')
    .description(text.evidence.verifyLedger)
    .addOption(townshipOption(text))
    .addOption(trustedOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, verifyLedger(invocation, options)))
}

const verifyAudit = Effect.fn('verifyAudit')(function* (invocation: Invocation, options: Options) {
  const { evidence } = invocation.text
  const found = findingList()
  const work = Store.use((store) => store.verifyAudit(localAdministrator, { onFinding: found.add }))
  const { rows, findings, chain } = yield* withStore(invocation, options, work)
  const holds = findings === 0
  if (options.json === true) printJson(invocation, { holds, rows, chain: chain ?? null, ...found.json(invocation) })
  else if (holds) printLines(invocation, [evidence.auditHolds(rows, chain ?? '')])
  else printLines(invocation, [evidence.auditDiffers(findings, rows), ...found.lines(invocation, findings)])
  return holds ? exitCodes.done : exitCodes.findings
})

/** `zhunsheng verify audit`: the same for who did what. */
export const verifyAuditCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('audit')
    .description(text.evidence.verifyAudit)
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, verifyAudit(invocation, options)))
}
