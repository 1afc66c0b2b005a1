import type { FollowedProcedure } from '@zhunsheng/domain/procedure'
import type { EntryFilter } from './persistence/store-requests.ts'

/** Filters by kind: of the kinds whose entries belong to cases of a procedure, those of cases of these names alone. */
export const filtersOfCases = (
  { kinds }: Pick<FollowedProcedure, 'kinds'>,
  names: readonly string[],
): Readonly<Record<string, readonly EntryFilter[]>> =>
  Object.fromEntries(Object.entries(kinds).map(([kind, column]) => [kind, [{ [column]: { in: names } }]]))
