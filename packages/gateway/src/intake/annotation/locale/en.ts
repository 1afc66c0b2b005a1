import type { AnnotationText } from './annotation-text.ts'

export const en: AnnotationText = {
  columns: ['Where', 'Column', 'Value', 'What is wrong', 'What to do', 'Code'],
  sheet: (name) => `sheet "${name}"`,
  row: (row) => `row ${row}`,
  copyNotes: [
    'An annotated copy of the imported file: cells with faults are red and have a comment; a click on "Where" goes there.',
    'Personal data and what stands outside of the tables is masked (*), formulas are left as their results. Do not change or import this copy: mend the original and import that again.',
  ],
  cut: (rows) =>
    `The file is large: after ${rows} cells the copy holds the header and rows with faults only, in their places.`,
  badRowsNotes: [
    'These rows have faults and were not imported; all others were. Cells with faults are red and have a comment: mend them and import this file, with the options (--mapping, --township) of the import that left them out.',
    'This file holds personal data unmasked: keep it as you keep the original, and delete it afterwards.',
  ],
  others: 'Faults that are not listed one by one',
  othersColumns: ['Code', 'How many', 'What is wrong'],
  masked: '(personal, masked)',
  wasRow: (row) => `row ${row} of the original`,
}
