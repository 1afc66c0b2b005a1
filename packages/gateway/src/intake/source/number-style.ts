/** What a number format makes of a number. */
export type NumberStyle = 'date' | 'percent' | 'plain'

// Built in, so without a code in the file; 27 to 36 and 50 to 58 are dates in Chinese and Japanese spreadsheets.
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

// What a code says literally: quoted text, escaped characters, padding, and the colour, locale or condition in brackets.
const literal = /"[^"]*"?|\\.|[*_].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu

// What a spreadsheet program accepts.
const longest = 255

/**
 * The style that a number format gives, by its code or, where the file has none, by its number.
 * @see ECMA-376 part 1, 18.8.30 (numFmt)
 */
export const numberStyle = (id: number, code: string | undefined): NumberStyle => {
  if (code === undefined) {
    if (isBuiltInDate(id)) return 'date'
    return id === 9 || id === 10 ? 'percent' : 'plain'
  }
  const bare = code.slice(0, longest).replaceAll(literal, '')
  if (/general/iu.test(bare)) return 'plain'
  if (/[ymdhse]|a{3}/iu.test(bare.replaceAll(/[0#?]e[+-]/giu, ''))) return 'date'
  return bare.includes('%') ? 'percent' : 'plain'
}
