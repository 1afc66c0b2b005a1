import { basename, extname } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import type { Language } from '../../config/language.ts'
import type { FaultCode, IntakeFault } from '../intake-fault.ts'
import { ownSheets } from '../own-sheets.ts'
import type { Source } from '../source.ts'
import { cellAddress } from '../table/cell-address.ts'
import { placeIn } from '../workbook/grid-sheet.ts'
import { annotationWords } from './annotation-words.ts'
import { copiedGrid, placeOfFault } from './copied-grid.ts'
import { type ListedFault, faultSheet } from './fault-sheet.ts'
import { originalLook } from './original-look.ts'
import { type CopiedFile, type CopyReading, readCopied } from './read-copied.ts'
import { sheetNames } from './sheet-name.ts'

/** What an annotated copy shows. */
export interface AnnotatedCopyRequest {
  /** How the import read the file. */
  readonly reading: CopyReading
  /** The same file, opened again. */
  readonly source: Source
  /** The faults of this file that are known one by one. */
  readonly faults: readonly IntakeFault[]
  /** How many faults of each code the file has in all. */
  readonly counts: ReadonlyMap<FaultCode, number>
  readonly language: Language
  /** How many cells are copied whole; 200,000 by default. */
  readonly mostCells?: number
}

const remaining = ({ faults, counts }: AnnotatedCopyRequest): ReadonlyMap<FaultCode, number> => {
  const left = new Map(counts)
  for (const { problem } of faults) left.set(problem.code, (left.get(problem.code) ?? 0) - 1)
  return new Map([...left].filter(([, count]) => count > 0))
}

const listed = (faults: readonly IntakeFault[], { sheets }: CopiedFile, names: readonly string[]) =>
  faults.map((fault): ListedFault => {
    const at = sheets.findIndex(({ sheet }) => sheet.name === fault.sheet)
    const place = placeOfFault(fault, sheets[at]?.context.table.columns ?? [])
    const name = names[at]
    if (place === undefined || name === undefined) return { fault }
    return { fault, goTo: placeIn(name, cellAddress(place.column, place.row)) }
  })

/**
 * A copy of an imported file, always .xlsx, that shows its faults: a first sheet lists them with links; every bad cell is
 * in its old place, coloured and commented. It is made anew from what the import understands, so that no personal data
 * goes with it unseen: only declared, open columns are shown, personal ones masked, everything else hidden; no formulas,
 * comments, pictures, hidden sheets or other parts of the original. Of a small .xlsx the look is kept.
 */
export const annotatedCopy = async (request: AnnotatedCopyRequest): Promise<Uint8Array> => {
  const { reading, source, faults, language, mostCells = 200_000 } = request
  const text = annotationWords[language]
  const copied = await readCopied(reading, source, faults, mostCells)
  const nameFor = sheetNames([ownSheets.faults[language]])
  const names = copied.sheets.map(({ sheet }) => nameFor(sheet.name ?? basename(reading.file, extname(reading.file))))
  const wanted = new Set(copied.sheets.flatMap(({ sheet }) => sheet.name ?? []))
  const looks =
    source.format === 'xlsx' && !copied.cut ? await originalLook(reading.file, wanted) : new Map<string, never>()
  const list = faultSheet({
    notes: [...text.copyNotes, ...(copied.cut ? [text.cut(mostCells)] : [])],
    listed: listed(faults, copied, names),
    others: remaining(request),
    language,
  })
  const sheets = copied.sheets.map((each, at) => {
    const { name } = each.sheet
    const own = faults.filter((fault) => fault.sheet === name)
    return copiedGrid(names[at] ?? '', each, own, name === undefined ? undefined : looks.get(name), language)
  })
  return writeXlsx({ sheets: [list, ...sheets], properties: { creator: '准绳 Zhunsheng' } })
}
