import { type FigureDefinition, yearPeriod } from '@zhunsheng/domain'
import { figureDefinitions } from '@zhunsheng/domain/ledger'
import type { BasisId } from '@zhunsheng/domain/roll-up'
import { nearest } from '@zhunsheng/domain/rule-book'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { countyFigures, townshipsOfCounty } from '../run/county-figures.ts'
import { standpointOf } from '../run/standpoint.ts'
import { countyDetail, countyFigureJson, countyTable } from './county-lines.ts'
import { type CountyOptions, basisOption, countyOption } from './county-options.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { asOfOption, databaseOption, jsonOption, knownAtOption, placeholder, yearOption } from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { nameOfTownship } from './place.ts'
import { withStore } from './session.ts'
import { standpointLines } from './standpoint.ts'
import { UsageFault } from './usage-fault.ts'

interface Options extends CountyOptions {
  readonly figure?: string
  readonly per?: BasisId
  readonly public?: boolean
}

/** The year asked for, or the last one that a report of a township of the county speaks of, or has a ledger of. */
export const yearOfCounty = Effect.fn('yearOfCounty')(function* (invocation: Invocation, options: CountyOptions) {
  const store = yield* Store
  const townships = yield* townshipsOfCounty(localAdministrator, options.county)
  const kept = townships.flatMap(({ code, years }) => years.map((year) => ({ code, year })))
  const reported = yield* Effect.filter(kept, ({ code, year }) =>
    Effect.map(store.claims(localAdministrator, code, year), (claims) => claims.length > 0),
  )
  const years = (reported.length > 0 ? reported : kept).map(({ year }) => year)
  const year = options.year ?? Math.max(...years)
  if (kept.some((each) => each.year === year)) return year
  const shown = options.year ?? Number(invocation.now().slice(0, 4))
  return yield* new UsageFault({ message: invocation.text.county.none(nameOfTownship(options.county), shown) })
})

const ofTownships = figureDefinitions.filter(({ subject }) => subject === 'township')

const figuresAsked = Effect.fn('figuresAsked')(function* (invocation: Invocation, asked: string | undefined) {
  if (asked === undefined) return ofTownships
  const found: readonly FigureDefinition[] = ofTownships.filter(({ id }) => id === asked)
  if (found.length > 0) return found
  const near = nearest(
    asked,
    ofTownships.map(({ id }) => id),
  )
  return yield* new UsageFault({ message: invocation.text.county.figures.unknownFigure(asked, near) })
})

const counted = Effect.fn('countedCounty')(function* (invocation: Invocation, options: Options) {
  if (options.per !== undefined && options.figure === undefined)
    return yield* new UsageFault({ message: invocation.text.county.figures.perNeedsFigure })
  const figures = yield* figuresAsked(invocation, options.figure)
  const year = yield* yearOfCounty(invocation, options)
  const { county, per: by, public: isPublic = false } = options
  const request = { county, year, figures, by, isPublic, ...standpointOf(options) }
  return { year, figures: yield* countyFigures(localAdministrator, request) }
})

const run = Effect.fn('countyFiguresCommand')(function* (invocation: Invocation, options: Options) {
  const { text, locale } = invocation
  const { county, per, public: isPublic = false, figure } = options
  const { year, figures } = yield* withStore(invocation, options, counted(invocation, options))
  const standpoint = standpointOf(options)
  if (options.json === true) {
    const found = figures.map((each) => countyFigureJson(each, invocation))
    printJson(invocation, { county, year, ...standpoint, public: isPublic, per: per ?? null, figures: found })
    return exitCodes.done
  }
  const day = locale.format.date(standpoint.asOf ?? yearPeriod(year).to)
  printLines(invocation, [
    text.county.figures.title(nameOfTownship(county), year, day),
    ...standpointLines(standpoint, invocation),
    '',
    ...(figure === undefined
      ? countyTable(figures, isPublic, invocation)
      : figures.flatMap((each) => countyDetail(each, { isPublic, by: per }, invocation))),
  ])
  return exitCodes.done
})

/** `zhunsheng county figures`: the figures of the townships of a county, summed and side by side. */
export const countyFiguresCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('figures')
    .description(text.county.figures.description)
    .addOption(countyOption(text))
    .addOption(yearOption(text))
    .option(`--figure ${placeholder(text, 'figure')}`, text.county.figures.figure)
    .addOption(basisOption(text))
    .option('--public', text.county.figures.public)
    .addOption(asOfOption(text))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, run(invocation, options)))
}
