import { kindByName } from '@zhunsheng/domain/ledger'
import { inWorkbook } from './in-workbook.ts'
import type { IntakeText } from './intake-text.ts'
import { journalEn } from './journal-en.ts'
import { requiredHeaders } from './required-headers.ts'
import { sourceEn } from './source-en.ts'
import { storedEn } from './stored-en.ts'

const nameOf = (kind: string): string => kindByName(kind)?.en ?? kind
const headersOf = (kind: string): string => requiredHeaders(kind, 'en').join(', ')

export const en: IntakeText = {
  problem: {
    ...sourceEn,
    ...storedEn,
    ...journalEn,
    emptyFile: () => ({ reason: 'The file holds no ledger.', remedy: 'It needs at least its header.' }),
    emptyFolder: () => ({
      reason: 'The folder holds no file that can be imported.',
      remedy: 'Check the path; .xlsx, .xls, .csv and .ndjson files can be imported.',
    }),
    unknownKind: () => ({
      reason: 'It cannot be told which ledger this is.',
      remedy:
        'Name the sheet or the file after its ledger (such as event.csv), or say it with --kind or --mapping; hide or remove a sheet that is no ledger.',
    }),
    unknownHeader: ({ lacking }) => ({
      reason: 'The ledger has no such column.',
      remedy: `${lacking.length === 0 ? 'Remove the column, or name it as the template does' : `If it is what is missing, ${lacking.map((name) => `"${name}"`).join(' or ')}, name it so; otherwise remove it`}; or let a mapping file say what it is.`,
    }),
    noHeader: ({ kind }) => ({
      reason: `No header of the ledger "${nameOf(kind)}" was found: no cell names one of its columns.`,
      remedy: `Write a row of names above the data; required are ${headersOf(kind)}. If yours are called otherwise, write a mapping file.`,
    }),
    missingHeader: () => ({ reason: 'A required column is missing.', remedy: 'Add it as the template has it.' }),
    doubleHeader: () => ({ reason: 'The column is there twice.', remedy: 'Keep one of them.' }),
    ambiguousHeader: () => ({
      reason: 'This stacked header can mean different columns.',
      remedy: 'Give the column one name as the template does, or let a mapping file say what it is.',
    }),
    mappedColumnMissing: () => ({
      reason: 'The mapping file names this column, but the table has none.',
      remedy: 'Check the name; a stacked header is written "upper/lower".',
    }),
    headerUnit: ({ found, wanted }) => ({
      reason: `The header says "${found}", the unit of this column is "${wanted}".`,
      remedy: 'Convert the values, or declare the unit in a mapping file.',
    }),
    errorValue: () => ({
      reason: 'The formula ended in an error.',
      remedy: 'Correct the formula, or fill in the value itself.',
    }),
    uncalculated: () => ({
      reason: 'The formula was never calculated.',
      remedy: 'Open the file in a spreadsheet program, let it calculate, and save it.',
    }),
    digitsLost: () => ({
      reason: 'A long code became a number, and its last digits are lost.',
      remedy:
        'Format the column as text and fill it in again from the source; changing the format of the cell does not bring the digits back.',
    }),
    leadingZerosLost: ({ digits }) => ({
      reason: `A code became a number of fewer than ${digits} digits; noughts before it may be lost.`,
      remedy: 'Format the column as text and fill in the code as it was.',
    }),
    retyped: ({ into }) => ({
      reason: `The spreadsheet program turned this cell into a ${{ number: 'number', date: 'date', yesNo: 'truth value' }[into]}; what was typed cannot be told.`,
      remedy: 'Format the column as text and fill it in again.',
    }),
    yearMissing: () => ({ reason: 'The date has no year.', remedy: 'Add the year, or say it with --year.' }),
    yearTwoDigits: () => ({ reason: 'The year has two digits only.', remedy: 'Write four, as in 2023-05-06.' }),
    serialText: ({ day }) => ({
      reason: 'It is the number by which a spreadsheet knows a day, kept as text.',
      remedy: `Write the date (usually it would be ${day}; check it), or say "serials" under "dates" in a mapping file.`,
    }),
    nothingMark: ({ optional }) => ({
      reason: 'This mark is not taken for an empty cell.',
      remedy: optional
        ? 'If there is nothing, clear the cell; or say so under "blank" in a mapping file.'
        : 'The column is required: fill in what it was, 0 if there were none; if there was no such thing, leave the row out.',
    }),
    approximate: () => ({
      reason: 'It is an approximation, not a count.',
      remedy:
        'Count, and fill in the number; what a report says ("more than 60") belongs in the ledger "Claim", form "More than".',
    }),
    numberInWords: () => ({ reason: 'The number is in words.', remedy: 'Write it in digits, such as 0.5, 1.5, 20.' }),
    percentage: () => ({
      reason: 'A number is wanted here, not a percentage.',
      remedy: 'Fill in the number; where the percentage is the number, declare the unit "%" in a mapping file.',
    }),
    otherUnit: ({ found, wanted }) => ({
      reason: `The cell says "${found}", the unit of this column is "${wanted}".`,
      remedy: 'Convert the value, or declare the unit in a mapping file (a credit-hour is not an hour).',
    }),
    yesNoMark: () => ({
      reason: 'It cannot be told whether this mark means yes or no.',
      remedy: 'Fill in 是 or 否 (yes or no), or let a mapping file say what the mark means.',
    }),
    cellCount: ({ expected, found }) => ({
      reason: `The line has ${found} cells, the header ${expected}.`,
      remedy: 'Check the line for commas too many.',
    }),
    cellWithoutHeader: () => ({
      reason: 'There is no header above this cell.',
      remedy: 'Give the column a name, or clear the cell.',
    }),
    townshipMissing: () => ({
      reason: 'It is not known which township the row belongs to.',
      remedy: 'Fill in the township code, or say it with --township.',
    }),
    noTownship: () => ({
      reason: 'It is not known which township the table belongs to.',
      remedy:
        'If it is one township, say it with --township CODE, such as --township 141021100; otherwise add the column "乡镇代码" (Township code) and fill it in.',
    }),
    unknownTownship: () => ({
      reason: 'There is no township with this code.',
      remedy: 'Check the 12 digits; 乐昌镇 is 141021100000.',
    }),
    townshipOutOfReach: () => ({
      reason: 'You may not write the ledger of this township.',
      remedy: 'Remove the row, or have it imported by somebody who may.',
    }),
    otherTownship: ({ township }) => ({
      reason: `The row does not belong to the township asked for, ${township}.`,
      remedy: 'Remove the row, or correct --township.',
    }),
    outsideYear: ({ year, rule }) => ({
      reason: {
        standing: `The date is after ${year}.`,
        occurred: `The date is not in ${year}.`,
        occurredOrReported: `It neither occurred nor was reported in ${year}.`,
        occurredOrReportYear: `The date is not in ${year}, and the report is not that of ${year}.`,
      }[rule],
      remedy: 'Correct the date, or move the row to the ledger of its year.',
    }),
    occurredAfterRecorded: ({ recorded }) => ({
      reason: `The date is after the time of recording (${recorded}).`,
      remedy: 'What is recorded must have happened: correct the date or the time of recording.',
    }),
    duplicateKey: ({ file, sheet, row }) => ({
      reason: `The key is that of ${file}${sheet === undefined ? `, line ${row}` : ` ${sheet}, row ${row}`}, but the row is another.`,
      remedy: 'Give it a key of its own; if it is the same matter, keep one row.',
    }),
    divisionElsewhere: ({ township }) => ({
      reason: `This village or community does not belong to the township ${township}.`,
      remedy: 'Check its code and the township code.',
    }),
    unknownDivision: () => ({
      reason: 'The register of villages and communities has no such code.',
      remedy: 'Check the code, or enter the village in the register first.',
    }),
    unknownReference: ({ kind }) => ({
      reason: `The ledger "${nameOf(kind)}" has no such key.`,
      remedy: 'Check the key, or import the row it names as well.',
    }),
  },
  titles: {
    unknownHeader: 'A column that the ledger does not have',
    noHeader: 'No header was found',
    headerUnit: 'A header in another unit than the ledger',
    leadingZerosLost: 'A code that became a number; noughts before it may be lost',
    retyped: 'Turned into a number, a date or a truth value by a spreadsheet program',
    serialText: 'The number of a day as text',
    nothingMark: 'A mark that does not stand for nothing',
    otherUnit: 'Another unit than that of the ledger',
    cellCount: 'Not as many cells as the header has',
    otherTownship: 'Of another township than the one said',
    outsideYear: 'Not of the year said',
    occurredAfterRecorded: 'Occurred after it was recorded',
    duplicateKey: 'The same key again, with another content',
    keyTaken: 'A key that the ledger has with another content',
    keyVoided: 'A key that the ledger has, and that was voided',
    recordedInSealedMonth: 'Recorded in a month that is sealed',
    yearClosed: 'Of a closed year',
    illegalMove: 'A step that the law does not allow',
    recordedBeforeClosing: 'Recorded before its year was closed',
    divisionElsewhere: 'A village of another township',
    unknownReference: 'A reference to a key that the ledger does not have',
    unknownJournalKind: 'No such ledger',
    brokenJournal: 'Not in agreement with its hashes, links or seals',
    journalCut: 'Not as many lines as the first line announces',
  },
  notice: {
    titleRows: ({ row, to }) =>
      row === to ? 'A title above the header was left out.' : `A title above the header, to row ${to}, was left out.`,
    totalRow: () => 'A row of totals was left out.',
    noteRow: () => 'A note below the table was left out.',
    sectionRow: () => 'A heading across the table was left out.',
    repeatedHeader: () => 'A header that is repeated was left out.',
    skippedRow: () => 'A row was left out, as the mapping file says.',
    ignoredColumn: () => 'A column was left out.',
    hiddenSheet: () => 'A hidden sheet was left out.',
    hiddenRows: ({ rows = 0 }) =>
      `Hidden rows (by a filter, say) are taken like the others: ${rows}. Remove those that should not be.`,
    asideSheet: () => 'A sheet that is no ledger was left out.',
    emptySheet: () => 'The sheet is empty.',
  },
  place: ({ file, sheet, row, cell, column, value }) => {
    const where =
      sheet === undefined
        ? row === undefined
          ? ''
          : `, line ${row}`
        : ` ${inWorkbook(sheet, cell, row, (line) => `, row ${line}`)}`
    return `${file}${where}${column === undefined ? '' : `, "${column}"`}${value === undefined ? '' : ` (${value})`}`
  },
}
