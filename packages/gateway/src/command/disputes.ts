import { dispute } from '@zhunsheng/domain/disputes'
import { Command, Option } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { csvText } from '../archive/csv-table.ts'
import { type DisputeChoice, disputesIn, maskedParties } from '../run/disputes.ts'
import { disputesJson, disputesLines, disputesSheet } from './disputes-lines.ts'
import { exitCodes } from './exit-code.ts'
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
import { type DayOptions, type PlaceOnDay, printSeen, seenOnDay } from './show.ts'
import { warnOf } from './standpoint.ts'
import { UsageFault } from './usage-fault.ts'

type Risk = NonNullable<DisputeChoice['risk']>
interface Options extends DayOptions, DisputeChoice {
  readonly csv?: boolean
}

const disputes = Effect.fn('disputes')(function* (invocation: Invocation, options: Options, place: PlaceOnDay) {
  const { text, locale } = invocation
  const { knownAt, open, risk, village } = options
  const seen = yield* disputesIn(localAdministrator, { ...place, knownAt, open, risk, village })
  yield* refuseUnknownVillage(invocation, village, seen.lines.length, seen.villages)
  const names = yield* maskedParties(localAdministrator, seen.lines)
  const title = text.disputes.title(nameOfTownship(place.township), locale.format.date(place.on))
  return {
    lines: () => disputesLines(seen, names, title, invocation),
    json: () => disputesJson(seen, names),
    csv: () => csvText(disputesSheet(seen, names, invocation)).trimEnd(),
  }
})

const run = Effect.fn('run')(function* (invocation: Invocation, options: Options) {
  const { text, terminal } = invocation
  if (options.csv === true && options.json === true) return yield* new UsageFault({ message: text.disputes.csvOrJson })
  const found = yield* seenOnDay(invocation, options, disputes)
  if (options.csv !== true) return printSeen(invocation, options, found)
  warnOf(invocation, found.caveats)
  terminal.out(found.seen.csv())
  return exitCodes.done
})

const risks = dispute.fields.risk.values
const isRisk = (code: string): code is Risk => Object.hasOwn(risks, code)
const riskOption = ({ text, locale }: Invocation): Option =>
  new Option(`--risk ${placeholder(text, 'id')}`, text.disputes.risk).argParser((value): Risk => {
    const known = Object.keys(risks).filter(isRisk)
    const found = known.find((code) => value === code || value === risks[code].zh || value === risks[code].en)
    if (found !== undefined) return found
    const named = known.map((code) => `${code} ${locale.format.name(risks[code])}`)
    return refuse(text.disputes.unknownRisk(value, text.list(named)))
  })

/** `zhunsheng disputes --on DAY`: the ledger of disputes. */
export const disputesCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('disputes')
    .description(text.disputes.description)
    .addOption(onOption(text, text.disputes.on))
    .option('--open', text.disputes.onlyOpen)
    .addOption(riskOption(invocation))
    .addOption(villageOption(text, text.disputes.village))
    .addOption(townshipOption(text))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .option('--csv', text.disputes.csv)
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, run(invocation, options)))
}
