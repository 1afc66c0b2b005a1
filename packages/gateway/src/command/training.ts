import type { CivilDate } from '@zhunsheng/domain'
import { type PartYear, partYearPolicies, plainTrainingPolicy } from '@zhunsheng/domain/enforcement'
import { Command, Option } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { trainingIn } from '../run/enforcement-registers.ts'
import { standpointOf } from '../run/standpoint.ts'
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
  townshipOption,
  yearOption,
} from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { nameOfTownship, placeOf } from './place.ts'
import { withStore } from './session.ts'
import { caveatsJson, caveatsOf, standpointLines, warnOf } from './standpoint.ts'
import { trainingJson, trainingLines } from './training-lines.ts'
import { UsageFault } from './usage-fault.ts'

interface Options extends PlaceOptions {
  readonly on?: CivilDate
  readonly norm?: PartYear
  readonly service?: PartYear
}

interface Asked {
  readonly year: number
  readonly on: CivilDate
}

const looked = Effect.fn('looked')(function* (invocation: Invocation, options: Options) {
  const { township, year } = yield* placeOf(localAdministrator, invocation.text, options)
  const asked: Asked = { year, on: yield* dayInYear(year, options.on, invocation) }
  const policy = {
    ...plainTrainingPolicy,
    ...(options.norm !== undefined && { norm: options.norm }),
    ...(options.service !== undefined && { service: options.service }),
  }
  const seen = yield* trainingIn(localAdministrator, { township, ...asked, policy, knownAt: options.knownAt })
  return { township, seen, caveats: yield* caveatsOf(township, standpointOf(options)) }
})

const run = Effect.fn('training')(function* (invocation: Invocation, options: Options) {
  const { text, locale } = invocation
  const { township, seen, caveats } = yield* withStore(invocation, options, looked(invocation, options))
  const standpoint = standpointOf(options)
  warnOf(invocation, caveats)
  if (options.json === true)
    printJson(invocation, { township, ...standpoint, ...trainingJson(seen, invocation), ...caveatsJson(caveats) })
  else {
    const { title } = text.registers.training
    const heading = title(nameOfTownship(township), seen.year, locale.format.date(seen.on))
    printLines(invocation, [...trainingLines(seen, heading, invocation), ...standpointLines(standpoint, invocation)])
  }
  return exitCodes.done
})

// By its word in the language of the call, or by its code.
const policyOption = ({ text }: Invocation, name: 'norm' | 'service'): Option => {
  const { training } = text.registers
  return new Option(`--${name} ${placeholder(text, 'policy')}`, training[name]).argParser((value): PartYear => {
    const policy = partYearPolicies.find((each) => each === value || training.policies[each] === value)
    if (policy !== undefined) return policy
    const known = partYearPolicies.map((each) => training.policies[each])
    throw new UsageFault({ message: training.unknownPolicy(value, text.list(known)) })
  })
}

/** `zhunsheng training --year YEAR`: what officers were offered and received, beside the target of each. */
export const trainingCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('training')
    .description(text.registers.training.description)
    .addOption(yearOption(text))
    .addOption(onOption(text, text.registers.training.on))
    .addOption(policyOption(invocation, 'norm'))
    .addOption(policyOption(invocation, 'service'))
    .addOption(townshipOption(text))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, run(invocation, options)))
}
