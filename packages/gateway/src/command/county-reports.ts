import { type CivilDate, civilDateOf } from '@zhunsheng/domain'
import { type BeforeReading, plainReading } from '@zhunsheng/domain/improvement'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { countyReports } from '../run/county-reports.ts'
import { standpointOf } from '../run/standpoint.ts'
import { beforeOption } from './before-option.ts'
import { type CountyOptions, countyOption } from './county-options.ts'
import { countyReportsJson, countyReportsLines } from './county-reports-lines.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { databaseOption, jsonOption, knownAtOption, onOption, yearOption } from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { nameOfTownship } from './place.ts'
import { withStore } from './session.ts'
import { standpointLines } from './standpoint.ts'
import { UsageFault } from './usage-fault.ts'

interface Options extends CountyOptions {
  readonly on?: CivilDate
  readonly before?: BeforeReading
}

const run = Effect.fn('countyReportsCommand')(function* (invocation: Invocation, options: Options) {
  const { text, locale } = invocation
  const { county, before = plainReading, knownAt } = options
  const on = options.on ?? civilDateOf(invocation.now())
  const [last, day] = [Number(on.slice(0, 4)) - 1, locale.format.date(on)]
  const reportYear = options.year ?? last
  if (reportYear > last) return yield* new UsageFault({ message: text.countyReports.notOver(reportYear, day) })
  const standpoint = standpointOf(options)
  const request = { county, reportYear, on, before, knownAt }
  const all = yield* withStore(invocation, options, countyReports(localAdministrator, request))
  if (options.json === true) {
    printJson(invocation, { county, reportYear, on, before, ...standpoint, ...countyReportsJson(all, invocation) })
    return exitCodes.done
  }
  const title = text.countyReports.title(nameOfTownship(county), reportYear, day)
  printLines(invocation, [
    ...countyReportsLines(all, { title, before }, invocation),
    ...standpointLines(standpoint, invocation),
  ])
  return exitCodes.done
})

/** `zhunsheng county reports`: the annual report of each township of a county, submitted and published in time or not. */
export const countyReportsCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('reports')
    .description(text.countyReports.description)
    .addOption(countyOption(text))
    .addOption(yearOption(text, text.countyReports.year))
    .addOption(onOption(text, text.countyReports.on))
    .addOption(beforeOption(invocation))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, run(invocation, options)))
}
