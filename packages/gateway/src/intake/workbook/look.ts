import type { CellStyle } from 'hucre/xlsx'

const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const
const side = { style: 'thin', color: { rgb: 'D9D9D9' } } as const
const border = { top: side, right: side, bottom: side, left: side } as const
const middle = { vertical: 'center', wrapText: true } as const
const textFormat = '@'

/** How our workbooks look: one place for colours, borders and formats. */
export const look = {
  header: { font: { bold: true }, fill: fill('DDEBF7'), border, alignment: { ...middle, horizontal: 'center' } },
  /** The header of a column with personal data. */
  personalHeader: {
    font: { bold: true },
    fill: fill('FCE4D6'),
    border,
    alignment: { ...middle, horizontal: 'center' },
  },
  title: { font: { bold: true, size: 14 } },
  notice: { font: { color: { rgb: '9C0006' } }, alignment: { vertical: 'top', wrapText: true } },
  words: { border, alignment: { vertical: 'top', wrapText: true } },
  link: {
    font: { color: { rgb: '0563C1' }, underline: true },
    border,
    alignment: { vertical: 'top', wrapText: true },
  },
  /** A cell with a fault. */
  fault: { font: { color: { rgb: '9C0006' } }, fill: fill('FFC7CE'), border },
  /** The tint of a cell that takes personal data. */
  personal: { fill: fill('FEF5F0') },
  /** The font of an example. */
  example: { font: { italic: true, color: { rgb: '7F7F7F' } } },
} as const satisfies Readonly<Record<string, CellStyle>>

/** Number formats. As text, a spreadsheet program eats no digits of a code and takes nothing for a formula. */
export const formats = {
  text: textFormat,
  date: 'yyyy-mm-dd',
  instant: 'yyyy-mm-dd hh:mm:ss',
  count: '0',
  decimal: '0.00',
  percent: '0.00%',
} as const
