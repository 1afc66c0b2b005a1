import { sourceLimits } from './source-limits.ts'
import { UnreadableSource } from './unreadable-source.ts'
import { scanPart } from './workbook-parts.ts'
import type { ZipEntry } from './zip-directory.ts'
import type { OpenZip } from './zip-part.ts'

/** A text in which a character that XML cannot hold is written `_x000D_`. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9a-f]{4})_/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text

/** The texts that cells name by number. Formatting is left out, as are the readings (furigana, pinyin) beside a text. */
export const sharedStrings = async (zip: OpenZip, entry: ZipEntry): Promise<readonly string[]> => {
  const strings: string[] = []
  let [current, inText, inReading]: [string, boolean, boolean] = ['', false, false]
  await scanPart(zip, entry, sourceLimits.sharedStringBytes, {
    open: (name) => {
      if (name === 'si') current = ''
      else if (name === 't') inText = !inReading
      else if (name === 'rPh') inReading = true
    },
    text: (text) => {
      if (inText) current += text
      if (current.length > sourceLimits.cellChars) throw new UnreadableSource('cellTooLong')
    },
    close: (name) => {
      if (name === 'si') strings.push(unescaped(current))
      else if (name === 't') inText = false
      else if (name === 'rPh') inReading = false
    },
  })
  return strings
}
