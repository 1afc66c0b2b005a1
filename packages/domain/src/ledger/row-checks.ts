import type { CellValue, EntryKind, RowCheck } from './entry-kind.ts'
import type { LooseRow } from './entry.ts'

const notBefore = (date: CellValue | undefined, occurred: CellValue | undefined): boolean =>
  typeof date !== 'string' || typeof occurred !== 'string' || date >= occurred

// Nothing is reported or over before it happened. What was solved on the spot may well be reported after it was closed.
const ofClocks: readonly (RowCheck & { readonly clock: 'reported' | 'closed' })[] = [
  {
    clock: 'reported',
    code: 'reportedBeforeOccurred',
    columns: ['reported', 'occurred'],
    holds: ({ reported, occurred }) => notBefore(reported, occurred),
  },
  {
    clock: 'closed',
    code: 'closedBeforeOccurred',
    columns: ['closed', 'occurred'],
    holds: ({ closed, occurred }) => notBefore(closed, occurred),
  },
]

/** The checks over whole rows of a kind: those that follow from its clocks, then its own. */
export const checksOf = ({ clocks, checks = [] }: EntryKind): readonly RowCheck[] => [
  ...ofClocks.filter(({ clock }) => clocks[clock] !== undefined),
  ...checks,
]

/**
 * The checks that a row does not pass. They see its personal cells: a row is checked when it is taken in, and what was
 * erased since is absent.
 */
export const failedChecks = (
  checks: readonly RowCheck[],
  { key, clocks, facts, personal }: LooseRow,
): readonly RowCheck[] => {
  const cells = { key, ...clocks, ...facts, ...personal }
  return checks.filter(({ holds }) => !holds(cells))
}
