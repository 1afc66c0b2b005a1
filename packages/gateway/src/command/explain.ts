import { type Period, type RuleBook, type Subject, yearPeriod } from '@zhunsheng/domain'
import { type Explanation, explain, say, sayExplanation } from '@zhunsheng/domain/explanation'
import type { CheckFault } from '@zhunsheng/domain/procedure'
import { Command } from 'commander'
import type { Picks } from '@zhunsheng/domain/rule-book'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { assessMonths } from '../run/assess-months.ts'
import { assessSubject } from '../run/assess-subject.ts'
import { caseFaults, faultsCountedBy } from '../run/case-faults.ts'
import { type Standpoint, standpointOf } from '../run/standpoint.ts'
import { booksBelow, isSubjectBelow, subjectsBelow } from '../run/subjects-below.ts'
import { exitCodes } from './exit-code.ts'
import { explanationJson } from './explanation-json.ts'
import type { Invocation } from './invocation.ts'
import { bookFor } from './load-book.ts'
import {
  type PlaceOptions,
  asOfOption,
  bookOption,
  chooseOption,
  caseOption,
  databaseOption,
  jsonOption,
  knownAtOption,
  memberOption,
  monthOption,
  townshipOption,
  villageOption,
  yearOption,
} from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { placeOf } from './place.ts'
import { withStore } from './session.ts'
import { standpointLines, caveatsOf, caveatsJson, warnOf } from './standpoint.ts'
import { UsageFault, refusal } from './usage-fault.ts'

type Options = PlaceOptions & {
  readonly book?: string
  readonly choose?: Picks
  readonly member?: string
  readonly village?: string
  readonly case?: string
}

const fault = (message: string) => Effect.fail(new UsageFault({ message }))

const bookByDefault = ({ member, month, village, case: key }: Options): string => {
  if (key !== undefined) return booksBelow.enforcementCase
  if (village !== undefined) return booksBelow.village
  return member === undefined && month === undefined ? 'township-year' : 'grid-member-month'
}

const periodOf = (
  { source }: RuleBook,
  year: number,
  month: Period | undefined,
  { usageFault }: Invocation['text'],
) => {
  if (source.period !== 'month') return Effect.succeed(month ?? yearPeriod(year))
  return month === undefined ? fault(usageFault.monthNeeded) : Effect.succeed(month)
}

const subjectOf = (
  { source }: RuleBook,
  township: string,
  { member, village, case: key }: Pick<Options, 'member' | 'village' | 'case'>,
  { usageFault, below }: Invocation['text'],
) => {
  const kind = source.subject
  if (kind === 'township') return Effect.succeed<Subject>({ kind, id: township, township })
  const [id, needed] =
    kind === 'village'
      ? [village, below.villageNeeded]
      : kind === 'enforcementCase'
        ? [key, below.caseNeeded]
        : [member, usageFault.memberNeeded]
  if (id === undefined) return fault(needed)
  return Effect.succeed<Subject>({ kind, id, township })
}

// A member's grade may hang on the rank, so the whole month is judged.
const memberMonth = Effect.fn('memberMonth')(function* (
  invocation: Invocation,
  book: RuleBook,
  subject: Subject,
  period: Period,
  standpoint: Standpoint,
) {
  const { text, locale } = invocation
  const request = { book, township: subject.township, periods: [period], entries: true, ...standpoint }
  const months = yield* assessMonths(localAdministrator, request)
  const own = months.flatMap(({ assessments }) => assessments).find((each) => each.subject.id === subject.id)
  return own ?? (yield* fault(text.usageFault.unknownMember(subject.id, locale.format.period(period))))
})

// Whoever is on no roster is somebody else's or nobody: a score of such a key would say that everything is missing.
const onRoster = Effect.fn('onRoster')(function* (
  invocation: Invocation,
  subject: Subject,
  period: Period,
  standpoint: Standpoint,
) {
  const { kind, id, township } = subject
  if (!isSubjectBelow(kind)) return
  const roster = yield* subjectsBelow(localAdministrator, kind, { township, period, ...standpoint })
  if (roster.every((each) => each.subject.id !== id))
    return yield* fault(invocation.text.below.unknown[kind](id, invocation.locale.format.period(period)))
})

// Figures tell that a check of a case was not met; what was amiss stands in its entries.
const faultsBehind = Effect.fn('faultsBehind')(function* (
  { kind, id, township }: Subject,
  { to }: Period,
  { asOf, knownAt }: Standpoint,
  { figures }: Explanation,
) {
  if (kind !== 'enforcementCase') return []
  const on = asOf !== undefined && asOf < to ? asOf : to
  return faultsCountedBy(yield* caseFaults(localAdministrator, { township, key: id, on, knownAt }), figures)
})

const explained = Effect.fn('explained')(function* (invocation: Invocation, path: string, options: Options) {
  const { text } = invocation
  const named = (['member', 'village', 'case'] as const).filter((name) => options[name] !== undefined)
  if (named.length > 1) return yield* fault(text.below.severalNamed(text.list(named.map((name) => `--${name}`))))
  const byDefault = bookByDefault(options)
  const book = yield* bookFor(invocation, options.book ?? byDefault, options.choose)
  const { township, year } = yield* placeOf(localAdministrator, text, options)
  const period = yield* periodOf(book, year, options.month, text)
  const subject = yield* subjectOf(book, township, options, text)
  const standpoint = standpointOf(options)
  yield* onRoster(invocation, subject, period, standpoint)
  const assessment =
    subject.kind === 'gridMember'
      ? yield* memberMonth(invocation, book, subject, period, standpoint)
      : yield* assessSubject(localAdministrator, { book, subject, period, ...standpoint })
  const explanation = explain(assessment, path)
  if (explanation.ok) {
    const faults = yield* faultsBehind(subject, period, standpoint, explanation.value)
    return { explanation: explanation.value, faults, caveats: yield* caveatsOf(township, standpoint) }
  }
  const { message } = refusal(explanation.issues, invocation)
  return yield* fault(`${message}\n${text.explain.seePaths(options.book ?? byDefault)}`)
})

const linesOf = (
  explanation: Explanation,
  faults: readonly CheckFault[],
  { text, locale }: Invocation,
): readonly string[] => {
  const { parent, children } = explanation
  const below = new Set([...(parent === undefined ? [] : [parent]), ...children.map(({ path }) => path)])
  return [
    ...sayExplanation(explanation, locale),
    ...faults.map((each) => say(each, locale)),
    ...(below.size === 0 ? [] : [text.explain.below(text.list([...below]))]),
  ]
}

const run = Effect.fn('explain')(function* (invocation: Invocation, path: string, options: Options) {
  const { explanation, faults, caveats } = yield* withStore(invocation, options, explained(invocation, path, options))
  const standpoint = standpointOf(options)
  warnOf(invocation, caveats)
  if (options.json === true) {
    const said = explanationJson(explanation, invocation.locale)
    const amiss = faults.length === 0 ? {} : { faults: faults.map((each) => say(each, invocation.locale)) }
    printJson(invocation, { ...said, ...amiss, ...standpoint, ...caveatsJson(caveats) })
  } else
    printLines(invocation, [...linesOf(explanation, faults, invocation), ...standpointLines(standpoint, invocation)])
  return exitCodes.done
})

/** `zhunsheng explain PATH`: what was counted, what was asked, what followed, under which article. */
export const explainCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('explain')
    .description(text.explain.description)
    .argument(`[${text.placeholder.path}]`, text.explain.path, 'total')
    .addOption(bookOption(text))
    .addOption(chooseOption(text))
    .addOption(memberOption(text))
    .addOption(villageOption(text))
    .addOption(caseOption(text))
    .addOption(townshipOption(text))
    .addOption(yearOption(text))
    .addOption(monthOption(text))
    .addOption(asOfOption(text))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((path: string, options: Options) => perform(invocation, run(invocation, path, options)))
}
