/**
 * What may be hashed: no floats, no dates, no undefined inside arrays. Numbers are safe integers; exact decimals are
 * text.
 */
export type CanonicalValue =
  | string
  | number
  | boolean
  | null
  | readonly CanonicalValue[]
  | { readonly [key: string]: CanonicalValue | undefined }

/** An object that may be hashed. */
export type CanonicalData = Readonly<Record<string, CanonicalValue | undefined>>

const isList = (value: CanonicalValue): value is readonly CanonicalValue[] => Array.isArray(value)

/**
 * One text for one value: keys sorted by code unit, absent members left out, no white space.
 * Throws TypeError for a number that is not a safe integer, because such a number has no exact text.
 *
 * @see RFC 8785 (JSON Canonicalization Scheme), restricted to integers
 */
export const canonicalJson = (value: CanonicalValue): string => {
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new TypeError(`not a safe integer: ${value}`)
    return String(value)
  }
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members: string[] = []
  for (const key of Object.keys(value).toSorted()) {
    const member = value[key]
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(member)}`)
  }
  return `{${members.join(',')}}`
}
