import { type CivilDate, civilDateOf } from '@zhunsheng/domain'
import { dispute } from '@zhunsheng/domain/disputes'
import { Command, Option } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { csvText } from '../archive/csv-table.ts'
import { type DisputeChoice, disputesIn, maskedParties } from '../run/disputes.ts'
import { standpointOf } from '../run/standpoint.ts'
import { disputesJson, disputesLines, disputesSheet } from './disputes-lines.ts'
import { exitCodes } from './exit-code.ts'
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

type Risk = NonNullable<DisputeChoice['risk']>
interface Options extends PlaceOptions, DisputeChoice {
  readonly on?: CivilDate
  readonly csv?: boolean
}

const looked = Effect.fn('looked')(function* (invocation: Invocation, options: Options, on: CivilDate) {
  const { code: township } = yield* townshipIn(localAdministrator, invocation.text, options.township)
  const { knownAt, open, risk, village } = options
  const seen = yield* disputesIn(localAdministrator, { township, on, knownAt, open, risk, village })
  yield* refuseUnknownVillage(invocation, village, seen.lines.length, seen.villages)
  const names = yield* maskedParties(localAdministrator, seen.lines)
  return { township, seen, names, caveats: yield* caveatsOf(township, standpointOf(options)) }
})

const run = Effect.fn('disputes')(function* (invocation: Invocation, options: Options) {
  const { text, locale, terminal } = invocation
  if (options.csv === true && options.json === true) return yield* new UsageFault({ message: text.disputes.csvOrJson })
  const on = options.on ?? civilDateOf(invocation.now())
  const { township, seen, names, caveats } = yield* withStore(invocation, options, looked(invocation, options, on))
  const standpoint = standpointOf(options)
  warnOf(invocation, caveats)
  if (options.json === true)
    printJson(invocation, { township, on, ...standpoint, ...disputesJson(seen, names), ...caveatsJson(caveats) })
  else if (options.csv === true) terminal.out(csvText(disputesSheet(seen, names, invocation)).trimEnd())
  else {
    const title = text.disputes.title(nameOfTownship(township), locale.format.date(on))
    const lines = disputesLines(seen, names, title, invocation)
    printLines(invocation, [...lines, ...standpointLines(standpoint, invocation)])
  }
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
