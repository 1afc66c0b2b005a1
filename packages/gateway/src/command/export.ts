import { entryKinds } from '@zhunsheng/domain/ledger'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { type ExportFilesRequest, type Exported, writeExport } from '../archive/write-export.ts'
import { sayingArchiveFaults } from './archive-sentences.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import {
  type PlaceOptions,
  databaseOption,
  jsonOption,
  knownAtOption,
  placeholder,
  townshipOption,
  yearOption,
} from './options.ts'
import { perform, printJson } from './perform.ts'
import { withStore } from './session.ts'
import { UsageFault } from './usage-fault.ts'
import { version } from './version.ts'

type Options = PlaceOptions & { readonly out?: string; readonly format?: string; readonly unmasked?: boolean }

const onlyOf = { ndjson: { only: 'versions' }, csv: { only: 'entries' }, both: {} } as const
type Format = keyof typeof onlyOf
const isFormat = (text: string): text is Format => Object.hasOwn(onlyOf, text)

const requestOf = (invocation: Invocation, folder: string, format: Format, options: Options): ExportFilesRequest => {
  const { township, year, knownAt, unmasked } = options
  const { text, terminal } = invocation
  return {
    folder,
    at: invocation.now(),
    engine: version,
    unmasked: unmasked === true,
    onProgress: (done, total) => terminal.progress(text.copies.exportProgress(done, total)),
    ...onlyOf[format],
    ...(township !== undefined && { township }),
    ...(year !== undefined && { year }),
    ...(knownAt !== undefined && { knownAt }),
  }
}

const maskedLines = ({ text, locale }: Invocation, { masked }: Exported): readonly string[] => {
  const { copies, list } = text
  const left = Object.entries(masked).flatMap(([id, headers]) => {
    const kind = entryKinds.find((each) => each.id === id)
    return kind === undefined ? [] : [copies.maskedColumns(locale.format.name(kind), list(headers))]
  })
  return [copies.masked, ...left]
}

const say = (invocation: Invocation, folder: string, options: Options, exported: Exported): void => {
  const { text, terminal } = invocation
  const { files, entries, versions } = exported
  if (options.json === true) printJson(invocation, { folder, ...exported })
  else terminal.out(text.copies.exported(folder, files.length, entries, versions))
  for (const line of options.unmasked === true ? [text.copies.unmaskedWarning] : maskedLines(invocation, exported))
    terminal.err(line)
}

const exportAll = Effect.fn('export')(function* (invocation: Invocation, options: Options) {
  const { text } = invocation
  const { out: folder, format = 'both' } = options
  if (folder === undefined) return yield* new UsageFault({ message: text.copies.outNeeded })
  if (!isFormat(format)) return yield* new UsageFault({ message: text.copies.badFormat(format) })
  invocation.expectManyRows()
  const work = writeExport(localAdministrator, requestOf(invocation, folder, format, options))
  const exported = yield* withStore(invocation, options, sayingArchiveFaults(invocation, folder, work))
  if (exported.entries + exported.versions === 0) {
    return yield* new UsageFault({ message: text.copies.nothing })
  }
  say(invocation, folder, options, exported)
  return exitCodes.done satisfies ExitCode
})

/** `zhunsheng export --out FOLDER`: the journal as NDJSON, and what stands as a CSV of each kind. */
export const exportCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  const { copies } = text
  return new Command('export')
    .description(copies.export)
    .option(`--out ${placeholder(text, 'path')}`, copies.exportOut)
    .option('--format <ndjson|csv|both>', copies.format)
    .option('--unmasked', copies.unmasked)
    .addOption(townshipOption(text, copies.onlyTownship))
    .addOption(yearOption(text, copies.onlyYear))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, exportAll(invocation, options)))
}
