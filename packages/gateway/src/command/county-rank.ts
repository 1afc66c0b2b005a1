import {
  type Assessment,
  type PeerGroup,
  type Placed,
  type RuleBook,
  formatPoints,
  yearPeriod,
} from '@zhunsheng/domain'
import { peerGroupOf, peerGroups } from '@zhunsheng/domain/roll-up'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { townshipsOfCounty } from '../run/county-figures.ts'
import { rankTownships } from '../run/rank-townships.ts'
import { standpointOf } from '../run/standpoint.ts'
import { yearOfCounty } from './county-figures.ts'
import { type CountyOptions, countyOption } from './county-options.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { bookFor } from './load-book.ts'
import { asOfOption, bookOption, databaseOption, jsonOption, knownAtOption, yearOption } from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { nameOfTownship } from './place.ts'
import { assessmentJson, gradeTitle } from './scorecard.ts'
import { withStore } from './session.ts'
import { standpointLines } from './standpoint.ts'
import { tableLines } from './terminal.ts'

type Options = CountyOptions & { readonly book: string }

const ranked = Effect.fn('rankedCounty')(function* (invocation: Invocation, options: Options) {
  const book = yield* bookFor(invocation, options.book)
  const year = yield* yearOfCounty(invocation, options)
  const request = { book, year, county: options.county, peers: 'group', ...standpointOf(options) } as const
  const townships = yield* townshipsOfCounty(localAdministrator, options.county)
  const absent = townships.filter(({ years }) => !years.includes(year)).map(({ code }) => code)
  return { book, year, absent, groups: yield* rankTownships(localAdministrator, request) }
})

// What the total is made of: the lines of the table, and what stands outside them.
const partsOf = (book: RuleBook): readonly string[] => book.source.indicators.map(({ path }) => path)

const row = (
  { item, standing }: { readonly item: Assessment; readonly standing?: Placed<Assessment>['standing'] },
  book: RuleBook,
  { locale }: Invocation,
): readonly string[] => {
  const points = new Map(item.indicators.map((line) => [line.path, line.points]))
  const { grade, status } = item
  return [
    standing === undefined ? '—' : String(standing.rank),
    nameOfTownship(item.subject.township),
    ...partsOf(book).map((path) => {
      const earned = points.get(path)
      return earned === undefined ? '—' : formatPoints(earned)
    }),
    status === 'inapplicable' ? '—' : formatPoints(item.earned),
    grade === undefined ? locale.labels.status[status] : gradeTitle(item, grade, locale),
  ]
}

const groupLines = (group: PeerGroup, book: RuleBook, invocation: Invocation): readonly string[] => {
  const { text, locale } = invocation
  const { columns, groupTitle } = text.county.rank
  const [rank, township, points, grade] = columns
  const all = [...group.ranked, ...group.unranked.map((item) => ({ item }))]
  const peers = all[0] === undefined ? 'other' : peerGroupOf(all[0].item.subject.township)
  return [
    groupTitle(locale.format.name(peerGroups[peers]), all.length),
    ...tableLines(
      [
        { title: rank, align: 'right' },
        { title: township },
        ...book.source.indicators.map(({ title }) => ({ title: locale.format.name(title), align: 'right' as const })),
        { title: points, align: 'right' },
        { title: grade },
      ],
      all.map((each) => row(each, book, invocation)),
    ),
    '',
  ]
}

const run = Effect.fn('countyRankCommand')(function* (invocation: Invocation, options: Options) {
  const { text, locale } = invocation
  const { county } = options
  const { book, year, absent, groups } = yield* withStore(invocation, options, ranked(invocation, options))
  const standpoint = standpointOf(options)
  if (options.json === true) {
    printJson(invocation, {
      county,
      year,
      ...standpoint,
      withoutLedger: absent,
      groups: groups.map((group) => ({
        group: group.id.split('/').at(-1),
        ranked: group.ranked.map(({ item }) => assessmentJson(item, locale)),
        unranked: group.unranked.map((item) => assessmentJson(item, locale)),
      })),
    })
    return exitCodes.done
  }
  const { source, revision } = book
  const title = locale.format.name(source.title)
  printLines(invocation, [
    text.county.rank.title(nameOfTownship(county), year, title),
    text.score.asOf(locale.format.date(standpoint.asOf ?? yearPeriod(year).to), standpoint.asOf !== undefined),
    ...standpointLines(standpoint, invocation),
    '',
    ...groups.flatMap((group) => groupLines(group, book, invocation)),
    ...(absent.length === 0 ? [] : [text.county.rank.absent(text.list(absent.map(nameOfTownship)), year)]),
    text.county.rank.ties,
    text.county.rank.recompute,
    text.county.rank.basis(title, revision, source.citation.verification === 'illustrative'),
  ])
  return exitCodes.done
})

/** `zhunsheng county rank`: the townships of a county by their year, with the parts that each total is made of. */
export const countyRankCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('rank')
    .description(text.county.rank.description)
    .addOption(countyOption(text))
    .addOption(yearOption(text))
    .addOption(bookOption(text).default('township-year'))
    .addOption(asOfOption(text))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, run(invocation, options)))
}
