import { type Period, type RuleBook, formatPoints, formatYuan, monthsOf, yearPeriod } from '@zhunsheng/domain'
import type { Picks } from '@zhunsheng/domain/rule-book'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { type Judgement, judgeMonths, judgementOf } from '../run/assess-months.ts'
import { type Standpoint, standpointOf } from '../run/standpoint.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { bookFor } from './load-book.ts'
import {
  type PlaceOptions,
  asOfOption,
  bookOption,
  chooseOption,
  databaseOption,
  jsonOption,
  knownAtOption,
  memberOption,
  monthOption,
  townshipOption,
  yearOption,
} from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { type Place, placeOf } from './place.ts'
import { type Replacement, replacementLine, replacementsIn } from './replacement.ts'
import { assessmentJson, gradeTitle } from './scorecard.ts'
import { withStore } from './session.ts'
import { type Caveats, standpointLines, caveatsOf, caveatsJson, warnOf } from './standpoint.ts'
import { tableLines } from './terminal.ts'
import { UsageFault } from './usage-fault.ts'

type Options = PlaceOptions & { readonly book: string; readonly choose?: Picks; readonly member?: string }

interface JudgedMonth {
  readonly period: Period
  readonly assessments: readonly Judgement[]
}

interface Scored {
  readonly place: Place
  readonly book: RuleBook
  readonly months: readonly JudgedMonth[]
  /** Told only of a whole year: one month says nothing about those before it. */
  readonly replacements: readonly Replacement[] | undefined
  readonly standpoint: Standpoint
  readonly caveats: Caveats
}

const scored = Effect.fn('scoredMonths')(function* (invocation: Invocation, options: Options) {
  const { member, month } = options
  // A year of a thousand members is twelve thousand derivations, each over when its month is ranked.
  if (month === undefined) invocation.expectManyRows()
  const book = yield* bookFor(invocation, options.book, options.choose)
  const place = yield* placeOf(localAdministrator, invocation.text, options)
  const periods = month === undefined ? monthsOf(yearPeriod(place.year)) : [month]
  const standpoint = standpointOf(options)
  const { text, locale, terminal } = invocation
  const months = yield* judgeMonths(
    localAdministrator,
    { book, township: place.township, periods, ...standpoint },
    ({ period, assessments }): JudgedMonth => ({
      period,
      assessments: assessments.filter(({ subject }) => member === undefined || subject.id === member).map(judgementOf),
    }),
    ({ period, judged, total }) => terminal.progress(text.score.judging(locale.format.period(period), judged, total)),
  )
  if (member !== undefined && months.every(({ assessments }) => assessments.length === 0)) {
    const when = locale.format.period(month ?? yearPeriod(place.year))
    return yield* new UsageFault({ message: text.usageFault.unknownMember(member, when) })
  }
  const replacements = month === undefined ? replacementsIn(book, months) : undefined
  return { place, book, months, replacements, standpoint, caveats: yield* caveatsOf(place.township, standpoint) }
})

const row = (assessment: Judgement, { text, locale }: Invocation): readonly string[] => {
  const { standing, subject, period, status, earned, grade, moneyFen, book } = assessment
  return [
    standing === undefined ? text.score.unranked : String(standing.rank),
    subject.id,
    period.id,
    status === 'inapplicable' || book.total === undefined ? '—' : formatPoints(earned),
    grade === undefined ? locale.labels.status[status] : gradeTitle(assessment, grade, locale),
    moneyFen === undefined ? '—' : formatYuan(moneyFen),
  ]
}

const lines = ({ book, months, replacements = [], standpoint }: Scored, invocation: Invocation): readonly string[] => {
  const [rank, member, month, points, grade, yuan] = invocation.text.score.gridColumns
  return [
    ...tableLines(
      [
        { title: rank, align: 'right' },
        { title: member },
        { title: month },
        { title: points, align: 'right' },
        { title: grade },
        { title: yuan, align: 'right' },
      ],
      months.flatMap(({ assessments }) => assessments.map((assessment) => row(assessment, invocation))),
    ),
    ...standpointLines(standpoint, invocation),
    ...(replacements.length === 0 ? [] : ['']),
    ...replacements.map((replacement) => replacementLine(replacement, book, invocation)),
  ]
}

const json = ({ place, months, replacements, standpoint, caveats }: Scored, { locale }: Invocation): object => ({
  ...place,
  ...standpoint,
  ...caveatsJson(caveats),
  months: months.map(({ period, assessments }) => ({
    month: period.id,
    members: assessments.map((each) => ({ member: each.subject.id, ...assessmentJson(each, locale) })),
  })),
  replacements: replacements?.map(({ member, trigger, months: by }) => ({ member, trigger, months: by })) ?? null,
})

const scoreGrid = Effect.fn('scoreGrid')(function* (invocation: Invocation, options: Options) {
  const result = yield* withStore(invocation, options, scored(invocation, options))
  warnOf(invocation, result.caveats)
  const nobody = result.months.every(({ assessments }) => assessments.length === 0)
  if (options.json === true) printJson(invocation, json(result, invocation))
  else if (nobody) invocation.terminal.err(invocation.text.score.noMembers)
  else printLines(invocation, lines(result, invocation))
  return exitCodes.done
})

/** `zhunsheng score grid`: grid members' months, ranked, with money; of a year also who is to be replaced, and why. */
export const scoreGridCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('grid')
    .description(text.score.grid)
    .addOption(bookOption(text).default('grid-member-month'))
    .addOption(chooseOption(text))
    .addOption(memberOption(text))
    .addOption(townshipOption(text))
    .addOption(yearOption(text))
    .addOption(monthOption(text))
    .addOption(asOfOption(text))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, scoreGrid(invocation, options)))
}
