import type { LooseEntry } from '@zhunsheng/domain'
import { correctEntry, voidEntry } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import type { Actor } from '../../access/actor.ts'
import { nodeDigest } from '../../node-digest.ts'
import { writeAudit } from '../journal/audit.ts'
import type { Connection, Session } from '../databases/connection.ts'
import { scopeOf } from '../databases/scope.ts'
import { type JournalRow, journalColumns, readJournal } from '../tables/entry-row.ts'
import { type Limits, beyond, openedHeads } from './import-limits.ts'
import type { LeftEntry, Publishing, Withdrawal, WithdrawRequest } from '../requests/import-requests.ts'
import { type LateList, lateList } from './late-rows.ts'
import { readRuns } from './import-runs.ts'
import { instantNow } from '../journal/instant-now.ts'
import { type RunRecord, type Staged, publishStaged } from './publish.ts'
import { type RememberedSalts, rememberedSalts } from './remembered-salts.ts'
import { sealVersions } from './seal-versions.ts'
import { stagedMoves } from './staged-moves.ts'
import { type Reached, createStaging, stageVersions } from './staging.ts'
import { type ImportOvertaken, MoveRefused, NotFound } from '../store-errors.ts'

/** A version that a run brought first under a key, and the last one that there is. */
interface RunRow extends JournalRow {
  readonly seq: number
  readonly brought: number
  readonly last_run: number | null
  readonly fields: string | null
  /** Whether anybody else has written a version since. */
  readonly touched: number
  /** What stood before the run, where it corrected something. */
  readonly before_payload: string | null
  readonly before_change: string | null
  readonly before_fields: string | null
}

const batch = 1000
const same = (one: string, other: string): string =>
  ['kind', 'township', 'year', 'key'].map((column) => `${one}.${column} = ${other}.${column}`).join(' and ')
// In the order of the journal, a range at a time: there is no index of runs, and this reads every row once.
const rowsSql = `select f.seq, f.version as brought, ${journalColumns.join(', ')}, e.run as last_run, p.fields,
    case when exists (select 1 from entry o where ${same('o', 'f')} and o.version > f.version
      and o.run is distinct from f.run and o.run is distinct from -f.run) then 1 else 0 end as touched,
    b.payload as before_payload, b.change as before_change, q.fields as before_fields
  from entry f join entry e on ${same('e', 'f')} left join personal p on p.entry = e.id
  left join entry b on ${same('b', 'f')} and b.version = f.version - 1 left join personal q on q.entry = b.id
  where f.township = ? and f.seq > ? and f.seq <= ? and f.run = ?
    and not exists (select 1 from entry o where ${same('o', 'f')} and o.run = f.run and o.version < f.version)
    and not exists (select 1 from entry o where ${same('o', 'e')} and o.version > e.version)
  order by f.seq`

const personalOf = (fields: string | null): LooseEntry['personal'] => (fields === null ? {} : JSON.parse(fields))

type Fate = { readonly next: LooseEntry } | 'already' | 'left'

// The next version of the entry that takes back what the run brought: a void, or what stood before once more.
const fateOf = (row: RunRow, reason: string, at: string): Fate => {
  if (row.touched === 1) return 'left'
  const current = readJournal(row, personalOf(row.fields))
  if (row.change === 'void' || (row.last_run ?? 0) < 0) return 'already'
  const rewriting = { reason, recorded: at < current.recorded ? current.recorded : at }
  const before = row.before_payload
  // What the run reinstated goes back to being void.
  if (before === null || row.before_change === 'void') {
    const made = voidEntry(current, rewriting, nodeDigest)
    return made.ok ? { next: made.value } : 'left'
  }
  const { clocks, facts }: Pick<LooseEntry, 'clocks' | 'facts'> = JSON.parse(before)
  const earlier = { key: current.key, clocks, facts, personal: personalOf(row.before_fields) }
  const made = correctEntry(current, earlier, rewriting, nodeDigest)
  return made.ok ? { next: made.value } : 'already'
}

interface Withdrawing {
  readonly run: number
  readonly reason: string
  readonly late: boolean
  readonly at: string
  readonly limits: Limits
  readonly staged: Staged
  readonly salts: RememberedSalts
  readonly reached: Map<string, Reached>
  readonly left: LeftEntry[]
  readonly lateRows: LateList
  /** The kinds of what is taken back. */
  readonly kinds: Set<string>
  voided: number
  restored: number
  already: number
  leftCount: number
}
const mostLeft = 1000

const leave = (withdrawing: Withdrawing, { kind, township, key, id, version }: RunRow): void => {
  withdrawing.leftCount += 1
  if (withdrawing.left.length < mostLeft) withdrawing.left.push({ kind, township, key, id, version })
}

const stageRange = Effect.fnUntraced(function* (
  connection: Connection,
  withdrawing: Withdrawing,
  township: string,
  after: number,
) {
  const { run, reason, late, at, limits, staged, reached } = withdrawing
  const parameters = [township, after, after + batch, run]
  const rows = yield* connection.rows<RunRow>({ sql: rowsSql, parameters })
  const next: LooseEntry[] = []
  for (const row of rows) {
    const fate = fateOf(row, reason, at)
    if (fate === 'already') {
      withdrawing.already += 1
      if (late) withdrawing.lateRows.already(row, row.recorded)
    } else if (fate === 'left' || beyond(limits, { late }, fate.next) !== undefined) leave(withdrawing, row)
    else {
      next.push(fate.next)
      withdrawing.lateRows.add(fate.next)
      withdrawing.kinds.add(fate.next.kind)
      if (fate.next.change?.type === 'void') withdrawing.voided += 1
      else withdrawing.restored += 1
    }
  }
  const placed = next.map((entry, line) => ({ entry, place: { file: 0, line } }))
  const versions = yield* sealVersions(connection, placed, staged.count, withdrawing.salts)
  yield* stageVersions(connection, versions, staged.count, reached)
  staged.count += versions.length
  staged.corrected += versions.length
})

const recordOf = (actor: Actor, { run, reason, voided, restored, leftCount }: Withdrawing): RunRecord => {
  const state = `update import_run set state = ?, reason = ? where id = ?`
  return {
    // Rows that take something back carry the negative number of the run: so it is known which are its own.
    begin: (connection) => Effect.as(connection.run({ sql: state, parameters: ['withdrawing', reason, run] }), -run),
    count: () => Effect.void,
    end: (connection, _run, at) =>
      Effect.andThen(
        connection.run({ sql: state, parameters: ['withdrawn', reason, run] }),
        writeAudit(connection, actor, at, { action: 'withdraw', detail: { run, voided, restored, left: leftCount } }),
      ),
  }
}

/**
 * Takes back what a run brought, by later versions: new entries are voided, corrected ones get back what stood before. What
 * somebody has changed since is left as it is, and listed. Cut off between two transactions, the same call finishes it.
 * What is left may not need what is taken back: a case that would contain an illegal move refuses all of it.
 */
export const withdrawRun = (
  session: Session,
  actor: Actor,
  { run, reason, late = false, dryRun = false }: WithdrawRequest,
  publishing: Publishing,
): Effect.Effect<Withdrawal, NotFound | ImportOvertaken | MoveRefused> =>
  Effect.gen(function* () {
    const at = yield* instantNow
    const opened = yield* session.stage((connection) =>
      Effect.gen(function* () {
        yield* createStaging(connection)
        const [found] = yield* readRuns(connection, run)
        return { ...(yield* openedHeads(connection, at)), found }
      }),
    )
    const { heads, limits, found } = opened
    if (found === undefined) return yield* new NotFound({ what: 'run', id: String(run) })
    const kinds = new Set<string>()
    const moves = stagedMoves(scopeOf(actor), kinds)
    const staged: Staged = { count: 0, corrected: 0, heads, closed: limits.closed, moves }
    const counts = { left: [], voided: 0, restored: 0, already: 0, leftCount: 0 }
    const made = { staged, reached: new Map(heads), salts: rememberedSalts(), lateRows: lateList(limits.closed), kinds }
    const withdrawing: Withdrawing = { run, reason, late, at, limits, ...made, ...counts }
    for (const [township, { seq }] of heads)
      for (let after = 0; after < seq; after += batch)
        yield* session.stage((connection) => stageRange(connection, withdrawing, township, after))
    const [first, ...others] = (yield* session.stage(moves.illegal)).map(({ move }) => move)
    if (first !== undefined) return yield* new MoveRefused({ moves: [first, ...others] })
    if (!dryRun) yield* publishStaged(session, staged, recordOf(actor, withdrawing), publishing)
    const { left, voided, restored, already, leftCount, lateRows } = withdrawing
    return { run: found, voided, restored, already, left, leftCount, late: lateRows.list() }
  })
