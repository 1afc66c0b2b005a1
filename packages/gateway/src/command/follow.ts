import { type CivilDate, civilDateOf } from '@zhunsheng/domain'
import { type FollowedProcedure, procedures } from '@zhunsheng/domain/procedure'
import { Command, Option } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { type OneCase, followCases } from '../run/follow-cases.ts'
import { standpointOf } from '../run/standpoint.ts'
import { caseJson, caseLines, caseListLines } from './case-lines.ts'
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
} from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { townshipIn } from './place.ts'
import { withStore } from './session.ts'
import { type Caveats, caveatsJson, caveatsOf, standpointLines, warnOf } from './standpoint.ts'
import { UsageFault } from './usage-fault.ts'

interface Options extends Pick<PlaceOptions, 'database' | 'township' | 'json' | 'knownAt'> {
  readonly procedure: string
  readonly on?: CivilDate
}

const procedureAsked = ({ text }: Invocation, { procedure: id }: Options) => {
  const procedure = procedures.find((each) => each.id === id)
  if (procedure !== undefined) return Effect.succeed(procedure)
  const message = text.follow.unknownProcedure(id, text.list(procedures.map((each) => each.id)))
  return Effect.fail(new UsageFault({ message }))
}

interface Followed {
  readonly procedure: FollowedProcedure
  readonly township: string
  readonly cases: readonly OneCase[]
  readonly caveats: Caveats
}

const found = Effect.fn('found')(function* (invocation: Invocation, key: string | undefined, options: Options) {
  const procedure = yield* procedureAsked(invocation, options)
  const { code: township } = yield* townshipIn(localAdministrator, invocation.text, options.township)
  const { knownAt } = options
  const cases = yield* followCases(localAdministrator, {
    township,
    procedure,
    case: key,
    ...(knownAt !== undefined && { knownAt }),
  })
  const caveats = yield* caveatsOf(township, standpointOf(options))
  return { procedure, township, cases, caveats } satisfies Followed
})

const oneOf = ({ text, locale }: Invocation, { procedure, cases }: Followed, key: string) => {
  const one = cases.find((each) => each.key === key)
  if (one !== undefined) return Effect.succeed(one)
  const message = text.follow.unknownCase(locale.format.name(procedure.label), key, procedure.id)
  return Effect.fail(new UsageFault({ message }))
}

const follow = Effect.fn('follow')(function* (invocation: Invocation, key: string | undefined, options: Options) {
  const { text, locale, terminal } = invocation
  const followed = yield* withStore(invocation, options, found(invocation, key, options))
  const { procedure, township, cases, caveats } = followed
  const on = options.on ?? civilDateOf(invocation.now())
  const standpoint = standpointOf(options)
  const one = key === undefined ? undefined : yield* oneOf(invocation, followed, key)
  const shown = one === undefined ? cases : [one]
  warnOf(invocation, caveats)
  if (options.json === true) {
    const its = shown.map((each) => caseJson(each, on, invocation))
    printJson(invocation, { township, procedure: procedure.id, on, ...standpoint, cases: its, ...caveatsJson(caveats) })
  } else if (shown.length === 0) terminal.err(text.follow.none(locale.format.name(procedure.label)))
  else {
    const lines =
      one === undefined ? caseListLines(procedure, cases, invocation) : caseLines(procedure, one, on, invocation)
    printLines(invocation, [...lines, ...standpointLines(standpoint, invocation)])
  }
  return shown.some(({ illegal }) => illegal.length > 0) ? exitCodes.findings : exitCodes.done
})

/** `zhunsheng follow [CASE]`: the matters of a procedure, or one of them from its start to where it stands; exit 1 when some step was not lawful. */
export const followCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('follow')
    .description(text.follow.description)
    .argument(`[${text.placeholder.id}]`, text.follow.caseArgument)
    .addOption(
      new Option(
        `--procedure ${placeholder(text, 'id')}`,
        text.follow.procedure(text.list(procedures.map(({ id }) => id))),
      ).default('major-decision'),
    )
    .addOption(onOption(text, text.follow.on))
    .addOption(townshipOption(text))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((key: string | undefined, options: Options) => perform(invocation, follow(invocation, key, options)))
}
