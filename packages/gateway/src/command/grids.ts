import { type CivilDate, civilDateOf } from '@zhunsheng/domain'
import { isGridCode } from '@zhunsheng/domain/grid'
import { Command, Option } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { gridIn, gridsIn } from '../run/grid-registers.ts'
import { standpointOf } from '../run/standpoint.ts'
import { exitCodes } from './exit-code.ts'
import { gridJson, gridLines, gridsJson, gridsLines } from './grids-lines.ts'
import type { Invocation } from './invocation.ts'
import { refuseUnknownVillage } from './known-village.ts'
import {
  type PlaceOptions,
  databaseOption,
  jsonOption,
  knownAtOption,
  onOption,
  placeholder,
  refuse,
  townshipOption,
  villageOption,
} from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { nameOfTownship, townshipIn } from './place.ts'
import { withStore } from './session.ts'
import { caveatsJson, caveatsOf, standpointLines, warnOf } from './standpoint.ts'
import { UsageFault } from './usage-fault.ts'

interface Options extends PlaceOptions {
  readonly on?: CivilDate
  readonly grid?: string
  readonly village?: string
}

// The lines and the JSON of what was asked for: one grid, or a register.
const looked = Effect.fn('looked')(function* (invocation: Invocation, options: Options, on: CivilDate) {
  const { text, locale } = invocation
  const { code: township } = yield* townshipIn(localAdministrator, text, options.township)
  const request = { township, on, knownAt: options.knownAt }
  const caveats = yield* caveatsOf(township, standpointOf(options))
  const day = locale.format.date(on)
  if (options.grid === undefined) {
    const seen = yield* gridsIn(localAdministrator, { ...request, division: options.village })
    yield* refuseUnknownVillage(invocation, options.village, seen.register.grids.length, seen.places)
    const title = text.grids.title(nameOfTownship(township), day)
    return { township, caveats, lines: gridsLines(seen, title, invocation), json: gridsJson(seen) }
  }
  const seen = yield* gridIn(localAdministrator, { ...request, code: options.grid })
  if (seen === undefined) return yield* new UsageFault({ message: text.grids.unknownGrid(options.grid, day) })
  return { township, caveats, lines: gridLines(seen, day, invocation), json: gridJson(seen) }
})

const run = Effect.fn('grids')(function* (invocation: Invocation, options: Options) {
  const on = options.on ?? civilDateOf(invocation.now())
  const { township, caveats, lines, json } = yield* withStore(invocation, options, looked(invocation, options, on))
  const standpoint = standpointOf(options)
  warnOf(invocation, caveats)
  if (options.json === true) printJson(invocation, { township, on, ...standpoint, ...json, ...caveatsJson(caveats) })
  else printLines(invocation, [...lines, ...standpointLines(standpoint, invocation)])
  return exitCodes.done
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
    .action((options: Options) => perform(invocation, run(invocation, options)))
}
