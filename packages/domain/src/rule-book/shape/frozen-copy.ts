import type { SourcePath } from '../diagnostic.ts'
import { isPlainObject } from './plain-object.ts'

/** Deeper than any rule book; a source that refers to itself (an alias in YAML) ends here. */
const deepest = 64

/**
 * A deeply frozen copy of plain data, without absent members. The author's own objects are never frozen or kept.
 * `tooDeep` is called with the path of what lies too deep, which is left out.
 */
export const frozenCopy = (value: unknown, tooDeep: (path: SourcePath) => void, path: SourcePath = []): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (path.length >= deepest) return tooDeep(path)
  if (Array.isArray(value)) return Object.freeze(value.map((member, i) => frozenCopy(member, tooDeep, [...path, i])))
  if (!isPlainObject(value)) return value
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return Object.freeze(
    Object.fromEntries(members.map(([key, member]) => [key, frozenCopy(member, tooDeep, [...path, key])])),
  )
}
