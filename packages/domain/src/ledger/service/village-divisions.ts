import type { Division } from '../../township/division.ts'
import type { EntryOf } from '../entry.ts'
import type { village } from './village.ts'

/**
 * The villages and communities of a township as divisions, from the entries of its register. The type is the one that was
 * written down, whatever the name or the code; who took a place up is told by the place that ended.
 */
export const villageDivisions = (entries: readonly EntryOf<typeof village>[]): readonly Division[] => {
  const predecessors = Map.groupBy(entries, ({ facts: { successor } }) => successor)
  return entries.map(({ key, township, clocks: { occurred, closed }, facts: { name, type } }) => {
    const successorOf = predecessors
      .get(key)
      ?.map((former) => former.key)
      .toSorted()
    return {
      code: key,
      name,
      level: type,
      parent: township,
      validFrom: occurred,
      ...(closed !== undefined && { validTo: closed }),
      ...(successorOf !== undefined && { successorOf }),
    }
  })
}
