import type { CivilDate } from '@zhunsheng/domain'
import { type CounselNorm, counselNorms } from '@zhunsheng/domain/services'
import { Command, Option } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { counselIn } from '../run/service-registers.ts'
import { standpointOf } from '../run/standpoint.ts'
import { counselJson, counselLines } from './counsel-lines.ts'
import { dayInYear } from './day-in-year.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import {
  type PlaceOptions,
  databaseOption,
  jsonOption,
  knownAtOption,
  onOption,
  placeholder,
  refuse,
  townshipOption,
  yearOption,
} from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { nameOfTownship, placeOf } from './place.ts'
import { withStore } from './session.ts'
import { caveatsJson, caveatsOf, standpointLines, warnOf } from './standpoint.ts'

interface Options extends PlaceOptions {
  readonly on?: CivilDate
  readonly norm?: CounselNorm
}

const looked = Effect.fn('looked')(function* (invocation: Invocation, options: Options) {
  const { township, year } = yield* placeOf(localAdministrator, invocation.text, options)
  const on = yield* dayInYear(year, options.on, invocation)
  const { norm, knownAt } = options
  const seen = yield* counselIn(localAdministrator, { township, year, on, norm, knownAt })
  return { township, seen, caveats: yield* caveatsOf(township, standpointOf(options)) }
})

const run = Effect.fn('counsel')(function* (invocation: Invocation, options: Options) {
  const { text, locale } = invocation
  const { township, seen, caveats } = yield* withStore(invocation, options, looked(invocation, options))
  const standpoint = standpointOf(options)
  warnOf(invocation, caveats)
  if (options.json === true)
    printJson(invocation, { township, ...standpoint, ...counselJson(seen, invocation), ...caveatsJson(caveats) })
  else {
    const title = text.services.counsel.title(nameOfTownship(township), seen.year, locale.format.date(seen.on))
    printLines(invocation, [...counselLines(seen, title, invocation), ...standpointLines(standpoint, invocation)])
  }
  return exitCodes.done
})

const normOption = ({ text }: Invocation): Option =>
  new Option(`--norm ${placeholder(text, 'id')}`, text.services.counsel.norm).argParser((value): CounselNorm => {
    const norm = counselNorms.find(({ id }) => id === value)
    if (norm !== undefined) return norm
    const known = text.list(counselNorms.map(({ id }) => id))
    return refuse(text.services.counsel.unknownNorm(value, known))
  })

/** `zhunsheng counsel --year YEAR`: the legal counsel of each village, and how they stand to a norm. */
export const counselCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('counsel')
    .description(text.services.counsel.description)
    .addOption(yearOption(text))
    .addOption(onOption(text, text.services.counsel.on))
    .addOption(normOption(invocation))
    .addOption(townshipOption(text))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, run(invocation, options)))
}
