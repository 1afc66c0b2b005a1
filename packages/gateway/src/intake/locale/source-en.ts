import { sourceLimits as limits } from '../source/source-limits.ts'
import type { SourceText } from './intake-text.ts'

const mib = (bytes: number): number => bytes / 1024 ** 2
const count = (value: number): string => value.toLocaleString('en-GB')

const saveAsXlsx = 'Open it in a spreadsheet program, save it as .xlsx (Excel workbook), and import that.'

export const sourceEn: SourceText = {
  fileMissing: () => ({ reason: 'There is no such file.', remedy: 'Check the path and the name.' }),
  fileUnreadable: () => ({
    reason: 'The file cannot be opened.',
    remedy: 'It must be a file, not a folder, and readable.',
  }),
  fileTooLarge: () => ({
    reason: `The file is too large (.xlsx up to ${mib(limits.xlsxBytes)} MB, .xls up to ${mib(limits.xlsBytes)} MB, text up to ${mib(limits.textBytes)} MB).`,
    remedy: 'Remove pictures and the like, split the file, or save its sheets as CSV.',
  }),
  fileChanged: () => ({
    reason: 'The file changed while it was read.',
    remedy: 'Save and close it in the spreadsheet program, then import it again.',
  }),
  otherFormat: () => ({
    reason: 'This is no format that can be imported (.xlsx, .xls, .csv and .ndjson can).',
    remedy: saveAsXlsx,
  }),
  encrypted: () => ({
    reason: 'The file opens with a password only.',
    remedy: 'Remove the password in the spreadsheet program, save, and import it again.',
  }),
  badEncoding: () => ({
    reason: 'The text is neither whole UTF-8 nor GB18030 (GBK).',
    remedy: 'Save it as "CSV UTF-8 (comma delimited)"; if it was damaged on its way, get it again.',
  }),
  badCsv: () => ({
    reason: 'A quotation mark has no partner.',
    remedy: 'Check the quotation marks of the line; inside a cell they are doubled.',
  }),
  badJson: () => ({ reason: 'The line is no JSON object.', remedy: 'Write one JSON object on each line.' }),
  nestedJson: () => ({
    reason: 'A value on the line is a list or an object.',
    remedy: 'Each value is a text, a number, true, false or null.',
  }),
  badWorkbook: () => ({ reason: 'The workbook is damaged or not whole.', remedy: saveAsXlsx }),
  unsafeZip: () => ({
    reason: 'The workbook is put together suspiciously and was not read.',
    remedy: `Make sure where it comes from. ${saveAsXlsx}`,
  }),
  inflatesTooMuch: () => ({
    reason: 'The workbook inflates to a size that no ledger has, and was not read.',
    remedy: 'Make sure where it comes from; remove blank rows and pictures, or save its sheets as CSV.',
  }),
  xmlDoctype: () => ({
    reason: 'The workbook declares outside entities and was not read.',
    remedy: `Make sure where it comes from. ${saveAsXlsx}`,
  }),
  tooManySheets: () => ({ reason: `There are more than ${limits.sheets} sheets.`, remedy: 'Split the file.' }),
  tooManyRows: () => ({ reason: `There are more than ${count(limits.textRows)} rows.`, remedy: 'Split the file.' }),
  tooManyColumns: () => ({
    reason: `The row has something beyond column ${count(limits.columns)}.`,
    remedy: 'Look for a cell filled in by mistake on the far right, and clear it.',
  }),
  tooManyCells: () => ({
    reason: `The sheet has more than ${count(limits.cells)} cells.`,
    remedy: 'Split the sheet or the file, or save it as CSV.',
  }),
  tooManyMerges: () => ({
    reason: `More than ${count(limits.merges)} ranges of cells are merged.`,
    remedy: 'Unmerge them, then import it again.',
  }),
  cellTooLong: () => ({
    reason: `A cell or line has more than ${count(limits.cellChars)} characters.`,
    remedy: 'Check the row, and whether the quotation marks before it are paired.',
  }),
}
