import { type Period, type RuleBook, type Subject, yearPeriod } from '@zhunsheng/domain'
import { explain, sayExplanation } from '@zhunsheng/domain/explanation'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { assessMonths } from '../run/assess-months.ts'
import { assessSubject } from '../run/assess-subject.ts'
import { exitCodes } from './exit-code.ts'
import { explanationJson } from './explanation-json.ts'
import type { Invocation } from './invocation.ts'
import { bookFor } from './load-book.ts'
import { type PlaceOptions, databaseOption, jsonOption, monthOption, townshipOption, yearOption } from './options.ts'
import { perform, printJson } from './perform.ts'
import { type Place, placeOf } from './place.ts'
import { withStore } from './session.ts'
import { UsageFault, notAssessable } from './usage-fault.ts'

type Options = PlaceOptions & { readonly book?: string; readonly member?: string; readonly month?: Period }

const subjectOf = (
  kind: Subject['kind'],
  place: Place,
  options: Options,
  invocation: Invocation,
): Effect.Effect<Subject, UsageFault> => {
  if (kind === 'township') return Effect.succeed({ kind, id: place.township, township: place.township })
  return options.member === undefined
    ? Effect.fail(new UsageFault({ message: invocation.text.usageFault.memberNeeded }))
    : Effect.succeed({ kind, id: options.member, township: place.township })
}

// A member's grade may hang on the rank, so the whole month is judged; a member without a record is judged alone.
const assessmentOf = Effect.fn('assessmentOf')(function* (book: RuleBook, subject: Subject, period: Period) {
  if (subject.kind !== 'gridMember') return yield* assessSubject(localAdministrator, { book, subject, period })
  const request = { book, township: subject.township, periods: [period], entries: true }
  const months = yield* assessMonths(localAdministrator, request)
  const own = months
    .flatMap(({ assessments }) => assessments)
    .find((assessment) => assessment.subject.id === subject.id)
  return own ?? (yield* assessSubject(localAdministrator, { book, subject, period }))
})

const explained = Effect.fn('explained')(function* (invocation: Invocation, path: string, options: Options) {
  const { text } = invocation
  const byDefault = options.member === undefined ? 'township-year' : 'grid-member-month'
  const book = yield* bookFor(invocation, options.book ?? byDefault)
  const year = options.month === undefined ? options.year : Number(options.month.id.slice(0, 4))
  const place = yield* placeOf(localAdministrator, text, { ...options, ...(year === undefined ? {} : { year }) })
  if (book.source.period === 'month' && options.month === undefined)
    return yield* new UsageFault({ message: text.usageFault.monthNeeded })
  const period = book.source.period === 'month' && options.month !== undefined ? options.month : yearPeriod(place.year)
  const subject = yield* subjectOf(book.source.subject, place, options, invocation)
  const assessment = yield* assessmentOf(book, subject, period)
  const explanation = explain(assessment, path)
  return explanation.ok
    ? explanation.value
    : yield* new UsageFault({ message: text.explain.unknown(path, explanation.issues[0].suggestions.join('、')) })
})

/** `zhunsheng explain PATH`: what was counted, what was asked, what followed, under which article. */
export const explainCommand = (invocation: Invocation): Command => {
  const { text, terminal } = invocation
  return new Command('explain')
    .description(text.explain.description)
    .argument('[path]', text.explain.path, 'total')
    .option('--book <id|file>', text.score.book)
    .option('--member <key>', text.score.member)
    .addOption(townshipOption(text))
    .addOption(yearOption(text))
    .addOption(monthOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((path: string, options: Options) =>
      perform(
        invocation,
        Effect.gen(function* () {
          const explanation = yield* Effect.catchTag(
            withStore(invocation, options, explained(invocation, path, options)),
            'NotAssessable',
            notAssessable(invocation),
          )
          if (options.json === true) printJson(invocation, explanationJson(explanation, invocation.locale))
          else for (const line of sayExplanation(explanation, invocation.locale)) terminal.out(line)
          return exitCodes.done
        }),
      ),
    )
}
