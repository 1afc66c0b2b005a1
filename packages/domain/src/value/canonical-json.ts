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

// Whatever JSON writes differently from how it stands: quotes and backslashes; control characters, which come before the blank;
// halves of a surrogate pair.
const escaped = /["\\]|[^ -\ud7ff\ue000-\uffff]/

// Objects of one shape come in thousands, and have the same few names.
const names = new Map<string, string>()
const mostNames = 1000

const named = (name: string): string => {
  const known = names.get(name)
  if (known !== undefined) return known
  const written = `${JSON.stringify(name)}:`
  if (names.size >= mostNames) names.clear()
  names.set(name, written)
  return written
}

// Members are often in order already, and few: a comparison of neighbours is cheaper than a sort.
const inOrder = (keys: string[]): readonly string[] => {
  for (let i = 1; i < keys.length; i += 1) if ((keys[i - 1] ?? '') > (keys[i] ?? '')) return keys.toSorted()
  return keys
}

const writeNumber = (value: number): string => {
  if (!Number.isSafeInteger(value)) throw new TypeError(`not a safe integer: ${value}`)
  return String(value)
}

// A text is handed on and added to: what is put together of the texts of its members takes twice the memory.
const write = (value: CanonicalValue, text: string): string => {
  // Nearly every text stands as it is, and looking costs a third of writing.
  if (typeof value === 'string') return text + (escaped.test(value) ? JSON.stringify(value) : `"${value}"`)
  if (typeof value === 'number') return text + writeNumber(value)
  if (value === null || typeof value === 'boolean') return text + String(value)
  if (typeof value !== 'object') throw new TypeError(`not JSON: ${typeof value}`)
  return isList(value) ? writeList(value, text) : writeObject(value, text)
}

const writeList = (list: readonly CanonicalValue[], text: string): string => {
  let [written, separator] = [`${text}[`, '']
  for (const item of list) {
    written = write(item, written + separator)
    separator = ','
  }
  return `${written}]`
}

const writeObject = (value: CanonicalData, text: string): string => {
  let [written, separator] = [`${text}{`, '']
  for (const key of inOrder(Object.keys(value))) {
    const member = value[key]
    if (member === undefined) continue
    written = write(member, written + separator + named(key))
    separator = ','
  }
  return `${written}}`
}

/**
 * One text for one value: keys sorted by code unit, absent members left out, no white space.
 * Throws TypeError for a number that is not a safe integer, because such a number has no exact text,
 * and for what is no JSON.
 *
 * @see RFC 8785 (JSON Canonicalization Scheme), restricted to integers
 */
export const canonicalJson = (value: CanonicalValue): string => write(value, '')
