import * as Effect from 'effect/Effect'
import type { Connection } from '../databases/connection.ts'
import type { StoreFinding } from '../requests/proof-requests.ts'

type Unlike = Extract<StoreFinding, { readonly code: 'unlikeAudit' }>
const unlike = (what: Unlike['what'], names: Iterable<string>): readonly Unlike[] =>
  [...names].map((name) => ({ code: 'unlikeAudit', what, name }))

interface Reported {
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly township: string | null
  readonly detail: string | null
}
type Detail = Readonly<Record<string, unknown>>
const detailOf = ({ detail }: Reported): Detail => {
  try {
    const read: unknown = JSON.parse(detail ?? '{}')
    return typeof read === 'object' && read !== null ? { ...read } : {}
  } catch {
    // The audit's own verification says that it was changed.
    return {}
  }
}
const reports = (connection: Connection, ...actions: readonly string[]) => {
  const sql = `select at, actor, action, township, detail from audit
    where action in (select value from ${connection.dialect.texts} t) order by id`
  return connection.rows<Reported>({ sql, parameters: [JSON.stringify(actions)] })
}

interface ClosingRow {
  readonly township: string
  readonly year: number
  readonly action: string
  readonly at: string
  readonly actor: string
  readonly reason: string
}
const closingsSql = 'select township, year, action, at, actor, reason from closing order by township, year, number'

// What happened to each year, in its order, by township and year.
const storiesOf = (rows: readonly ClosingRow[]): ReadonlyMap<string, string> => {
  const stories = new Map<string, string>()
  for (const { township, year, action, at, actor, reason } of rows) {
    const name = `${township}/${year}`
    stories.set(name, `${stories.get(name) ?? ''}${JSON.stringify([action, at, actor, reason])}`)
  }
  return stories
}

const closings = (connection: Connection): Effect.Effect<readonly Unlike[]> =>
  Effect.gen(function* () {
    const kept = storiesOf(yield* connection.rows<ClosingRow>({ sql: closingsSql, parameters: [] }))
    const told = storiesOf(
      (yield* reports(connection, 'close', 'reopen')).map((row) => {
        const { year, reason } = detailOf(row)
        return { ...row, township: row.township ?? '', year: Number(year), reason: String(reason) }
      }),
    )
    const names = new Set([...kept.keys(), ...told.keys()])
    return unlike(
      'closing',
      [...names].filter((name) => kept.get(name) !== told.get(name)),
    )
  })

// The instant may be that of a row: one that says it was recorded after the clock by which it was erased.
const erasedSql = `select p.key, p.erased, min(v.id) as named from person p
  left join entry e on e.id = p.key
  left join entry v on v.kind = e.kind and v.township = e.township and v.year = e.year and v.key = e.key
    and v.id in (select value from`
interface ErasedRow {
  readonly key: string
  readonly erased: string
  readonly named: string | null
}
// Whom an export says to have been erased where it was made is erased here as well, and no row of this audit says so.
const elsewhereSql = `select 1 as found from import_file where kind like 'zhunsheng/export/%' limit 1`

const erasures = (connection: Connection): Effect.Effect<readonly Unlike[]> =>
  Effect.gen(function* () {
    const told = (yield* reports(connection, 'erase')).map((row) => ({ at: row.at, person: detailOf(row)['person'] }))
    const asked = new Map(told.map(({ at, person }) => [String(person), at]))
    const sql = `${erasedSql} ${connection.dialect.texts} t) where p.erased is not null group by p.key, p.erased`
    const rows = yield* connection.rows<ErasedRow>({ sql, parameters: [JSON.stringify([...asked.keys()])] })
    const isElsewhere = (yield* connection.row({ sql: elsewhereSql, parameters: [] })) !== undefined
    const unsaid = rows.filter(({ key, named, erased }) => {
      const at = asked.get(key) ?? asked.get(named ?? '')
      return at === undefined ? !isElsewhere : erased < at
    })
    const found = new Set(rows.flatMap(({ key, named }) => [key, named ?? '']))
    const undone = [...asked.keys()].filter((person) => !found.has(person))
    return unlike('erasure', [...unsaid.map(({ key }) => key), ...undone])
  })

interface RunRow {
  readonly id: number
  readonly state: string
  readonly added: number
  readonly unchanged: number
  readonly corrected: number
  readonly published: number
  readonly found: number
}
const runsSql = `select r.id, r.state, r.added, r.unchanged, r.corrected, r.published, coalesce(c.found, 0) as found
  from import_run r left join (select run, count(*) as found from entry where run > 0 group by run) c on c.run = r.id
  where r.state is not null`
const strayRunsSql = `select distinct e.run as id from entry e where e.run is not null
  and not exists (select 1 from import_run r where r.id = abs(e.run))`

// A run that is being published has no report yet; one that is taken back has another, when that is done.
const isAsTold = (run: RunRow, told: Detail | undefined, isWithdrawn: boolean): boolean => {
  const { state, added, unchanged, corrected } = run
  if (Number(run.published) !== Number(run.found)) return false
  if (isWithdrawn !== (state === 'withdrawn')) return false
  if (told === undefined) return state === 'publishing' || state === 'withdrawing'
  const counts: Detail = { added, unchanged, corrected }
  return (
    ['done', 'withdrawing', 'withdrawn'].includes(state) &&
    Object.entries(counts).every(([name, count]) => Number(told[name]) === Number(count))
  )
}

const runs = (connection: Connection): Effect.Effect<readonly Unlike[]> =>
  Effect.gen(function* () {
    const told = (yield* reports(connection, 'import', 'withdraw')).map((row) => ({ ...row, said: detailOf(row) }))
    const by = (action: string): ReadonlyMap<string, Detail> =>
      new Map(told.flatMap((row) => (row.action === action ? [[String(row.said['run']), row.said]] : [])))
    const [imports, withdrawals] = [by('import'), by('withdraw')]
    const rows = yield* connection.rows<RunRow>({ sql: runsSql, parameters: [] })
    const strays = yield* connection.rows<{ readonly id: number }>({ sql: strayRunsSql, parameters: [] })
    const differing = rows.filter((run) => {
      const id = String(run.id)
      return !isAsTold(run, imports.get(id), withdrawals.has(id))
    })
    return unlike(
      'import',
      [...differing, ...strays].map(({ id }) => String(id)),
    )
  })

const writtenSql = `select distinct a.entry as name from audit a left join entry e on e.id = a.entry
  where a.action in ('append', 'correct', 'void') and e.id is null`

// The last rows of a journal may be taken out and its head set back: the audit still names those that were written singly.
const written = (connection: Connection): Effect.Effect<readonly Unlike[]> =>
  Effect.map(connection.rows<{ readonly name: string | null }>({ sql: writtenSql, parameters: [] }), (rows) =>
    unlike(
      'entry',
      rows.map(({ name }) => name ?? ''),
    ),
  )

/** Holds what the audit reports to what is there: rows, closings, erasures, imports. */
export const verifyAudited = (connection: Connection): Effect.Effect<readonly StoreFinding[]> =>
  Effect.map(Effect.all([written(connection), closings(connection), erasures(connection), runs(connection)]), (found) =>
    found.flat(),
  )
