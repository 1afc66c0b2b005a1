import { civilDateOf } from '@zhunsheng/domain'
import { Command, Option } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { attachEvidence } from '../evidence/attach.ts'
import { withEvidence } from './evidence-folder-of.ts'
import { sayingFaults } from './evidence-sentences.ts'
import { type TargetOptions, targetIn, withTargetOptions } from './evidence-target-options.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { staleAt } from './late-result.ts'
import {
  type PlaceOptions,
  dateOption,
  databaseOption,
  jsonOption,
  placeholder,
  townshipOption,
  yearOption,
} from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { placeOf } from './place.ts'
import { UsageFault } from './usage-fault.ts'

type Options = PlaceOptions &
  TargetOptions & {
    readonly uploader?: string
    readonly title?: string
    readonly date?: string
    readonly person?: string
    readonly late?: boolean
  }

const add = Effect.fn('add')(function* (
  invocation: Invocation,
  folder: string,
  files: readonly string[],
  options: Options,
) {
  const { text, now } = invocation
  const { uploader, title, date, person, late = false } = options
  const target = targetIn(options, invocation)
  if (target === undefined) return yield* new UsageFault({ message: text.evidenceFiles.oneTarget })
  if (uploader === undefined) return yield* new UsageFault({ message: text.evidenceFiles.uploaderNeeded })
  const { township, year } = yield* placeOf(localAdministrator, text, options)
  const attached = yield* sayingFaults(
    invocation,
    attachEvidence(localAdministrator, {
      folder,
      files,
      township,
      target: target(year),
      uploader,
      today: civilDateOf(now()),
      late,
      ...(title !== undefined && { title }),
      ...(date !== undefined && { date }),
      ...(person !== undefined && { person }),
    }),
  )
  // The year of the rows is that of their date, whatever they support.
  const own = { township, year: Number((date ?? civilDateOf(now())).slice(0, 4)) }
  const stale = yield* staleAt(invocation, late && attached.some(({ isNew }) => isNew) ? own : undefined)
  const added = attached.map(({ file, number, isNew }) => text.evidenceFiles.added(file, number, isNew))
  if (options.json === true) printJson(invocation, { township, year, evidence: attached, ...stale.json })
  else printLines(invocation, [...added, ...stale.lines])
  return exitCodes.done
})

/** `zhunsheng evidence add FILES…`: files for an entry or an indicator, all or, with any fault, none. */
export const evidenceAddCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  const { option, placeholder: own } = text.evidenceFiles
  const command = new Command('add')
    .description(text.evidenceFiles.add)
    .argument(`<${text.placeholder.files}...>`, option.files)
  return withTargetOptions(command, invocation)
    .addOption(yearOption(text, option.year))
    .option(`--uploader ${placeholder(text, 'member')}`, option.uploader)
    .option(`--title <${own.title}>`, option.title)
    .addOption(dateOption(text, option.date))
    .option(`--person ${placeholder(text, 'member')}`, option.person)
    .addOption(new Option('--late', option.late))
    .addOption(townshipOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((files: readonly string[], options: Options) =>
      perform(
        invocation,
        withEvidence(invocation, options, (folder) => add(invocation, folder, files, options)),
      ),
    )
}
