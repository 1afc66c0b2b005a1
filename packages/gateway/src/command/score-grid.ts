import { type Assessment, type Period, formatPoints, formatYuan, monthsOf, yearPeriod } from '@zhunsheng/domain'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { type MonthResult, assessMonths } from '../run/assess-months.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { bookFor } from './load-book.ts'
import { type PlaceOptions, databaseOption, jsonOption, monthOption, townshipOption, yearOption } from './options.ts'
import { perform, printJson } from './perform.ts'
import { placeOf } from './place.ts'
import { assessmentJson, gradeTitle } from './scorecard.ts'
import { withStore } from './session.ts'
import { tableLines } from './terminal.ts'
import { notAssessable } from './usage-fault.ts'

type Options = PlaceOptions & { readonly book: string; readonly month?: Period; readonly member?: string }

const scored = Effect.fn('scoredMonths')(function* (invocation: Invocation, options: Options) {
  const book = yield* bookFor(invocation, options.book)
  const year = options.month === undefined ? options.year : Number(options.month.id.slice(0, 4))
  const place = yield* placeOf(localAdministrator, invocation.text, {
    ...options,
    ...(year === undefined ? {} : { year }),
  })
  const months = yield* assessMonths(localAdministrator, {
    book,
    township: place.township,
    periods: options.month === undefined ? monthsOf(yearPeriod(place.year)) : [options.month],
  })
  const { member } = options
  const wanted = ({ assessments, period }: MonthResult): MonthResult => ({
    period,
    assessments: assessments.filter(({ subject }) => member === undefined || subject.id === member),
  })
  return { place, months: months.map(wanted) }
})

const row = (assessment: Assessment, invocation: Invocation): readonly string[] => {
  const { standing, subject, period, earned, grade, moneyFen } = assessment
  return [
    standing === undefined ? invocation.text.score.unranked : String(standing.rank),
    subject.id,
    period.id,
    formatPoints(earned),
    grade === undefined ? '—' : gradeTitle(assessment, grade, invocation.language),
    moneyFen === undefined ? '—' : formatYuan(moneyFen),
  ]
}

const print = (months: readonly MonthResult[], invocation: Invocation): void => {
  const [rank, member, month, points, grade, yuan] = invocation.text.score.gridColumns
  const lines = tableLines(
    [
      { title: rank, align: 'right' },
      { title: member },
      { title: month },
      { title: points, align: 'right' },
      { title: grade },
      { title: yuan, align: 'right' },
    ],
    months.flatMap(({ assessments }) => assessments.map((assessment) => row(assessment, invocation))),
  )
  for (const line of lines) invocation.terminal.out(line)
}

/** `zhunsheng score grid`: grid members' months, ranked, with money. */
export const scoreGridCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('grid')
    .description(text.score.grid)
    .option('--book <id|file>', text.score.book, 'grid-member-month')
    .option('--member <key>', text.score.member)
    .addOption(townshipOption(text))
    .addOption(yearOption(text))
    .addOption(monthOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) =>
      perform(
        invocation,
        Effect.gen(function* () {
          const { place, months } = yield* Effect.catchTag(
            withStore(invocation, options, scored(invocation, options)),
            'NotAssessable',
            notAssessable(invocation),
          )
          if (options.json !== true) print(months, invocation)
          else
            printJson(invocation, {
              ...place,
              months: months.map(({ period, assessments }) => ({
                month: period.id,
                members: assessments.map((assessment) => ({
                  member: assessment.subject.id,
                  ...assessmentJson(assessment, invocation.language),
                })),
              })),
            })
          return exitCodes.done
        }),
      ),
    )
}
