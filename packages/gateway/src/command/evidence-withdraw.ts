import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { withdrawEvidence } from '../evidence/destroy-files.ts'
import { withEvidence } from './evidence-folder-of.ts'
import { sayingFaults } from './evidence-sentences.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { staleAt } from './late-result.ts'
import { type PlaceOptions, databaseOption, jsonOption, townshipOption, yearOption } from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { UsageFault } from './usage-fault.ts'

type Options = PlaceOptions & { readonly reason?: string; readonly destroy?: boolean; readonly late?: boolean }

const withdraw = Effect.fn('withdraw')(function* (
  invocation: Invocation,
  folder: string,
  number: string,
  options: Options,
) {
  const { evidenceFiles: text } = invocation.text
  const { reason = '', destroy = false, late = false, township, year } = options
  if (reason.trim() === '') return yield* new UsageFault({ message: text.reasonNeeded })
  const asked = { ...(township !== undefined && { township }), ...(year !== undefined && { year }) }
  const request = { folder, number, reason: reason.trim(), destroy, late, ...asked }
  const { place, ...withdrawn } = yield* sayingFaults(invocation, withdrawEvidence(localAdministrator, request))
  const stale = yield* staleAt(invocation, late ? place : undefined)
  if (options.json === true) {
    printJson(invocation, { number, ...withdrawn, ...stale.json })
    return exitCodes.done
  }
  const fate = withdrawn.isDestroyed ? text.destroyed(withdrawn.sha256) : text.notDestroyed
  printLines(invocation, [text.withdrawn(number), ...(destroy ? [fate] : []), ...stale.lines])
  return exitCodes.done
})

/** `zhunsheng evidence withdraw NUMBER --reason R`: voids a row of evidence; with --destroy its file goes, too. */
export const evidenceWithdrawCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  const { option, placeholder: own } = text.evidenceFiles
  return new Command('withdraw')
    .description(text.evidenceFiles.withdraw)
    .argument(`<${own.number}>`, option.number)
    .option(`--reason <${text.placeholder.reason}>`, option.reason)
    .option('--destroy', option.destroy)
    .option('--late', option.late)
    .addOption(townshipOption(text))
    .addOption(yearOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((number: string, options: Options) =>
      perform(
        invocation,
        withEvidence(invocation, options, (folder) => withdraw(invocation, folder, number, options)),
      ),
    )
}
