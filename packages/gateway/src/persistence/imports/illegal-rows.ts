import type { LooseEntry } from '@zhunsheng/domain'
import {
  type Background,
  type FollowedProcedure,
  type IllegalMove,
  caseField,
  caseOf,
} from '@zhunsheng/domain/procedure'
import { judgeCases, moveId, nothingTolerated, threadOf } from '../journal/procedure-cases.ts'
import type { IllegalRow } from '../requests/import-requests.ts'
import type { StagedEntry } from './staged-cases.ts'

/** Cases of a procedure as they stand, the staged versions that change them, and what will stand beside them. */
export interface StagedCases {
  readonly procedure: FollowedProcedure
  readonly there: readonly LooseEntry[]
  readonly staged: readonly StagedEntry[]
  readonly background: Background
}

/** The entries of one case, with those that leave it or come to it. */
export const onlyOf = ({ procedure, there, staged, background }: StagedCases, name: string): StagedCases => {
  const its = [...there, ...staged.map(({ entry }) => entry)].filter((entry) => caseOf(procedure, entry) === name)
  const threads = new Set(its.map(threadOf))
  return {
    procedure,
    there: there.filter((entry) => threads.has(threadOf(entry))),
    staged: staged.filter(({ entry }) => threads.has(threadOf(entry))),
    background,
  }
}

interface Taken {
  readonly row: StagedEntry
  /** What is illegal once this row and those before it are taken. */
  readonly illegal: ReadonlySet<string>
}

const takenOneByOne = ({ procedure, there, staged, background }: StagedCases, name: string): readonly Taken[] => {
  const changes = staged.map(({ entry }) => entry)
  return staged.map((row, i) => {
    const cases = { procedure, names: [name], there, changes: changes.slice(0, i + 1), background }
    const illegal = judgeCases(cases, () => nothingTolerated).flatMap((each) => each.illegal)
    return { row, illegal: new Set(illegal.map(moveId)) }
  })
}

/**
 * Where the illegal moves of a case show: at the row that makes the move, or, when the entry is there already, at the row
 * from which on its move stays illegal: other rows of the case are not wrong for that.
 */
export const illegalRows = (cases: StagedCases, name: string, moves: readonly IllegalMove[]): readonly IllegalRow[] => {
  const { procedure, staged } = cases
  let taken: readonly Taken[] | undefined
  return moves.map((move) => {
    const own = staged.findLast(({ entry }) => threadOf(entry) === threadOf(move.entry))
    if (own === undefined) taken ??= takenOneByOne(onlyOf(cases, name), name)
    const lastLegal = taken?.findLastIndex(({ illegal }) => !illegal.has(moveId(move))) ?? -1
    const row = own ?? taken?.[lastLegal + 1]?.row
    if (row === undefined) throw new Error(`no row touches the case ${name}`)
    return {
      ...row.place,
      kind: row.entry.kind,
      column: caseField(procedure, row.entry.kind) ?? 'key',
      value: caseOf(procedure, row.entry) ?? name,
      move,
      isOwn: own !== undefined,
    }
  })
}
