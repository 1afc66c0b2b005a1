import type { SourceRow, SourceSheet } from '../source.ts'
import { CsvScanner, dialectOf } from './csv-scan.ts'
import type { FileReading } from './file-bytes.ts'
import type { TextEncoding } from './file-survey.ts'
import { rowOfCells, textCell } from './row-of-cells.ts'
import { sourceLimits } from './source-limits.ts'
import { textOf } from './text-of.ts'
import { UnreadableSource } from './unreadable-source.ts'

async function* rowsOf(reading: FileReading, encoding: TextEncoding): AsyncGenerator<SourceRow> {
  let scanner: CsvScanner | undefined
  let count = 0
  function* rows(chunk: string | undefined): Generator<SourceRow> {
    for (const { line, cells } of scanner?.read(chunk) ?? []) {
      const row = rowOfCells(cells.map(textCell), { row: line })
      if (row === undefined) continue
      count += 1
      if (count > sourceLimits.textRows) throw new UnreadableSource('tooManyRows', { row: line })
      yield row
    }
  }
  for await (const chunk of textOf(reading, encoding)) {
    if (chunk === '') continue
    scanner ??= new CsvScanner(dialectOf(chunk))
    yield* rows(chunk)
  }
  yield* rows(undefined)
}

/** The one sheet of a CSV file. */
export const csvSheet = (reading: FileReading, encoding: TextEncoding): SourceSheet => ({
  merges: [],
  rows: rowsOf(reading, encoding),
})
