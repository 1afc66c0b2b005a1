import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { orArchiveFaultLater } from '../archive/archive-fault.ts'
import { type WholeBackup, checkBackup } from '../archive/read-backup.ts'
import { restoreBackup } from '../archive/restore-backup.ts'
import { type DatabaseAddress, shownAddress } from '../config/database-url.ts'
import { restoreDatabase, schemaOf } from '../persistence/index.ts'
import { RestoreRefused } from '../persistence/store.ts'
import { sayingArchiveFaults } from './archive-sentences.ts'
import { databaseFault } from './database-fault.ts'
import { evidenceFolderOf, folderNeeded } from './evidence-folder-of.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'
import { findingLine } from './finding-line.ts'
import type { Invocation } from './invocation.ts'
import { type PlaceOptions, databaseOption, jsonOption, placeholder } from './options.ts'
import { perform, printJson } from './perform.ts'
import { databaseAddress } from './session.ts'
import { UsageFault } from './usage-fault.ts'

type Options = Pick<PlaceOptions, 'database' | 'json'> & { readonly files: boolean }

const refusal = (invocation: Invocation, database: string, { code, findings }: RestoreRefused): UsageFault => {
  const lines = findings.map((finding) => `  ${findingLine(finding, invocation)}`)
  return new UsageFault({ message: [invocation.text.copies.refused[code](database), ...lines].join('\n') })
}

const folderFor = Effect.fn('folderFor')(function* (invocation: Invocation, backup: WholeBackup, options: Options) {
  if (!options.files || backup.fileCount === 0) return undefined
  const folder = yield* evidenceFolderOf(invocation, options)
  return folder ?? (yield* folderNeeded(invocation))
})

// What goes wrong with the database is said as by every other command.
const onDatabase = <A, E>({ text }: Invocation, address: DatabaseAddress, work: Effect.Effect<A, E>) =>
  Effect.catchDefect(work, (defect): Effect.Effect<never, UsageFault> => {
    const fault = databaseFault(defect, address, text)
    return fault === undefined ? Effect.die(defect) : Effect.fail(fault)
  })

const restore = Effect.fn('restore')(function* (invocation: Invocation, file: string, options: Options) {
  const { text, terminal, locale } = invocation
  const { copies } = text
  const address = yield* databaseAddress(invocation, options.database)
  const database = shownAddress(address)
  invocation.expectManyRows()
  const reading = orArchiveFaultLater(() =>
    checkBackup(file, (lines) => terminal.progress(copies.restoreProgress('reading', lines, 0))),
  )
  const backup = yield* sayingArchiveFaults(invocation, file, reading)
  const folder = yield* folderFor(invocation, backup, options)
  const work = restoreBackup({
    backup,
    schema: schemaOf(address.type),
    restore: (request) => onDatabase(invocation, address, restoreDatabase(address, request)),
    onProgress: ({ phase, done, total }) => terminal.progress(copies.restoreProgress(phase, done, total)),
    ...(folder !== undefined && { folder }),
  })
  const restored = yield* sayingArchiveFaults(invocation, folder ?? file, work).pipe(
    Effect.mapError((error) => (error instanceof RestoreRefused ? refusal(invocation, database, error) : error)),
  )
  if (options.json === true) printJson(invocation, { database, backupAt: backup.at, ...restored })
  else terminal.out(copies.restored(database, locale.format.instant(backup.at), restored))
  return exitCodes.done satisfies ExitCode
})

/** `zhunsheng restore FILE`: a backup into a database that holds nothing yet. */
export const restoreCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('restore')
    .description(text.copies.restore)
    .argument(placeholder(text, 'file'), text.copies.restoreFile)
    .option('--no-files', text.copies.withoutFiles)
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((file: string, options: Options) => perform(invocation, restore(invocation, file, options)))
}
