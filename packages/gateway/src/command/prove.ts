import { type FigureDefinition, type Period, type Subject, yearPeriod } from '@zhunsheng/domain'
import { say } from '@zhunsheng/domain/explanation'
import { figureDefinitions, isDerivedFigure } from '@zhunsheng/domain/ledger'
import { verifyProof } from '@zhunsheng/domain/proof'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { nodeDigest } from '../node-digest.ts'
import { Store } from '../persistence/store.ts'
import { engineVersion } from '../run/engine-version.ts'
import { standpointOf } from '../run/standpoint.ts'
import { exitCodes } from './exit-code.ts'
import { figureLines, figureLinesLike } from './figure-list.ts'
import type { Invocation } from './invocation.ts'
import {
  type PlaceOptions,
  asOfOption,
  databaseOption,
  knownAtOption,
  memberOption,
  monthOption,
  placeholder,
  townshipOption,
  villageOption,
  yearOption,
} from './options.ts'
import { perform } from './perform.ts'
import { placeOf } from './place.ts'
import { withStore } from './session.ts'
import { sealsIn } from './trusted.ts'
import { UsageFault } from './usage-fault.ts'
import { writeResult } from './write-result.ts'

type Options = PlaceOptions & {
  readonly member?: string
  readonly village?: string
  readonly whole?: boolean
  readonly earlier?: string
  readonly out?: string
}

const fault = (message: string) => Effect.fail(new UsageFault({ message }))

const definitionOf = (invocation: Invocation, id: string): Effect.Effect<FigureDefinition, UsageFault> => {
  const definition = figureDefinitions.find((each) => each.id === id)
  const { evidence } = invocation.text
  if (definition === undefined)
    return fault([evidence.unknownFigure(id), ...figureLinesLike(id, invocation)].join('\n'))
  return isDerivedFigure(definition) ? fault(evidence.derivedFigure(id)) : Effect.succeed(definition)
}

const subjectOf = (
  { text }: Invocation,
  { id, subject: kind }: FigureDefinition,
  township: string,
  { member, village }: Options,
): Effect.Effect<Subject, UsageFault> => {
  if (kind === 'township') return Effect.succeed({ kind, id: township, township })
  const [named, needed] =
    kind === 'village' ? [village, text.below.figureNeedsVillage(id)] : [member, text.evidence.figureNeedsMember(id)]
  return named === undefined ? fault(needed) : Effect.succeed({ kind, id: named, township })
}

const proved = Effect.fn('proved')(function* (invocation: Invocation, definition: FigureDefinition, options: Options) {
  const store = yield* Store
  const { township, year } = yield* placeOf(localAdministrator, invocation.text, options)
  const subject = yield* subjectOf(invocation, definition, township, options)
  const period: Period = options.month ?? yearPeriod(year)
  const kept = options.earlier === undefined ? [] : yield* sealsIn(invocation, options.earlier)
  const earlier = kept.flatMap(({ head, open }) => (head.township === township && open !== undefined ? [open] : []))
  const whole = options.whole === true
  const request = { definition, subject, period, engine: engineVersion, whole, earlier, ...standpointOf(options) }
  return yield* Effect.catchTag(store.prove(localAdministrator, request), 'NotFound', () =>
    fault(invocation.text.usageFault.unknownTownship(township)),
  )
})

const prove = Effect.fn('prove')(function* (invocation: Invocation, figure: string, options: Options) {
  const definition = yield* definitionOf(invocation, figure)
  const proof = yield* withStore(invocation, options, proved(invocation, definition, options))
  const verified = verifyProof(JSON.parse(JSON.stringify(proof)), { digest: nodeDigest })
  // A file that does not hold must never leave the house: the ledger itself does not, and verify says where.
  if (!verified.ok) {
    for (const issue of verified.issues) invocation.terminal.err(say(issue, invocation.locale))
    return exitCodes.findings
  }
  const content = JSON.stringify(proof, undefined, proof.whole ? undefined : 2)
  if (options.out === undefined) invocation.terminal.out(content)
  else yield* writeResult(invocation, options.out, `${content}\n`)
  for (const statement of verified.value.statements) invocation.terminal.err(say(statement, invocation.locale))
  return exitCodes.done
})

/** `zhunsheng prove FIGURE`: a file that shows in a county that trusts nobody that a figure follows from the ledger. */
export const proveCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('prove')
    .description(text.evidence.prove)
    .argument(placeholder(text, 'figure'), text.evidence.figure)
    .addOption(townshipOption(text))
    .addOption(yearOption(text))
    .addOption(monthOption(text))
    .addOption(memberOption(text))
    .addOption(villageOption(text))
    .addOption(asOfOption(text))
    .addOption(knownAtOption(text))
    .option('--whole', text.evidence.whole)
    .option(`--earlier ${placeholder(text, 'file')}`, text.evidence.earlier)
    .option(`--out ${placeholder(text, 'file')}`, text.evidence.proofOut)
    .addOption(databaseOption(text))
    .addHelpText('after', () => ['', text.evidence.figures, ...figureLines(invocation)].join('\n'))
    .action((figure: string, options: Options) => perform(invocation, prove(invocation, figure, options)))
}
