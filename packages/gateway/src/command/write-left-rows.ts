import { basename, extname } from 'node:path'
import * as Effect from 'effect/Effect'
import { badRowsCsv, fitsCsv } from '../intake/annotation/bad-rows-csv.ts'
import { type GoodImport, asWorkbook } from '../intake/index.ts'
import type { Invocation } from './invocation.ts'
import { writeResults } from './write-result.ts'

const isCsv = (path: string): boolean => extname(basename(path)).toLowerCase() === '.csv'

/** Writes the rows that an import left out to a file that can be mended and imported: CSV for one table, or a workbook. */
export const writeLeftRows = Effect.fn('writeLeftRows')(function* (
  invocation: Invocation,
  { left }: GoodImport,
  path: string,
  mapping: string | undefined,
) {
  const { terminal, text } = invocation
  const [first] = left
  if (first === undefined) return
  const asCsv = isCsv(path) && left.length === 1 && fitsCsv(first)
  const bytes = asCsv
    ? new TextEncoder().encode(badRowsCsv(first))
    : yield* Effect.promise(async () => {
        const { badRowsWorkbook } = await import('../intake/annotation/bad-rows-workbook.ts')
        return badRowsWorkbook(left, invocation.language)
      })
  const file = asCsv ? path : asWorkbook(path)
  yield* writeResults(invocation, [{ path: file, bytes }])
  const rows = left.reduce((sum, table) => sum + table.rows.length, 0)
  terminal.err(text.runs.leftOut(rows, file))
  if (mapping !== undefined) terminal.err(text.import.leftByMapping(file, mapping))
})
