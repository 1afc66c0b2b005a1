import type { LooseEntry } from '@zhunsheng/domain'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { targetFilter } from '../evidence/evidence-target.ts'
import { evidenceRows } from '../evidence/find-evidence.ts'
import type { EntryFilter } from '../persistence/store.ts'
import { type TargetOptions, targetIn, withTargetOptions } from './evidence-target-options.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { type PlaceOptions, databaseOption, jsonOption, townshipOption, yearOption } from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { withStore } from './session.ts'
import { tableLines } from './terminal.ts'

type Options = PlaceOptions & TargetOptions

const filterOf = (options: Options, invocation: Invocation): EntryFilter => {
  const { year } = options
  const ofYear: EntryFilter = year === undefined ? {} : { ofYear: { is: year } }
  const target = targetIn(options, invocation)
  if (target === undefined) return ofYear
  const { ofYear: _, ...filter } = targetFilter(target(0))
  return { ...filter, ...ofYear }
}

const supported = ({ facts }: LooseEntry): string =>
  facts['supports'] === 'entry' ? `${facts['ofKind']}/${facts['ofKey']}` : String(facts['ofKey'])

const rowJson = (row: LooseEntry): object => {
  const { township, year, key, recorded, clocks, facts } = row
  const { title, sha256, bytes, mediaType, supports, ofKind, ofYear, ofKey, uploader, person } = facts
  const dated = clocks['occurred']
  return {
    number: key,
    township,
    year,
    title,
    sha256,
    bytes,
    mediaType,
    supports,
    ofKind: ofKind ?? null,
    ofYear,
    ofKey,
    uploader,
    person: person ?? null,
    dated,
    recorded,
  }
}

const rowLines = (rows: readonly LooseEntry[], { text }: Invocation): readonly string[] => {
  const { columns, none } = text.evidenceFiles
  if (rows.length === 0) return [none]
  return tableLines(
    columns.map((title, i) => ({ title, align: i === 3 || i === 4 ? 'right' : 'left' })),
    rows.map((row) => {
      const { key, facts, clocks } = row
      const { title, ofYear, bytes, mediaType } = facts
      return [key, title, supported(row), ofYear, bytes, mediaType, clocks['occurred']].map(String)
    }),
  )
}

const list = Effect.fn('list')(function* (invocation: Invocation, options: Options) {
  const { township } = options
  const filter = filterOf(options, invocation)
  const rows = yield* evidenceRows(localAdministrator, filter, township === undefined ? {} : { township })
  if (options.json === true) printJson(invocation, { evidence: rows.map(rowJson) })
  else printLines(invocation, rowLines(rows, invocation))
  return exitCodes.done
})

/** `zhunsheng evidence list`: all evidence, or what supports an entry, an indicator, a year. */
export const evidenceListCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return withTargetOptions(new Command('list').description(text.evidenceFiles.list), invocation)
    .addOption(yearOption(text, text.evidenceFiles.option.ofYear))
    .addOption(townshipOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, withStore(invocation, options, list(invocation, options))))
}
