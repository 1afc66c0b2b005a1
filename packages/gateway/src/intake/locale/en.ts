import { kindByName } from '@zhunsheng/domain/ledger'
import type { IntakeText } from './intake-text.ts'

const nameOf = (kind: string): string => kindByName(kind)?.en ?? kind

export const en: IntakeText = {
  problem: {
    fileMissing: () => ({ reason: 'There is no such file.', remedy: 'Check the path and the name.' }),
    fileUnreadable: () => ({
      reason: 'The file cannot be opened.',
      remedy: 'It must be a file, not a folder, and readable.',
    }),
    notCsv: () => ({
      reason: 'Only CSV files can be imported so far.',
      remedy: 'Save it as "CSV UTF-8 (comma delimited)" in the spreadsheet program.',
    }),
    notUtf8: () => ({
      reason: 'The file is not in UTF-8 (it may be GBK).',
      remedy: 'Save it as "CSV UTF-8 (comma delimited)".',
    }),
    badCsv: () => ({
      reason: 'A quotation mark has no partner, or a line is too long.',
      remedy: 'Check the quotation marks of the line; inside a cell they are doubled.',
    }),
    emptyFile: () => ({ reason: 'The file is empty.', remedy: 'It needs at least its header.' }),
    unknownKind: () => ({
      reason: 'It cannot be told which ledger this is.',
      remedy: 'Name the file after its ledger (such as event.csv), or say it with --kind.',
    }),
    unknownHeader: () => ({
      reason: 'The ledger has no such column.',
      remedy: 'Remove the column, or name it as the template does.',
    }),
    missingHeader: () => ({ reason: 'A required column is missing.', remedy: 'Add it as the template has it.' }),
    doubleHeader: () => ({ reason: 'The column is there twice.', remedy: 'Keep one of them.' }),
    cellCount: ({ expected, found }) => ({
      reason: `The line has ${found} cells, the header ${expected}.`,
      remedy: 'Check the line for commas too many or too few.',
    }),
    townshipMissing: () => ({
      reason: 'It is not known which township the row belongs to.',
      remedy: 'Fill in the column "Township code", or say it with --township.',
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
    outsideYear: ({ year, standing }) => ({
      reason: standing ? `The date is after ${year}.` : `The date is not in ${year}.`,
      remedy: 'Correct the date, or move the row to the ledger of its year.',
    }),
    occurredAfterRecorded: ({ recorded }) => ({
      reason: `The date is after the time of recording (${recorded}).`,
      remedy: 'What is recorded must have happened: correct the date or the time of recording.',
    }),
    duplicateKey: ({ file, row }) => ({
      reason: `The key is that of ${file}, line ${row}, but the row is another.`,
      remedy: 'Give it a key of its own; if it is the same matter, keep one row.',
    }),
    keyTaken: () => ({
      reason: 'The ledger has this key already, with another row.',
      remedy: 'To change what is in the ledger, correct it; for another matter, choose another key.',
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
  place: ({ file, row, column, value }) =>
    `${file}${row === undefined ? '' : `, line ${row}`}${column === undefined ? '' : `, "${column}"`}${value === undefined ? '' : ` (${value})`}`,
}
