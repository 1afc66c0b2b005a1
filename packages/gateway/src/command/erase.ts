import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { type Erasable, type Forbidden, type NotFound, Store } from '../persistence/store.ts'
import { eraseFiles, filesToErase } from './erase-files.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { type PlaceOptions, databaseOption, jsonOption, placeholder } from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { withStore } from './session.ts'
import { UsageFault } from './usage-fault.ts'

type Options = Pick<PlaceOptions, 'database' | 'json'> & {
  readonly reason?: string
  readonly dryRun?: boolean
  readonly yes?: boolean
}

const fault = (message: string) => Effect.fail(new UsageFault({ message }))

// Whom only evidence files concern the database holds nothing of.
const orUnknown = <A>(
  { text }: Invocation,
  person: string,
  work: Effect.Effect<A, NotFound | Forbidden, Store>,
  ofFilesOnly: A | undefined,
) =>
  Effect.catchTag(work, ['NotFound', 'Forbidden'], (error) =>
    error._tag === 'NotFound' && ofFilesOnly !== undefined
      ? Effect.succeed(ofFilesOnly)
      : fault(text.evidence.unknownPerson(person)),
  )

const nothingOf = (person: string): Erasable => ({ person, entries: 0, answers: 0, files: 0 })

const preview = ({ text, locale }: Invocation, found: Erasable, evidenceFiles: number) => {
  const { person, entries, answers, files, erased } = found
  return [
    text.evidence.wouldErase(person, entries, answers, files),
    ...(evidenceFiles === 0 ? [] : [text.evidenceFiles.wouldErase(person, evidenceFiles)]),
    ...(erased === undefined ? [] : [text.evidence.erasedBefore(locale.format.instant(erased))]),
  ]
}

// On a terminal the key is typed again; elsewhere --yes says that somebody has thought about it.
const isConfirmed = Effect.fn('isConfirmed')(function* (invocation: Invocation, person: string, options: Options) {
  const { text, terminal, ask } = invocation
  if (options.yes === true) return true
  terminal.err(text.evidence.cannotBeUndone)
  if (ask === undefined) return yield* fault(text.evidence.needsYes)
  return (yield* Effect.promise(() => ask(text.evidence.confirm(person)))).trim() === person
})

const erased = Effect.fn('erased')(function* (
  invocation: Invocation,
  person: string,
  reason: string,
  options: Options,
) {
  const { text, terminal } = invocation
  // Files first: rows are withdrawn for them, and what is written of the person with those goes afterwards.
  const evidenceFiles = yield* eraseFiles(invocation, options, { person, reason })
  const work = Store.use((store) => store.erase(localAdministrator, { person, reason }))
  const ofFiles = { ...nothingOf(person), at: invocation.now(), isPurged: true }
  const result = yield* orUnknown(invocation, person, work, evidenceFiles === 0 ? undefined : ofFiles)
  const ofFilesLine = evidenceFiles === 0 ? [] : [text.evidenceFiles.erased(person, evidenceFiles)]
  if (options.json === true) printJson(invocation, { done: true, ...result, evidenceFiles })
  else printLines(invocation, [text.evidence.erased(person, result.entries), ...ofFilesLine])
  terminal.err(result.isPurged ? text.evidence.backupsRemain : text.evidence.notPurged)
  return result.isPurged ? exitCodes.done : exitCodes.findings
})

const erase = Effect.fn('erase')(function* (invocation: Invocation, person: string, options: Options) {
  const { text, terminal } = invocation
  const { dryRun, json, reason = '' } = options
  if (dryRun !== true && reason.trim() === '') return yield* fault(text.evidence.needsReason)
  const work = Store.use((store) => store.erasable(localAdministrator, person))
  const evidenceFiles = yield* filesToErase(invocation, options, person)
  const found = yield* orUnknown(invocation, person, work, evidenceFiles === 0 ? undefined : nothingOf(person))
  const lines = preview(invocation, found, evidenceFiles)
  if (dryRun === true) {
    if (json === true) printJson(invocation, { done: false, ...found, evidenceFiles })
    else printLines(invocation, lines)
    return exitCodes.done satisfies ExitCode
  }
  for (const line of lines) terminal.err(line)
  if (yield* isConfirmed(invocation, person, options)) return yield* erased(invocation, person, reason.trim(), options)
  terminal.err(text.evidence.notConfirmed)
  return exitCodes.stopped
})

/** `zhunsheng erase PERSON --reason R`: says what goes, asks, and destroys it for ever. */
export const eraseCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('erase')
    .description(text.evidence.erase)
    .argument(placeholder(text, 'person'), text.evidence.person)
    .option(`--reason ${placeholder(text, 'reason')}`, text.evidence.reason)
    .option('--dry-run', text.evidence.dryRun)
    .option('--yes', text.evidence.yes)
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((person: string, options: Options) =>
      perform(invocation, withStore(invocation, options, erase(invocation, person, options))),
    )
}
