import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { supplyFiles } from '../evidence/supply-files.ts'
import { withEvidence } from './evidence-folder-of.ts'
import { sayingFaults } from './evidence-sentences.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { type PlaceOptions, databaseOption, jsonOption } from './options.ts'
import { perform, printJson, printLines } from './perform.ts'

type Options = Pick<PlaceOptions, 'database' | 'json'>

const supply = Effect.fn('supply')(function* (
  invocation: Invocation,
  folder: string,
  files: readonly string[],
  options: Options,
) {
  const { evidenceFiles } = invocation.text
  const supplied = yield* sayingFaults(invocation, supplyFiles(localAdministrator, { folder, files }))
  const added = supplied.files.filter(({ isNew }) => isNew).length
  if (options.json === true) printJson(invocation, supplied)
  else printLines(invocation, [evidenceFiles.supplied(added, supplied.files.length - added, supplied.passedOver)])
  return exitCodes.done
})

/** `zhunsheng evidence supply FILES…`: files, also below folders, that rows name and that are not there, after an import or a loss. */
export const evidenceSupplyCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('supply')
    .description(text.evidenceFiles.supply)
    .argument(`<${text.placeholder.files}...>`, text.evidenceFiles.option.supplied)
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((files: readonly string[], options: Options) =>
      perform(
        invocation,
        withEvidence(invocation, options, (folder) => supply(invocation, folder, files, options)),
      ),
    )
}
