import type { LooseEntry } from '@zhunsheng/domain'

/** Which entry is meant, in JSON; the id of its version stands as `entry`. */
export const entryJson = ({ kind, key, year, id }: Pick<LooseEntry, 'kind' | 'key' | 'year' | 'id'>) => ({
  kind,
  key,
  year,
  entry: id,
})
