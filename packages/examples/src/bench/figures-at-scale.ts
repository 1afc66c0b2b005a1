import { join } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import { township } from '../ledger-2023/places.ts'
import { countedByHand } from './figures-by-hand.ts'
import { type Server, ask, costOf, sameAnswer, start } from './asking.ts'
import { comparisonOf, median } from './measure.ts'
import { type Line, duration, times } from './report.ts'

const query = `query Figures($township: TownshipCode!, $year: Year!, $knownAt: Instant, $ids: [String!]) {
  township(code: $township) { figures(year: $year, knownAt: $knownAt, figureIds: $ids) { isPresent value outOf } }
}`
/** Asks for the figures that are counted by hand, too, of the example's year, as it stands or as it was known. */
export const question = (knownAt?: string): string =>
  JSON.stringify({
    query,
    variables: { township, year: 2023, ids: countedByHand, ...(knownAt !== undefined && { knownAt }) },
  })
/** Everything of the example was recorded by then, and no correction. */
export const before = '2024-06-30T00:00:00.000Z'
const corrected = '2024-07-15T00:00:00.000Z'

const columnsOf = (database: Database, table: string): readonly string[] =>
  database
    .prepare<[], { name: string }>(`pragma table_info(${table})`)
    .all()
    .map(({ name }) => `"${name}"`)

// The example with so many times the events, in the same township and year. Only the table that figures read is filled: how
// rows get there is measured elsewhere.
const enlarged = (example: string, folder: string, many: number): { readonly file: string; readonly rows: number } => {
  const file = join(folder, `${many}-times.sqlite`)
  const source = new Sqlite(example)
  source.exec(`vacuum into '${file}'`)
  source.close()
  const database = new Sqlite(file)
  const columns = columnsOf(database, 'entry_event')
  const copied = columns.map((column) => (column === '"key"' ? `"key" || '-' || ?` : column))
  const copy = database.prepare(
    `insert into entry_event (${columns.join(', ')}) select ${copied.join(', ')} from entry_event where "key" not like '%-%-%'`,
  )
  database.exec('begin')
  for (let i = 1; i < many; i++) copy.run(i)
  database.exec('commit')
  const rows = database.prepare<[], number>('select count(*) from entry_event').pluck().get() ?? 0
  database.close()
  return { file, rows }
}

// As if every tenth row had been corrected later: its version then is among the past ones, and counts for what was known.
const correctSome = (file: string): void => {
  const database = new Sqlite(file)
  const columns = columnsOf(database, 'entry_event').join(', ')
  const tenth = 'where rowid % 10 = 0'
  database.exec(`begin;
    insert into past_event (${columns}, superseded) select ${columns}, '${corrected}' from entry_event ${tenth};
    update entry_event set version = 2, recorded = '${corrected}' ${tenth};
    commit`)
  database.close()
}

const rounds = 9
// Servers that have just started are still being compiled.
const unmeasured = 20
/** Two questions in turns, each with the server that answers it. */
export const inTurns = async (
  [ours, run]: readonly [Server, () => Promise<unknown>],
  [theirs, other]: readonly [Server, () => Promise<unknown>],
) => {
  const pair = async () => [await costOf(ours, 4, run), await costOf(theirs, 4, other)] as const
  await costOf(ours, unmeasured, run)
  await costOf(theirs, unmeasured, other)
  const pairs: (readonly [number, number])[] = []
  for (let i = 0; i < rounds; i++) pairs.push(await pair())
  return comparisonOf(pairs)
}

const lineOf = (what: string, result: string, ratio: number, most: number): Line => ({
  what,
  result,
  ratio: times(ratio),
  aim: `≤ ${most}×`,
  met: ratio <= most,
})

interface Scale {
  readonly rows: number
  readonly cost: number
  readonly lines: readonly Line[]
}

const measured = async (example: string, folder: string, many: number): Promise<Scale> => {
  const { file, rows } = enlarged(example, folder, many)
  const gateway = await start('gateway-server.ts', file)
  const bare = await start('bare-figures-server.ts', file)
  try {
    await sameAnswer(gateway, bare, question())
    const asked = [gateway, () => ask(gateway, question())] as const
    const hand = await inTurns(asked, [bare, () => ask(bare, question())])
    correctSome(file)
    const then = await inTurns([gateway, () => ask(gateway, question(before))], asked)
    const lines = [
      lineOf(
        `every figure of a township-year, ${rows} entries`,
        `${duration(hand.ours)}; by hand ${duration(hand.theirs)}`,
        hand.ratio,
        1.2,
      ),
      lineOf(
        'the same as known at a date, a tenth corrected since',
        `${duration(then.ours)}; now ${duration(then.theirs)}`,
        then.ratio,
        3,
      ),
    ]
    return { rows, cost: median([hand.ours, then.theirs]), lines }
  } finally {
    gateway.stop()
    bare.stop()
  }
}

/**
 * Every figure of a township-year from the store over GraphQL, against one hand-written statement for each; as known at a date;
 * and from ten times the entries. CPU of the server processes alone.
 */
export const figuresAtScaleLines = async (example: string, folder: string): Promise<readonly Line[]> => {
  const one = await measured(example, folder, 1)
  const ten = await measured(example, folder, 10)
  const [growth, more] = [ten.cost / one.cost, (ten.rows / one.rows) * 1.2]
  const result = `${duration(ten.cost)}; ${one.rows} events ${duration(one.cost)}`
  return [
    ...one.lines,
    ...ten.lines,
    lineOf(`from ${(ten.rows / one.rows).toFixed(1)} times the entries`, result, growth, Math.round(more)),
  ]
}
