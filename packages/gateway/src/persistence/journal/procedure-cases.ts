import type { LooseEntry } from '@zhunsheng/domain'
import { chinaCalendar } from '@zhunsheng/domain/calendar'
import {
  type Background,
  type FollowedProcedure,
  type IllegalMove,
  caseField,
  caseOf,
  illegalMoves,
  procedures,
} from '@zhunsheng/domain/procedure'
import * as Effect from 'effect/Effect'
import { filtersOfCases } from '../../case-filters.ts'
import type { Connection } from '../databases/connection.ts'
import type { Scope } from '../databases/scope.ts'
import { readLedger } from '../reading/read-ledger.ts'
import { yearsKept } from '../reading/years-kept.ts'
import type { EntryFilter } from '../store-requests.ts'

type FiltersByKind = ReturnType<typeof filtersOfCases>

/** The procedures to whose cases entries of some kinds belong. Of most kinds there is none. */
export const proceduresOf = (kinds: Iterable<string>): readonly FollowedProcedure[] => {
  const asked = [...kinds]
  return procedures.filter((procedure) => asked.some((kind) => caseField(procedure, kind) !== undefined))
}

// A key is found at once where its year is known as well: without it every entry of the township would be gone through.
const withYears = Effect.fnUntraced(function* (connection: Connection, township: string, filters: FiltersByKind) {
  const named: Record<string, readonly EntryFilter[]> = { ...filters }
  for (const [kindId, its] of Object.entries(filters)) {
    if (!its.some(({ key }) => key !== undefined)) continue
    const years = yield* yearsKept(connection, kindId, township)
    named[kindId] = its.map((filter) => ({ ...filter, year: { in: years } }))
  }
  return named
})

/** The entries that count of some cases of a township. */
export const readCases = Effect.fnUntraced(function* (
  connection: Connection,
  scope: Scope,
  procedure: FollowedProcedure,
  township: string,
  names: readonly string[],
) {
  const where = yield* withYears(connection, township, filtersOfCases(procedure, names))
  return yield* readLedger(connection, scope, { township, kinds: Object.keys(procedure.kinds), where })
})

/** The entries of a township that count of the kinds that a procedure looks at beside its cases. */
export const readBackground = (
  connection: Connection,
  scope: Scope,
  { reads }: FollowedProcedure,
  township: string,
): Effect.Effect<readonly LooseEntry[]> => readLedger(connection, scope, { township, kinds: reads })

/** Cases of a township as they stand, and the versions that are about to be written, each entry's in their order. */
export interface CasesToJudge {
  readonly procedure: FollowedProcedure
  readonly names: Iterable<string>
  readonly there: readonly LooseEntry[]
  readonly changes: readonly LooseEntry[]
  /** What stands beside the cases once all is written. */
  readonly background: Background
}

/** What the versions of an entry have in common. */
export const threadOf = ({ kind, year, key }: Pick<LooseEntry, 'kind' | 'year' | 'key'>): string =>
  `${kind} ${year} ${key}`

/** What counts once versions are written, each entry's in their order. */
export const afterwards = (there: readonly LooseEntry[], changes: readonly LooseEntry[]): readonly LooseEntry[] => {
  const entries = new Map(there.map((entry) => [threadOf(entry), entry]))
  for (const entry of changes)
    if (entry.change?.type === 'void') entries.delete(threadOf(entry))
    else entries.set(threadOf(entry), entry)
  return [...entries.values()]
}

/** What is illegal in a case already: the gates that are shut, by entry and move. Time given too little is known by how much. */
export type Tolerated = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Of a case in which nothing is illegal. */
export const nothingTolerated: Tolerated = new Map()

// Of a gate that time has no part in.
const untimed = Infinity
/** What tells a move from every other of its case. */
export const moveId = ({ entry, move }: IllegalMove): string => `${threadOf(entry)} ${move}`
const gatesOf = ({ gates }: IllegalMove): ReadonlyMap<string, number> =>
  new Map(gates.map(({ gate, shortfall }) => [gate, shortfall?.given ?? untimed]))

const toleratedIn = (moves: readonly IllegalMove[]): Tolerated =>
  new Map(moves.map((move) => [moveId(move), gatesOf(move)]))

// Whoever writes to a case that has gone wrong is not refused for it. The entry that is written may not be more wrong than
// it was; of another one only that it was not wrong before.
const isNew = (move: IllegalMove, tolerated: Tolerated, isWritten: boolean): boolean => {
  const before = tolerated.get(moveId(move))
  if (before === undefined || !isWritten) return before === undefined
  return [...gatesOf(move)].some(([gate, given]) => {
    const earlier = before.get(gate)
    return earlier === undefined || (given < earlier && earlier !== untimed)
  })
}

const illegalIn = (
  { procedure, background }: CasesToJudge,
  entries: readonly LooseEntry[] = [],
): readonly IllegalMove[] => illegalMoves(procedure, entries, chinaCalendar, background)

/** A case that would contain what is illegal and was not there before. */
export interface CaseJudged {
  readonly name: string
  /** What is new of it. */
  readonly illegal: readonly IllegalMove[]
  readonly tolerated: Tolerated
}

/**
 * Holds cases as they would stand against cases as they stand: what is illegal and was not before. `toleratedOf` says what
 * was there before where that is known; by default the case as it stands is judged. Both are judged by the background as it
 * will be: whoever takes back a certificate is not refused for the cases of its holder, in one write no more than in two.
 */
export const judgeCases = (cases: CasesToJudge, toleratedOf?: (name: string) => Tolerated): readonly CaseJudged[] => {
  const { procedure, names, there, changes } = cases
  const grouped = (entries: readonly LooseEntry[]) => Map.groupBy(entries, (entry) => caseOf(procedure, entry))
  const [before, after] = [grouped(there), grouped(afterwards(there, changes))]
  const written = new Set(changes.map(threadOf))
  return [...names].map((name) => {
    const tolerated = toleratedOf?.(name) ?? toleratedIn(illegalIn(cases, before.get(name)))
    const illegal = illegalIn(cases, after.get(name)).filter((move) =>
      isNew(move, tolerated, written.has(threadOf(move.entry))),
    )
    return { name, illegal, tolerated }
  })
}
