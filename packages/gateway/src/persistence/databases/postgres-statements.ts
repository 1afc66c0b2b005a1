/** A statement as PostgreSQL wants it: values are `$1`, `$2`, … */
export interface Numbered {
  readonly text: string
  /** The name under which it is prepared; absent when there are too many to keep. */
  readonly name?: string
}

const mark = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\?/gu

/** Each `?` outside quotes as `$n`. */
export const numbered = (sql: string): string => {
  let next = 0
  return sql.replace(mark, (found) => (found === '?' ? `$${(next += 1)}` : found))
}

// Each holds a plan on every connection, so there is an end to them; what comes later is parsed every time.
const mostPrepared = 1000

/** Statements by their text with `?`, numbered and named once. */
export const statementCache = (): ((sql: string) => Numbered) => {
  const known = new Map<string, Numbered>()
  return (sql) => {
    const found = known.get(sql)
    if (found !== undefined) return found
    const text = numbered(sql)
    if (known.size >= mostPrepared) return { text }
    const made = { text, name: `z${known.size}` }
    known.set(sql, made)
    return made
  }
}

const insertOfOne = /^(\s*insert\s[^?]*?\svalues\s*)(\(\s*\?(?:\s*,\s*\?)*\s*\))([^?]*)$/iu

/** An insert of one row, taken apart so that it can be said of many. */
export interface RowInsert {
  readonly columns: number
  /** The same insert of a number of rows, whose values follow each other. */
  readonly of: (rows: number) => string
}

/**
 * Takes an insert of one row of bare values apart; undefined for any other statement. Not for `do update`: PostgreSQL
 * refuses to touch a row twice in one statement, and two rows may have one key.
 */
export const rowInsert = (sql: string): RowInsert | undefined => {
  const [, head, row, tail] = insertOfOne.exec(sql) ?? []
  if (head === undefined || row === undefined || tail === undefined || /\bdo\s+update\b/iu.test(tail)) return undefined
  const columns = row.split(',').length
  return { columns, of: (rows) => `${head}${Array.from({ length: rows }, () => row).join(', ')}${tail}` }
}
