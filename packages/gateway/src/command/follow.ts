import { type CivilDate, civilDateOf } from '@zhunsheng/domain'
import { procedures } from '@zhunsheng/domain/procedure'
import { Command, Option } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { followCases } from '../run/follow-cases.ts'
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

const found = Effect.fn('found')(function* (invocation: Invocation, options: Options) {
  const procedure = yield* procedureAsked(invocation, options)
  const { code: township } = yield* townshipIn(localAdministrator, invocation.text, options.township)
  const { knownAt } = options
  const cases = yield* followCases(localAdministrator, {
    township,
    procedure,
    ...(knownAt !== undefined && { knownAt }),
  })
  return { procedure, township, cases }
})

const follow = Effect.fn('follow')(function* (invocation: Invocation, key: string | undefined, options: Options) {
  const { text, locale, terminal } = invocation
  const { procedure, township, cases } = yield* withStore(invocation, options, found(invocation, options))
  const name = locale.format.name(procedure.label)
  const on = options.on ?? civilDateOf(invocation.now())
  const one = key === undefined ? undefined : cases.find((each) => each.key === key)
  if (key !== undefined && one === undefined)
    return yield* new UsageFault({ message: text.follow.unknownCase(name, key) })
  const shown = one === undefined ? cases : [one]
  if (options.json === true)
    printJson(invocation, { township, procedure: procedure.id, on, cases: shown.map((each) => caseJson(each, on)) })
  else if (one !== undefined) printLines(invocation, caseLines(procedure, one, on, invocation))
  else if (cases.length === 0) terminal.err(text.follow.none(name))
  else printLines(invocation, caseListLines(procedure, cases, invocation))
  return shown.some(({ illegal }) => illegal.length > 0) ? exitCodes.findings : exitCodes.done
})

/** `zhunsheng follow [CASE]`: the matters of a procedure, or one of them from its start to where it stands; exit 1 when some step was not lawful. */
export const followCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('follow')
    .description(text.follow.description)
    .argument(`[${text.placeholder.id}]`, text.follow.caseArgument)
    .addOption(new Option(`--procedure ${placeholder(text, 'id')}`, text.follow.procedure).default('major-decision'))
    .addOption(onOption(text, text.follow.on))
    .addOption(townshipOption(text))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((key: string | undefined, options: Options) => perform(invocation, follow(invocation, key, options)))
}
