import type { SourceSheet } from '../source.ts'
import type { FileReading } from './file-bytes.ts'
import { UnreadableSource } from './unreadable-source.ts'

/** The sheets of an .xls workbook. Not read yet: refused like other formats. */
export const xlsSheets = (_reading: FileReading): Promise<AsyncIterable<SourceSheet>> =>
  Promise.reject(new UnreadableSource('otherFormat'))
