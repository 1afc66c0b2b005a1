import type { Merge } from '../source.ts'
import { sourceLimits } from './source-limits.ts'
import { UnreadableSource } from './unreadable-source.ts'
import { attributeOf } from './xml-scanner.ts'
import type { ZipEntry } from './zip-directory.ts'
import { type OpenZip, partBytes } from './zip-part.ts'

const mark = 'mergeCells'
const begin = /<(?:[^\s<>:]+:)?mergeCells[\s>]/u
const list = /<(?:[^\s<>:]+:)?mergeCells[\s>](?<inside>[^]*?)<\/(?:[^\s<>:]+:)?mergeCells\s*>/u
// The longest merge is written in some 40 bytes.
const longest = sourceLimits.merges * 100

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1

const mergeOf = (reference: string): Merge | undefined => {
  const ends = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/u.exec(reference)
  if (ends === null) return undefined
  const [, left = '', top = '', right = left, bottom = top] = ends
  const [rows, columns] = [
    [Number(top), Number(bottom)],
    [columnNumber(left), columnNumber(right)],
  ]
  if (Math.min(...rows) < 1 || Math.max(...rows) > 1_048_576 || Math.max(...columns) > 16_383) return undefined
  return {
    fromRow: Math.min(...rows),
    toRow: Math.max(...rows),
    fromColumn: Math.min(...columns),
    toColumn: Math.max(...columns),
  }
}

const mergesIn = (text: string): readonly Merge[] => {
  const inside = list.exec(text)?.groups?.['inside'] ?? ''
  const merges: Merge[] = []
  for (const [, attributes = ''] of inside.matchAll(/<(?:[^\s<>:]+:)?mergeCell\s([^<>]*)>/gu)) {
    const merge = mergeOf(attributeOf(attributes, 'ref') ?? '')
    if (merge === undefined) throw new UnreadableSource('badWorkbook')
    merges.push(merge)
    if (merges.length > sourceLimits.merges) throw new UnreadableSource('tooManyMerges')
  }
  return merges
}

// Where the list begins, or stops beginning: the word alone may stand in a cell.
const listAt = (bytes: Buffer): number | undefined => {
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 1)) {
    const from = Math.max(0, at - 40)
    const tag = begin.exec(bytes.toString('latin1', from, at + mark.length + 1))
    if (tag !== null) return from + tag.index
  }
  return undefined
}

/**
 * The merged ranges of a sheet. They stand behind its rows: a pass of its own looks for them in the bytes, without reading the XML.
 */
export const sheetMerges = async (zip: OpenZip, entry: ZipEntry): Promise<readonly Merge[]> => {
  const silent = { ...zip, reading: { ...zip.reading, onBytes: () => undefined } }
  let rest: Buffer = Buffer.alloc(0)
  let found = false
  for await (const bytes of partBytes(silent, entry, sourceLimits.sheetBytes)) {
    const window = Buffer.concat([rest, bytes])
    const at: number | undefined = found ? 0 : listAt(window)
    found = at !== undefined
    rest = window.subarray(at ?? -64)
    if (found && list.test(rest.toString('latin1'))) break
    if (rest.length > longest) throw new UnreadableSource('tooManyMerges')
  }
  return found ? mergesIn(rest.toString('utf8')) : []
}
