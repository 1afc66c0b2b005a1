import {
  type Assessment,
  type Indicator,
  type Period,
  type RuleBook,
  formatPoints,
  yearPeriod,
} from '@zhunsheng/domain'
import type { Picks } from '@zhunsheng/domain/rule-book'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { type JudgedBelow, assessBelow } from '../run/assess-below.ts'
import { standpointOf } from '../run/standpoint.ts'
import { type SubjectBelow, booksBelow } from '../run/subjects-below.ts'
import { exitCodes } from './exit-code.ts'
import { indicatorHeadings } from './indicator-headings.ts'
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
  villageOption,
  yearOption,
} from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { type Place, nameOfTownship, placeOf } from './place.ts'
import { assessmentJson, gradeTitle, isSpread, scorecardLines, vetoLines } from './scorecard.ts'
import { withStore } from './session.ts'
import { type Caveats, caveatsJson, caveatsOf, standpointLines, warnOf } from './standpoint.ts'
import { tableLines } from './terminal.ts'
import { UsageFault } from './usage-fault.ts'

type Options = PlaceOptions & {
  readonly book: string
  readonly choose?: Picks
  readonly village?: string
  readonly member?: string
  readonly case?: string
}

interface Scored {
  readonly below: SubjectBelow
  readonly place: Place
  readonly book: RuleBook
  readonly judged: readonly JudgedBelow[]
  readonly caveats: Caveats
}

const periodOf = ({ year }: Place, { month }: Options): Period => month ?? yearPeriod(year)

const scored = Effect.fn('scoredBelow')(function* (invocation: Invocation, below: SubjectBelow, options: Options) {
  const { text, locale } = invocation
  const book = yield* bookFor(invocation, options.book, options.choose)
  const place = yield* placeOf(localAdministrator, text, options)
  const standpoint = standpointOf(options)
  const { month } = options
  const all = yield* assessBelow(localAdministrator, {
    book,
    below,
    ...place,
    ...standpoint,
    ...(month !== undefined && { month }),
  })
  const only = options.village ?? options.member ?? options.case
  const judged = all.filter(({ subject }) => only === undefined || subject.id === only)
  if (only !== undefined && judged.length === 0) {
    const message = text.below.unknown[below](only, locale.format.period(periodOf(place, options)))
    return yield* new UsageFault({ message })
  }
  const result: Scored = { below, place, book, judged, caveats: yield* caveatsOf(place.township, standpoint) }
  return result
})

// A person has no name here: whoever reads a score knows the key or does not.
const named: Partial<Record<SubjectBelow, 'name' | 'title'>> = { village: 'name', enforcementCase: 'title' }
const nameOf = ({ entry }: JudgedBelow, below: SubjectBelow): readonly string[] => {
  const field = named[below]
  return field === undefined ? [] : [String(entry.facts[field] ?? '')]
}

const leavesOf = (book: RuleBook): readonly Indicator[] =>
  [...book.byPath.values()].filter(({ type }) => type === 'leaf')

const pointsOf = (assessment: Assessment, path: string, { locale }: Invocation): string => {
  const line = assessment.indicators.find((each) => each.path === path)
  if (line === undefined) return '—'
  return line.points === undefined ? locale.labels.status[line.status] : formatPoints(line.points)
}

// A case is held to more than a line has room for: only what it lost.
const lostBy = (assessment: Assessment, invocation: Invocation): string => {
  const short = leavesOf(assessment.book).filter(({ path }) =>
    assessment.indicators.some((line) => line.path === path && line.points !== undefined && line.points < line.maximum),
  )
  return short.length === 0 ? '—' : invocation.text.list(indicatorHeadings(short, invocation))
}

const row = (each: JudgedBelow, below: SubjectBelow, invocation: Invocation): readonly string[] => {
  const { assessment, subject } = each
  const { status, earned, grade, book } = assessment
  const { locale } = invocation
  return [
    subject.id,
    ...nameOf(each, below),
    status === 'inapplicable' ? '—' : formatPoints(earned),
    grade === undefined ? locale.labels.status[status] : gradeTitle(assessment, grade, locale),
    ...(below === 'enforcementCase'
      ? [lostBy(assessment, invocation)]
      : leavesOf(book).map(({ path }) => pointsOf(assessment, path, invocation))),
  ]
}

const lines = ({ below, place, book, judged }: Scored, options: Options, invocation: Invocation): readonly string[] => {
  const { text, locale } = invocation
  const { columns, name, cause, lost, points, grade, title } = text.below
  const { source, revision } = book
  const [standpoint, period] = [standpointOf(options), periodOf(place, options)]
  const township = nameOfTownship(place.township)
  return [
    options.month === undefined
      ? title[below](township, place.year)
      : text.schemes.villageMonth(township, locale.format.period(period)),
    text.score.asOf(locale.format.date(standpoint.asOf ?? period.to), standpoint.asOf !== undefined),
    ...standpointLines(standpoint, invocation),
    '',
    ...tableLines(
      [
        { title: columns[below] },
        ...(named[below] === undefined ? [] : [{ title: below === 'village' ? name : cause }]),
        { title: points, align: 'right' },
        { title: grade },
        ...(below === 'enforcementCase'
          ? [{ title: lost }]
          : indicatorHeadings(leavesOf(book), invocation).map((heading) => ({
              title: heading,
              align: 'right' as const,
            }))),
      ],
      judged.map((each) => row(each, below, invocation)),
    ),
    '',
    ...judged.flatMap(({ subject, assessment }) =>
      vetoLines(assessment, invocation).map((line) => `${subject.id} ${line}`),
    ),
    ...(judged.some(({ assessment }) => isSpread(assessment)) ? [text.score.redistributed] : []),
    text.score.basis(locale.format.name(source.title), revision, source.citation.verification === 'illustrative'),
  ]
}

// One case is shown line by line, as a township is.
const caseLines = ({ place, judged }: Scored, options: Options, invocation: Invocation): readonly string[] =>
  judged.flatMap(({ subject, entry, assessment }) => {
    const { title } = entry.facts
    const cause = typeof title === 'string' ? title : undefined
    const heading = invocation.text.below.oneCase(nameOfTownship(place.township), subject.id, cause, place.year)
    return scorecardLines(assessment, heading, invocation, standpointOf(options))
  })

const json = ({ below, place, judged, caveats }: Scored, options: Options, { locale }: Invocation): object => ({
  ...place,
  ...(options.month !== undefined && { month: options.month.id }),
  ...standpointOf(options),
  ...caveatsJson(caveats),
  subjects: judged.map((each) => ({
    id: each.subject.id,
    ...(below === 'village' && { name: String(each.entry.facts['name'] ?? ''), type: each.entry.facts['type'] }),
    ...(below === 'enforcementCase' && { title: each.entry.facts['title'] ?? null }),
    ...assessmentJson(each.assessment, locale),
  })),
})

const scoreBelow = Effect.fn('scoreBelow')(function* (invocation: Invocation, below: SubjectBelow, options: Options) {
  const { text, locale, terminal } = invocation
  const result = yield* withStore(invocation, options, scored(invocation, below, options))
  warnOf(invocation, result.caveats)
  if (options.json === true) printJson(invocation, json(result, options, invocation))
  else if (result.judged.length === 0)
    terminal.err(text.below.nobody[below](locale.format.period(periodOf(result.place, options))))
  else if (options.case !== undefined) printLines(invocation, caseLines(result, options, invocation))
  else printLines(invocation, lines(result, options, invocation))
  return exitCodes.done
})

const command = (invocation: Invocation, name: string, below: SubjectBelow): Command => {
  const { text } = invocation
  const made = new Command(name)
    .description(text.below.score[below])
    .addOption(bookOption(text).default(booksBelow[below]))
    .addOption(townshipOption(text))
    .addOption(yearOption(text))
    .addOption(asOfOption(text))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
  if (below === 'enforcementCase')
    return made
      .argument(`[${text.placeholder.id}]`, text.below.caseArgument)
      .action((key: string | undefined, options: Options) =>
        perform(invocation, scoreBelow(invocation, below, { ...options, ...(key !== undefined && { case: key }) })),
      )
  if (below === 'village') made.addOption(monthOption(text)).addOption(chooseOption(text))
  const only = below === 'village' ? villageOption : memberOption
  return made
    .addOption(only(text, text.below.only[below]))
    .action((options: Options) => perform(invocation, scoreBelow(invocation, below, options)))
}

/** `zhunsheng score village`: the year of each village and community. */
export const scoreVillageCommand = (invocation: Invocation): Command => command(invocation, 'village', 'village')

/** `zhunsheng score civil-servant`: each civil servant's year in law study, by person key. */
export const scoreCivilServantCommand = (invocation: Invocation): Command =>
  command(invocation, 'civil-servant', 'civilServant')

/** `zhunsheng score case [KEY]`: the enforcement cases that were ended in the year, or one of them line by line. */
export const scoreCaseCommand = (invocation: Invocation): Command => command(invocation, 'case', 'enforcementCase')

/** `zhunsheng score officer`: each enforcement officer's year, by person key. */
export const scoreOfficerCommand = (invocation: Invocation): Command =>
  command(invocation, 'officer', 'enforcementOfficer')
