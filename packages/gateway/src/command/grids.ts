import { isGridCode } from '@zhunsheng/domain/grid'
import { Command, Option } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { gridIn, gridsIn } from '../run/grid-registers.ts'
import { gridJson, gridLines, gridsJson, gridsLines } from './grids-lines.ts'
import type { Invocation } from './invocation.ts'
import { refuseUnknownVillage } from './known-village.ts'
import {
  databaseOption,
  jsonOption,
  knownAtOption,
  onOption,
  placeholder,
  refuse,
  townshipOption,
  villageOption,
} from './options.ts'
import { perform } from './perform.ts'
import { nameOfTownship } from './place.ts'
import { type DayOptions, type PlaceOnDay, type Shown, showDay } from './show.ts'
import { UsageFault } from './usage-fault.ts'

interface Options extends DayOptions {
  readonly grid?: string
  readonly village?: string
}

const grids = Effect.fn('grids')(function* (invocation: Invocation, options: Options, place: PlaceOnDay) {
  const { text, locale } = invocation
  const day = locale.format.date(place.on)
  const request = { ...place, knownAt: options.knownAt }
  if (options.grid === undefined) {
    const seen = yield* gridsIn(localAdministrator, { ...request, division: options.village })
    yield* refuseUnknownVillage(invocation, options.village, seen.register.grids.length, seen.places)
    const title = text.grids.title(nameOfTownship(place.township), day)
    return { lines: () => gridsLines(seen, title, invocation), json: () => gridsJson(seen) } satisfies Shown
  }
  const seen = yield* gridIn(localAdministrator, { ...request, code: options.grid })
  if (seen === undefined) return yield* new UsageFault({ message: text.grids.unknownGrid(options.grid, day) })
  return { lines: () => gridLines(seen, day, invocation), json: () => gridJson(seen) } satisfies Shown
})

const gridOption = ({ text }: Invocation): Option =>
  new Option(`--grid ${placeholder(text, 'code')}`, text.grids.grid).argParser((value) => {
    if (isGridCode(value, '')) return value
    return refuse(text.grids.notGridCode(value))
  })

/** `zhunsheng grids --on DAY`: the grids in force and who answers for each; with `--grid` one of them and its history. */
export const gridsCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('grids')
    .description(text.grids.description)
    .addOption(onOption(text, text.grids.on))
    .addOption(gridOption(invocation))
    .addOption(villageOption(text, text.grids.village))
    .addOption(townshipOption(text))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, showDay(invocation, options, grids)))
}
