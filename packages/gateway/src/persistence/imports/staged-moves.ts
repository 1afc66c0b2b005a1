import { type FollowedProcedure, backgroundOf } from '@zhunsheng/domain/procedure'
import * as Effect from 'effect/Effect'
import type { Connection } from '../databases/connection.ts'
import type { Scope } from '../databases/scope.ts'
import {
  type CaseJudged,
  type Tolerated,
  afterwards,
  judgeCases,
  nothingTolerated,
  proceduresOf,
  readBackground,
  readCases,
} from '../journal/procedure-cases.ts'
import type { IllegalRow } from '../requests/import-requests.ts'
import { type StagedCases, illegalRows } from './illegal-rows.ts'
import { type StandingBeside, isLegalInTurn } from './legal-in-turn.ts'
import {
  casesAfter,
  noteStagedCases,
  noteUngatedCases,
  stagedBackground,
  stagedOfCases,
  townshipsOfCases,
} from './staged-cases.ts'

/** What the law says of the moves that staged rows make. */
export interface StagedMoves {
  /**
   * The moves that are illegal once all is written, and were not before. Called when everything is staged, and before
   * anything is published.
   */
  readonly illegal: (connection: Connection) => Effect.Effect<readonly IllegalRow[]>
  /** Throws when something that was not judged, or was judged illegal, is about to be published. */
  readonly checkJudged: () => void
  /** Whether nothing has become illegal in townships where somebody else has written, with the staged rows from a number on. */
  readonly stillLegal: (connection: Connection, townships: readonly string[], from: number) => Effect.Effect<boolean>
}

interface Asked {
  readonly scope: Scope
  readonly procedure: FollowedProcedure
  readonly townships: readonly string[]
  /** The first of the staged rows that are not yet in the ledger. */
  readonly from: number
  readonly toleratedOf?: (township: string, name: string) => Tolerated
}

interface Batch extends StagedCases {
  readonly township: string
  readonly judged: readonly CaseJudged[]
}

// Of the cases of a township, and of its background once for them all.
const besideCases = Effect.fnUntraced(function* (
  connection: Connection,
  { scope, procedure, from }: Asked,
  township: string,
) {
  const there = yield* readBackground(connection, scope, procedure, township)
  const staged = yield* stagedBackground(connection, procedure, township, from)
  return { there, staged } satisfies StandingBeside
})

// Some hundred cases at a time: what is held does not grow with the import.
const judgeBatches = Effect.fnUntraced(function* (connection: Connection, asked: Asked, use: (batch: Batch) => void) {
  const { scope, procedure, townships, from, toleratedOf } = asked
  for (const township of townships) {
    const beside = yield* besideCases(connection, asked, township)
    const entriesBeside = beside.staged.map(({ entry }) => entry)
    const background = backgroundOf(afterwards(beside.there, entriesBeside))
    const tolerated = toleratedOf && ((name: string) => toleratedOf(township, name))
    for (let after: string | undefined; ;) {
      const names = yield* casesAfter(connection, procedure, township, after)
      after = names.at(-1)
      if (after === undefined) break
      const there = yield* readCases(connection, scope, procedure, township, names)
      const staged = yield* stagedOfCases(connection, procedure, township, names, from)
      const cases = { procedure, there, staged, background }
      const changes = staged.map(({ entry }) => entry)
      const judged = judgeCases({ procedure, names, there, changes, background }, tolerated).map((each) =>
        each.illegal.length > 0 && isLegalInTurn(cases, each.name, beside, tolerated) ? { ...each, illegal: [] } : each,
      )
      use({ ...cases, township, judged })
    }
  }
})

const placeOf = (procedure: FollowedProcedure, township: string, name: string): string =>
  JSON.stringify([procedure.id, township, name])

// Rows that make moves without gates are not illegal by themselves.
const hasGates = (kinds: ReadonlySet<string>): boolean =>
  proceduresOf(kinds).some(({ kinds: its, ungated = [] }) =>
    [...kinds].some((kind) => Object.hasOwn(its, kind) && !ungated.includes(kind)),
  )

const notingOnce = (kinds: ReadonlySet<string>) => {
  let isNoted = false
  return Effect.fnUntraced(function* (connection: Connection) {
    // Known only now: kinds are staged one after the other.
    const followed = proceduresOf(kinds)
    if (!isNoted && followed.length > 0) yield* noteStagedCases(connection, followed, kinds)
    isNoted = true
    return followed
  })
}

/** The judgement of the rows of one session; `kinds` are staged. Where none of them has a procedure nothing is asked. */
export const stagedMoves = (scope: Scope, kinds: ReadonlySet<string>): StagedMoves => {
  const tolerated = new Map<string, Tolerated>()
  let isLegal: boolean | undefined
  const noted = notingOnce(kinds)
  return {
    checkJudged: () => {
      if (isLegal === false || (isLegal === undefined && hasGates(kinds)))
        throw new Error('rows are published whose moves were not judged, or are illegal')
    },
    illegal: Effect.fnUntraced(function* (connection) {
      const found: IllegalRow[] = []
      for (const procedure of yield* noted(connection)) {
        const townships = yield* townshipsOfCases(connection, procedure)
        yield* judgeBatches(connection, { scope, procedure, townships, from: 0 }, (batch) => {
          for (const { name, illegal, tolerated: before } of batch.judged) {
            if (before.size > 0) tolerated.set(placeOf(procedure, batch.township, name), before)
            found.push(...illegalRows(batch, name, illegal))
          }
        })
      }
      isLegal = found.length === 0
      return found
    }),
    stillLegal: Effect.fnUntraced(function* (connection, townships, from) {
      let isStill = true
      for (const procedure of yield* noted(connection)) {
        const toleratedOf = (township: string, name: string): Tolerated =>
          tolerated.get(placeOf(procedure, township, name)) ?? nothingTolerated
        // Somebody may have taken the first step in a case that had none.
        yield* noteUngatedCases(connection, procedure, kinds)
        yield* judgeBatches(connection, { scope, procedure, townships, from, toleratedOf }, ({ judged }) => {
          isStill &&= judged.every(({ illegal }) => illegal.length === 0)
        })
      }
      return isStill
    }),
  }
}
