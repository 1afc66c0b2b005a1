import type { SourceRow, SourceSheet } from '../source.ts'
import { CsvScanner, dialectOf } from './csv-scan.ts'
import type { FileReading } from './file-bytes.ts'
import type { TextEncoding } from './file-survey.ts'
import { rowOfCells, textCell } from './row-of-cells.ts'
import { sourceLimits } from './source-limits.ts'
import { textOf } from './text-of.ts'
import { UnreadableSource } from './unreadable-source.ts'

// The chunks of a text, and then nothing: that it ends, ends its last record.
async function* chunksOf(reading: FileReading, encoding: TextEncoding): AsyncGenerator<string | undefined> {
  yield* textOf(reading, encoding)
  yield undefined
}

// Each row is yielded here and by nothing that this would delegate to: passing it on takes as long as reading it.
async function* rowsOf(reading: FileReading, encoding: TextEncoding): AsyncGenerator<SourceRow> {
  let scanner: CsvScanner | undefined
  let count = 0
  for await (const chunk of chunksOf(reading, encoding)) {
    if (chunk === '') continue
    scanner ??= new CsvScanner(dialectOf(chunk ?? ''))
    for (const { line, cells } of scanner.read(chunk)) {
      const row = rowOfCells(cells.map(textCell), { row: line })
      if (row === undefined) continue
      count += 1
      if (count > sourceLimits.textRows) throw new UnreadableSource('tooManyRows', { row: line })
      yield row
    }
  }
}

/** The one sheet of a CSV file. */
export const csvSheet = (reading: FileReading, encoding: TextEncoding): SourceSheet => ({
  merges: [],
  rows: rowsOf(reading, encoding),
})
