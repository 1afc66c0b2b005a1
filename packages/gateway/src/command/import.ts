import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { type ImportProgress, type ImportReport, faultLine, importFiles, sayFault } from '../intake/index.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { type PlaceOptions, databaseOption, jsonOption, townshipOption, yearOption } from './options.ts'
import { perform, printJson } from './perform.ts'
import { withStore } from './session.ts'
import { UsageFault } from './usage-fault.ts'

type Options = PlaceOptions & { readonly dryRun?: boolean; readonly kind?: string }

const showProgress = ({ text, terminal }: Invocation) => {
  const from = performance.now()
  return (progress: ImportProgress): void => {
    const share =
      progress.phase === 'reading' ? progress.share : progress.total === 0 ? 1 : progress.rows / progress.total
    const seconds = (performance.now() - from) / 1000
    const perSecond = seconds === 0 ? 0 : Math.round(progress.rows / seconds)
    terminal.progress(text.import.progress(progress.phase, progress.rows, Math.round(share * 100), perSecond))
  }
}

const reportJson = (report: ImportReport, { language }: Invocation): object => ({
  ...report,
  faults: report.faults.map((fault) => ({
    file: fault.file,
    row: fault.row ?? null,
    column: fault.column ?? null,
    value: fault.value ?? null,
    code: fault.problem.code,
    ...sayFault(fault, language),
  })),
})

const printReport = (report: ImportReport, invocation: Invocation): void => {
  const { terminal, language, text } = invocation
  for (const fault of report.faults) terminal.out(faultLine(fault, language))
  const hidden = report.faultCount - report.faults.length
  if (hidden > 0) terminal.out(text.import.more(hidden))
  if (report.status === 'refused') terminal.out(text.import.nothingWritten(report.faultCount))
  if (report.status === 'checked') terminal.out(text.import.wouldAdd(report.added, report.unchanged))
  if (report.status === 'imported') terminal.out(text.import.done(report.added, report.unchanged))
}

const imported = (invocation: Invocation, files: readonly string[], options: Options) =>
  importFiles({
    actor: localAdministrator,
    files,
    recorded: invocation.now(),
    dryRun: options.dryRun === true,
    onProgress: showProgress(invocation),
    ...(options.township !== undefined && { township: options.township }),
    ...(options.year !== undefined && { year: options.year }),
    ...(options.kind !== undefined && { kind: options.kind }),
  })

// Between chunks an import can be left at any time: what is published stays, and the same command goes on from there.
const untilStopped = <A, E, R>(invocation: Invocation, effect: Effect.Effect<A, E, R>) =>
  Effect.raceFirst(
    Effect.map(effect, (result) => ({ stopped: false, result }) as const),
    Effect.map(
      Effect.promise(() => invocation.stopped),
      () => ({ stopped: true }) as const,
    ),
  )

const run = Effect.fn('import')(function* (invocation: Invocation, files: readonly string[], options: Options) {
  const { text, terminal } = invocation
  const work = untilStopped(invocation, imported(invocation, files, options)).pipe(
    Effect.catchTag(['Forbidden', 'ImportOvertaken'], () =>
      Effect.fail(new UsageFault({ message: text.import.overtaken })),
    ),
  )
  const outcome = yield* withStore(invocation, options, work, 'create')
  if (outcome.stopped) {
    terminal.err(text.import.stopped)
    return exitCodes.stopped
  }
  const { result } = outcome
  if (options.json === true) printJson(invocation, reportJson(result, invocation))
  else printReport(result, invocation)
  const code: ExitCode = result.status === 'refused' ? exitCodes.findings : exitCodes.done
  return code
})

/** `zhunsheng import FILES…`: all faults of all files at once, and with any of them nothing is written. */
export const importCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('import')
    .description(text.import.description)
    .argument('<files...>', text.import.files)
    .option('--dry-run', text.import.dryRun)
    .option('--kind <kind>', text.import.kind)
    .addOption(townshipOption(text))
    .addOption(yearOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((files: readonly string[], options: Options) => perform(invocation, run(invocation, files, options)))
}
