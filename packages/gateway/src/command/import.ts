import { entryKinds, kindByName } from '@zhunsheng/domain/ledger'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import {
  type GoodImport,
  type ImportReport,
  type ImportRequest,
  type Mapping,
  importGood,
  importLedger,
  knownByOtherName,
} from '../intake/index.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'
import { importListCommand } from './import-list.ts'
import { importProgress } from './import-progress.ts'
import { importJson, importLines } from './import-result.ts'
import { type WithdrawOptions, withdraw } from './import-withdraw.ts'
import type { Invocation } from './invocation.ts'
import { staleAfter, staleYearsJson, staleYearsLines } from './late-result.ts'
import { loadMapping } from './load-mapping.ts'
import { type PlaceOptions, databaseOption, jsonOption, placeholder, townshipOption, yearOption } from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { withStore } from './session.ts'
import { triedFirst } from './tried-first.ts'
import { untilStopped } from './until-stopped.ts'
import { UsageFault } from './usage-fault.ts'
import { writeAnnotated } from './write-annotated.ts'
import { writeLeftRows } from './write-left-rows.ts'

type Options = PlaceOptions &
  WithdrawOptions & {
    readonly asCorrections?: string
    readonly keepGood?: string
    readonly kind?: string
    readonly mapping?: string
    readonly annotate?: string
  }

const requestOf = (
  invocation: Invocation,
  files: readonly string[],
  options: Options,
  mapping: Mapping | undefined,
): ImportRequest => ({
  actor: localAdministrator,
  files,
  recorded: invocation.now(),
  dryRun: options.dryRun === true,
  onProgress: importProgress(invocation, () => performance.now()),
  ...(options.township !== undefined && { township: options.township }),
  ...(options.year !== undefined && { year: options.year }),
  ...(options.kind !== undefined && { kind: options.kind }),
  ...(mapping !== undefined && { mapping }),
  ...(options.asCorrections !== undefined && { corrections: options.asCorrections.trim() }),
  ...(options.late === true && { late: true }),
})

const asGood = (report: ImportReport): GoodImport => ({ report, left: [] })

// Between chunks an import can be left at any time: what is published stays, and the same command goes on from there.
const imported = Effect.fn('imported')(function* (invocation: Invocation, request: ImportRequest, keepsGood: boolean) {
  const made = keepsGood ? importGood(request) : Effect.map(importLedger(request), asGood)
  const ended = yield* untilStopped(invocation, made)
  if (ended === 'stopped') return ended
  const { status, late } = ended.report
  return { ...ended, stale: yield* staleAfter(invocation, status === 'imported' ? late : []) }
})

const takenBack = Effect.fn('takenBack')(function* (invocation: Invocation, options: Options) {
  const ended = yield* withStore(invocation, options, withdraw(invocation, options))
  if (ended !== 'stopped') return ended
  invocation.terminal.err(invocation.text.runs.stopped)
  return exitCodes.stopped
})

const run = Effect.fn('import')(function* (invocation: Invocation, files: readonly string[], options: Options) {
  const { text, terminal, locale } = invocation
  const { kind } = options
  if (options.withdraw !== undefined && files.length === 0) return yield* takenBack(invocation, options)
  if (files.length === 0 || options.withdraw !== undefined)
    return yield* new UsageFault({ message: text.runs.filesOrWithdraw })
  if (options.asCorrections?.trim() === '') return yield* new UsageFault({ message: text.runs.needsReason })
  if (kind !== undefined && kindByName(kind) === undefined) {
    const known = entryKinds.map((each) => `${each.id} ${locale.format.name(each)}`)
    return yield* new UsageFault({ message: text.usageFault.unknownKind(kind, text.list(known)) })
  }
  const mapping = options.mapping === undefined ? undefined : yield* loadMapping(invocation, options.mapping)
  if (mapping !== undefined && options.keepGood !== undefined) {
    const { keepGood: left } = options
    const other = yield* Effect.promise(() => knownByOtherName(mapping, files, left))
    if (other !== undefined) return yield* new UsageFault({ message: text.import.leftNamedOtherwise(left, other) })
  }
  invocation.expectManyRows()
  const request = requestOf(invocation, files, options, mapping)
  const { keepGood } = options
  const work = (its: ImportRequest) => imported(invocation, its, keepGood !== undefined)
  const result = yield* triedFirst(invocation, options, request, work).pipe(
    Effect.catchTag(['Forbidden', 'ImportOvertaken'], () =>
      Effect.fail(new UsageFault({ message: text.import.overtaken })),
    ),
  )
  if (result === 'stopped') {
    terminal.err(text.import.stopped)
    return exitCodes.stopped
  }
  const { report, stale } = result
  if (options.json === true) printJson(invocation, { ...importJson(report, invocation), ...staleYearsJson(stale) })
  else printLines(invocation, [...importLines(report, invocation), ...staleYearsLines(stale, invocation)])
  if (options.annotate !== undefined) yield* writeAnnotated(invocation, request, report, options.annotate)
  if (keepGood !== undefined) yield* writeLeftRows(invocation, result, keepGood, options.mapping)
  return (report.faultCount > 0 ? exitCodes.findings : exitCodes.done) satisfies ExitCode
})

/** `zhunsheng import FILES…`: all faults of all files at once, and with any of them nothing is written. */
export const importCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('import')
    .description(text.import.description)
    .argument(`[${text.placeholder.files}...]`, text.import.files)
    .option('--dry-run', text.import.dryRun)
    .option(`--kind ${placeholder(text, 'kind')}`, text.import.kind)
    .option(`--mapping ${placeholder(text, 'file')}`, text.import.mapping)
    .option(`--annotate ${placeholder(text, 'path')}`, text.import.annotate)
    .option(`--as-corrections ${placeholder(text, 'reason')}`, text.runs.asCorrections)
    .option('--late', text.runs.late)
    .option(`--keep-good ${placeholder(text, 'path')}`, text.runs.keepGood)
    .option(`--withdraw ${placeholder(text, 'run')}`, text.runs.withdraw)
    .option(`--reason ${placeholder(text, 'reason')}`, text.runs.reason)
    .option('--yes', text.runs.yes)
    .addOption(townshipOption(text, text.import.township))
    .addOption(yearOption(text, text.import.year))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((files: readonly string[], options: Options) => perform(invocation, run(invocation, files, options)))
    .addCommand(importListCommand(invocation))
}
