import type { LooseEntry } from '@zhunsheng/domain'
import { backgroundOf } from '@zhunsheng/domain/procedure'
import { type Tolerated, afterwards, judgeCases } from '../journal/procedure-cases.ts'
import { type StagedCases, onlyOf } from './illegal-rows.ts'
import type { StagedEntry } from './staged-cases.ts'

/** What stands beside the cases of a township, and the staged versions that change it, in the order of their numbers. */
export interface StandingBeside {
  readonly there: readonly LooseEntry[]
  readonly staged: readonly StagedEntry[]
}

/**
 * Whether the staged rows of a case would be accepted one after the other, each by what then stands beside the case. So a
 * journal in which a certificate was taken back after its holder had acted is taken elsewhere, as it was taken where it was
 * written.
 */
export const isLegalInTurn = (
  cases: StagedCases,
  name: string,
  beside: StandingBeside,
  toleratedOf?: (name: string) => Tolerated,
): boolean => {
  if (beside.staged.length === 0) return false
  const { procedure, there, staged } = onlyOf(cases, name)
  const changesBeside = beside.staged.map(({ entry }) => entry)
  // What comes between two changes of the background is judged together, in whatever order the rows come.
  const turns = Map.groupBy(staged, (row) => beside.staged.filter(({ n }) => n < row.n).length)
  let [entries, tolerated] = [there, toleratedOf]
  for (const [passed, rows] of turns) {
    const changes = rows.map(({ entry }) => entry)
    const background = backgroundOf(afterwards(beside.there, changesBeside.slice(0, passed)))
    const judged = judgeCases({ procedure, names: [name], there: entries, changes, background }, tolerated)
    if (judged.some(({ illegal }) => illegal.length > 0)) return false
    entries = afterwards(entries, changes)
    tolerated = undefined
  }
  return true
}
