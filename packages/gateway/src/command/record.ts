import { type EntryKind, civilDateOf } from '@zhunsheng/domain'
import { entryKinds, kindByName } from '@zhunsheng/domain/ledger'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { type GivenCell, type RecordRequest, type RecordedRow, recordRow } from '../intake/record-row.ts'
import { headerLookup } from '../intake/table/header-lookup.ts'
import { Store } from '../persistence/store.ts'
import { type Moves, type MovesRequest, movedBy, wouldMove } from '../run/what-moves.ts'
import { exitCodes } from './exit-code.ts'
import { readInput } from './input.ts'
import type { Invocation } from './invocation.ts'
import { shippedBook } from './load-book.ts'
import { movesJson, movesLines } from './moves-lines.ts'
import { type PlaceOptions, databaseOption, jsonOption, placeholder, townshipOption, yearOption } from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { recordJson, recordLines } from './record-lines.ts'
import { withStore } from './session.ts'
import { UsageFault } from './usage-fault.ts'

interface Options extends Pick<PlaceOptions, 'database' | 'township' | 'year' | 'json'> {
  readonly late?: boolean
  readonly dryRun?: boolean
  readonly synthetic?: boolean
}

interface Done {
  readonly row: RecordedRow
  /** Absent where nothing was recorded, and nothing would be. */
  readonly moved?: { readonly request: MovesRequest; readonly moves: Moves }
}

const fault = (message: string) => Effect.fail(new UsageFault({ message }))

const kindNamed = ({ text, locale }: Invocation, name: string): Effect.Effect<EntryKind, UsageFault> => {
  const kind = kindByName(name)
  if (kind !== undefined) return Effect.succeed(kind)
  const known = entryKinds.map((each) => `${each.id} ${locale.format.name(each)}`)
  return fault(text.usageFault.unknownKind(name, text.list(known)))
}

// What is no cell may be a name with a blank in it: only its place is said.
const cellsOf = Effect.fnUntraced(function* (invocation: Invocation, kind: EntryKind, words: readonly string[]) {
  const { record } = invocation.text
  const given: string[] = []
  for (const word of words) {
    const lines = word === '-' ? (yield* readInput(invocation, '-')).split(/\r?\n/u) : [word]
    given.push(...(word === '-' ? lines.filter((line) => line.trim() !== '') : lines))
  }
  if (given.length === 0) return yield* fault(record.noCells(kind.id))
  const cells: GivenCell[] = []
  for (const [i, text] of given.entries()) {
    const at = text.indexOf('=')
    if (at <= 0) return yield* fault(record.notACell(i + 1))
    cells.push({ column: text.slice(0, at), value: text.slice(at + 1) })
  }
  return cells
})

const townshipFor = Effect.fnUntraced(function* (
  { text }: Invocation,
  kind: EntryKind,
  cells: readonly GivenCell[],
  asked: string | undefined,
) {
  const lookUp = headerLookup(kind)
  const names = cells
    .map(({ column }) => lookUp(column))
    .flatMap((found) => (found && 'column' in found ? [found] : []))
  if (asked !== undefined || names.some(({ column }) => column.name === 'township')) return asked
  const store = yield* Store
  const codes = (yield* store.townships(localAdministrator)).map(({ code }) => code)
  const [only] = codes
  return codes.length === 1 ? only : yield* fault(text.record.needsTownship(text.list(codes)))
})

/** The end of the year, or today where the year is not over. */
const dayOf = (year: number, today: string): string => {
  const end = `${year}-12-31`
  return end < today ? end : today
}

const recorded = Effect.fn('recorded')(function* (
  invocation: Invocation,
  kind: EntryKind,
  cells: readonly GivenCell[],
  options: Options,
) {
  const township = yield* townshipFor(invocation, kind, cells, options.township)
  const { late = false, synthetic = false, dryRun = false } = options
  const common = { actor: localAdministrator, kind, cells, recorded: invocation.now(), late, synthetic }
  const request: RecordRequest = { ...common, dryRun: true, ...(township !== undefined && { township }) }
  const row = yield* recordRow(request)
  if (row.status !== 'checked' || row.entry === undefined) return { row } satisfies Done
  const year = options.year ?? row.entry.year
  const book = yield* shippedBook(invocation, 'township-year')
  const on = dayOf(year, civilDateOf(invocation.now()))
  const looking: MovesRequest = { entry: row.entry, year, on, book }
  if (dryRun) {
    const moves = yield* wouldMove(localAdministrator, looking)
    return { row, moved: { request: looking, moves } } satisfies Done
  }
  const { result, moves } = yield* movedBy(localAdministrator, looking, recordRow({ ...request, dryRun: false }))
  // Somebody else may have been there first.
  if (result.status !== 'recorded') return { row: result } satisfies Done
  return { row: result, moved: { request: looking, moves } } satisfies Done
})

const run = Effect.fn('record')(function* (
  invocation: Invocation,
  name: string,
  words: readonly string[],
  options: Options,
) {
  const kind = yield* kindNamed(invocation, name)
  const cells = yield* cellsOf(invocation, kind, words)
  const { row, moved }: Done = yield* withStore(invocation, options, recorded(invocation, kind, cells, options)).pipe(
    Effect.catchTag(['Forbidden', 'ImportOvertaken'], () => fault(invocation.text.import.overtaken)),
  )
  const done = row.status === 'recorded'
  if (options.json === true) {
    const moves = moved === undefined ? null : movesJson(moved.moves, moved.request, invocation)
    printJson(invocation, { ...recordJson(row, kind, invocation), moved: moves })
  } else {
    const moves = moved === undefined ? [] : movesLines(moved.moves, moved.request, done, invocation)
    printLines(invocation, [...recordLines(row, kind, invocation), ...moves])
  }
  return row.status === 'refused' ? exitCodes.findings : exitCodes.done
})

/** `zhunsheng record KIND COLUMN=VALUE…`: one entry, and what it moves; exit 1 when it is refused. */
export const recordCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('record')
    .description(text.record.description)
    .argument(placeholder(text, 'kind'), text.record.kind)
    .argument(`[${text.placeholder.cells}...]`, text.record.cells)
    .option('--dry-run', text.record.dryRun)
    .option('--late', text.record.late)
    .option('--synthetic', text.record.synthetic)
    .addOption(townshipOption(text, text.record.township))
    .addOption(yearOption(text, text.record.year))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((name: string, words: readonly string[], options: Options) =>
      perform(invocation, run(invocation, name, words, options)),
    )
}
