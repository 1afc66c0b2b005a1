import { type PartYear, partYearPolicies, plainTrainingPolicy } from '@zhunsheng/domain/enforcement'
import { Command, Option } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { trainingIn } from '../run/enforcement-registers.ts'
import { gridTrainingIn } from '../run/grid-registers.ts'
import { gridTrainingJson, gridTrainingLines } from './grid-training-lines.ts'
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
import { trainingJson, trainingLines } from './training-lines.ts'
import { UsageFault } from './usage-fault.ts'

const audiences = ['enforcementOfficers', 'gridMembers'] as const
/** Whose training is looked at. */
type Audience = (typeof audiences)[number]
// What is typed whatever the language, beside the words of the language.
const typed: Readonly<Record<Audience, string>> = { enforcementOfficers: 'officers', gridMembers: 'grid-members' }

interface Options extends DayOptions {
  readonly audience?: Audience
  readonly norm?: PartYear
  readonly service?: PartYear
}

const ofOfficers = Effect.fn('ofOfficers')(function* (invocation: Invocation, options: Options, place: PlaceInYear) {
  const { text, locale } = invocation
  const { township, year, on } = place
  const policy = {
    ...plainTrainingPolicy,
    ...(options.norm !== undefined && { norm: options.norm }),
    ...(options.service !== undefined && { service: options.service }),
  }
  const seen = yield* trainingIn(localAdministrator, { ...place, policy, knownAt: options.knownAt })
  const heading = text.registers.training.title(nameOfTownship(township), year, locale.format.date(on))
  return {
    lines: () => trainingLines(seen, heading, invocation),
    json: () => trainingJson(seen, invocation),
  } satisfies Shown
})

const ofMembers = Effect.fn('ofMembers')(function* (invocation: Invocation, options: Options, place: PlaceInYear) {
  const { text, locale } = invocation
  const { township, year, on } = place
  // No norm of hours is set for grid members, so that there is nothing to turn into a target.
  const given = (['norm', 'service'] as const).find((name) => options[name] !== undefined)
  if (given !== undefined) return yield* new UsageFault({ message: text.grids.training.notForMembers(`--${given}`) })
  const seen = yield* gridTrainingIn(localAdministrator, { ...place, knownAt: options.knownAt })
  const heading = text.grids.training.title(nameOfTownship(township), year, locale.format.date(on))
  return {
    lines: () => gridTrainingLines(seen, heading, invocation),
    json: () => gridTrainingJson(seen),
  } satisfies Shown
})

const run = (invocation: Invocation, options: Options) =>
  showYear(invocation, options, options.audience === 'gridMembers' ? ofMembers : ofOfficers)

const audienceOption = ({ text }: Invocation): Option => {
  const { training } = text.grids
  return new Option(`--audience ${placeholder(text, 'id')}`, training.audience).argParser((value): Audience => {
    const audience = audiences.find((each) => [each, typed[each], training.audiences[each]].includes(value))
    if (audience !== undefined) return audience
    const known = audiences.map((each) => training.audiences[each])
    return refuse(training.unknownAudience(value, text.list(known)))
  })
}

// By its word in the language of the call, or by its code.
const policyOption = ({ text }: Invocation, name: 'norm' | 'service'): Option => {
  const { training } = text.registers
  return new Option(`--${name} ${placeholder(text, 'policy')}`, training[name]).argParser((value): PartYear => {
    const policy = partYearPolicies.find((each) => each === value || training.policies[each] === value)
    if (policy !== undefined) return policy
    const known = partYearPolicies.map((each) => training.policies[each])
    return refuse(training.unknownPolicy(value, text.list(known)))
  })
}

/**
 * `zhunsheng training --year YEAR`: what officers were offered and received, beside the target of each; with
 * `--audience grid-members` the sessions for grid members and who attended them.
 */
export const trainingCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('training')
    .description(text.registers.training.description)
    .addOption(yearOption(text))
    .addOption(onOption(text, text.registers.training.on))
    .addOption(audienceOption(invocation))
    .addOption(policyOption(invocation, 'norm'))
    .addOption(policyOption(invocation, 'service'))
    .addOption(townshipOption(text))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, run(invocation, options)))
}
