import { statisticsTable } from '@zhunsheng/domain/ledger'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { csvText } from '../archive/csv-table.ts'
import { standpointOf } from '../run/standpoint.ts'
import { exitCodes } from './exit-code.ts'
import { type CountedFigure, countedFigures, everyFigureJson, everyFigureLines, figureCells } from './figures-all.ts'
import type { Invocation } from './invocation.ts'
import {
  type PlaceOptions,
  asOfOption,
  databaseOption,
  jsonOption,
  knownAtOption,
  placeholder,
  townshipOption,
  yearOption,
} from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { nameOfTownship, placeOf } from './place.ts'
import { withStore } from './session.ts'
import { caveatsJson, caveatsOf, standpointLines, warnOf } from './standpoint.ts'
import { UsageFault } from './usage-fault.ts'
import { writeResults } from './write-result.ts'
import type { Wording } from './wording.ts'

type Options = PlaceOptions & { readonly out?: string }

const definitions = statisticsTable.flatMap(({ figures }) => figures)

const counted = Effect.fn('statisticsCounted')(function* (invocation: Invocation, options: Options) {
  const place = yield* placeOf(localAdministrator, invocation.text, options)
  const standpoint = standpointOf(options)
  const every = yield* countedFigures(definitions, place, standpoint)
  return { place, every, caveats: yield* caveatsOf(place.township, standpoint) }
})

interface Section {
  readonly title: string
  readonly id: string
  readonly figures: readonly CountedFigure[]
}

const sectionsOf = (every: readonly CountedFigure[], { locale }: Wording): readonly Section[] => {
  const byId = new Map(every.map((each) => [each.definition.id, each]))
  return statisticsTable.map(({ id, label, figures }) => ({
    id,
    title: locale.format.name(label),
    figures: figures.flatMap((definition) => byId.get(definition.id) ?? []),
  }))
}

const csvOf = (sections: readonly Section[], wording: Wording): string =>
  csvText([
    wording.text.enforcementWork.statisticsColumns,
    ...sections.flatMap(({ title, figures }) => figures.map((each) => [title, ...figureCells(each, wording)])),
  ])

const statistics = Effect.fn('statistics')(function* (invocation: Invocation, options: Options) {
  const { text } = invocation
  const { out } = options
  if (out !== undefined && !/\.csv$/iu.test(out))
    return yield* new UsageFault({ message: text.enforcementWork.badOut(out) })
  const { place, every, caveats } = yield* withStore(invocation, options, counted(invocation, options))
  const standpoint = standpointOf(options)
  const sections = sectionsOf(every, invocation)
  warnOf(invocation, caveats)
  if (out !== undefined) {
    const bytes = new TextEncoder().encode(csvOf(sections, invocation))
    yield* writeResults(invocation, [{ path: out, bytes }])
    invocation.terminal.err(text.written(out))
  }
  if (options.json === true) {
    const groups = sections.map(({ id, title, figures }) => ({
      section: id,
      title,
      figures: figures.map((each) => everyFigureJson(each, invocation)),
    }))
    printJson(invocation, { ...place, ...standpoint, sections: groups, ...caveatsJson(caveats) })
    return exitCodes.done
  }
  const title = text.enforcementWork.statisticsTitle(nameOfTownship(place.township), place.year)
  const lines = sections.flatMap((section) => [
    '',
    `【${section.title}】`,
    ...everyFigureLines(section.figures, invocation),
  ])
  printLines(invocation, [title, ...lines, ...standpointLines(standpoint, invocation)])
  return exitCodes.done
})

/** `zhunsheng statistics --year 2023`: the statistics table of a year of enforcement, from the figures. */
export const statisticsCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('statistics')
    .description(text.enforcementWork.statistics)
    .option(`--out ${placeholder(text, 'path')}`, text.enforcementWork.statisticsOut)
    .addOption(townshipOption(text))
    .addOption(yearOption(text))
    .addOption(asOfOption(text))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, statistics(invocation, options)))
}
