import { type CounselNorm, counselNorms } from '@zhunsheng/domain/services'
import { Command, Option } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { counselIn } from '../run/service-registers.ts'
import { counselJson, counselLines } from './counsel-lines.ts'
import type { Invocation } from './invocation.ts'
import {
  databaseOption,
  jsonOption,
  knownAtOption,
  onOption,
  placeholder,
  refuse,
  townshipOption,
  yearOption,
} from './options.ts'
import { perform } from './perform.ts'
import { nameOfTownship } from './place.ts'
import { type DayOptions, type PlaceInYear, type Shown, showYear } from './show.ts'

interface Options extends DayOptions {
  readonly norm?: CounselNorm
}

const counsel = Effect.fn('counsel')(function* (invocation: Invocation, options: Options, place: PlaceInYear) {
  const { text, locale } = invocation
  const { norm, knownAt } = options
  const seen = yield* counselIn(localAdministrator, { ...place, norm, knownAt })
  const title = text.services.counsel.title(nameOfTownship(place.township), seen.year, locale.format.date(seen.on))
  return {
    lines: () => counselLines(seen, title, invocation),
    json: () => counselJson(seen, invocation),
  } satisfies Shown
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
    .action((options: Options) => perform(invocation, showYear(invocation, options, counsel)))
}
