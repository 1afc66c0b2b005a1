import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { giveFile } from '../evidence/give-file.ts'
import { withEvidence } from './evidence-folder-of.ts'
import { sayingFaults } from './evidence-sentences.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { type PlaceOptions, databaseOption, placeholder, townshipOption, yearOption } from './options.ts'
import { perform } from './perform.ts'
import { UsageFault } from './usage-fault.ts'

type Options = PlaceOptions & { readonly out?: string }

const get = Effect.fn('get')(function* (invocation: Invocation, folder: string, number: string, options: Options) {
  const { text, terminal } = invocation
  const { out, township, year } = options
  if (out === undefined) return yield* new UsageFault({ message: text.evidenceFiles.outNeeded })
  const place = { ...(township !== undefined && { township }), ...(year !== undefined && { year }) }
  const work = giveFile(localAdministrator, { folder, number, to: out, ...place }).pipe(
    Effect.catchTag('FileLost', ({ code, sha256 }) => {
      terminal.err(text.evidenceFiles.lost(sha256, code === 'fileChanged'))
      return Effect.succeed('lost' as const)
    }),
  )
  const row = yield* sayingFaults(invocation, work)
  if (row === undefined) return yield* new UsageFault({ message: text.usageFault.fileExists(out) })
  if (row === 'lost') return exitCodes.findings satisfies ExitCode
  terminal.err(text.evidenceFiles.given(out, String(row.facts['title'])))
  return exitCodes.done
})

/** `zhunsheng evidence get NUMBER --out FILE`: a copy of a file, held to its hash; the audit says so. */
export const evidenceGetCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  const { option, placeholder: own } = text.evidenceFiles
  return new Command('get')
    .description(text.evidenceFiles.get)
    .argument(`<${own.number}>`, option.number)
    .option(`--out ${placeholder(text, 'path')}`, option.out)
    .addOption(townshipOption(text))
    .addOption(yearOption(text))
    .addOption(databaseOption(text))
    .action((number: string, options: Options) =>
      perform(
        invocation,
        withEvidence(invocation, options, (folder) => get(invocation, folder, number, options)),
      ),
    )
}
