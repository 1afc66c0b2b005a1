import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { partialOf } from '../archive/new-file.ts'
import { type BackupRequest, type BackupWritten, writeBackup } from '../archive/write-backup.ts'
import { sayingArchiveFaults } from './archive-sentences.ts'
import { evidenceFolderOf } from './evidence-folder-of.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { type PlaceOptions, databaseOption, jsonOption, placeholder } from './options.ts'
import { perform, printJson } from './perform.ts'
import { withStore } from './session.ts'
import { version } from './version.ts'

type Options = Pick<PlaceOptions, 'database' | 'json'> & { readonly files: boolean }

const say = (
  invocation: Invocation,
  file: string,
  options: Options,
  folder: string | undefined,
  done: BackupWritten,
) => {
  const { text, terminal } = invocation
  const { copies } = text
  const { entries, rows, files, lost } = done
  if (options.json === true) printJson(invocation, { file, entries, rows, files, lost })
  else terminal.out(copies.backedUp(file, entries, rows, files))
  if (folder === undefined) terminal.err(copies.filesLeftOut(!options.files))
  if (lost.length > 0) terminal.err(copies.lostFiles(lost.length, text.list(lost.slice(0, 10))))
  terminal.err(copies.keepSecret)
}

const backup = Effect.fn('backup')(function* (invocation: Invocation, file: string, options: Options) {
  const { text, terminal } = invocation
  const folder = options.files ? yield* evidenceFolderOf(invocation, options) : undefined
  const request: BackupRequest = {
    path: file,
    at: invocation.now(),
    engine: version,
    onProgress: (phase, done, total) => terminal.progress(text.copies.backupProgress(phase, done, total)),
    ...(folder !== undefined && { folder }),
  }
  invocation.expectManyRows()
  const work = sayingArchiveFaults(invocation, partialOf(file), writeBackup(localAdministrator, request))
  const done = yield* withStore(invocation, options, work)
  say(invocation, file, options, folder, done)
  return (done.lost.length > 0 ? exitCodes.findings : exitCodes.done) satisfies ExitCode
})

/** `zhunsheng backup FILE`: everything that the database holds, in one file. */
export const backupCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('backup')
    .description(text.copies.backup)
    .argument(placeholder(text, 'file'), text.copies.backupFile)
    .option('--no-files', text.copies.withoutFiles)
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((file: string, options: Options) => perform(invocation, backup(invocation, file, options)))
}
