import type { SourceCell } from '../source.ts'

/** A number as a spreadsheet shows it: 15 significant digits, no exponent. What lies beyond them is noise of sums. */
export const plainDecimal = (value: number): string => {
  const rounded = Number(value.toPrecision(15))
  const text = String(rounded)
  if (!text.includes('e')) return text
  return Math.abs(rounded) < 1 ? rounded.toFixed(20).replace(/\.?0+$/u, '') : BigInt(rounded).toString()
}

/** 0.985 → "98.5": moved by two places in the text, because 0.285 × 100 is not 28.5 in binary. */
export const percentDecimal = (value: number): string => {
  const [whole = '', fraction = ''] = plainDecimal(Math.abs(value)).split('.')
  const digits = fraction.padEnd(2, '0')
  const moved = `${whole}${digits.slice(0, 2)}.${digits.slice(2)}`.replace(/\.$/u, '').replace(/^0+(?=\d)/u, '')
  return value < 0 ? `-${moved}` : moved
}

/** What a person sees in a cell, without blanks around it; empty for a blank cell. */
export const shownText = (cell: SourceCell | undefined): string => {
  switch (cell?.type) {
    case undefined:
      return ''
    case 'text':
      return cell.text.trim()
    case 'number':
      return cell.percent === true ? `${percentDecimal(cell.value)}%` : plainDecimal(cell.value)
    case 'date':
      return cell.iso.replace(/T00:00(?::00)?$/u, '')
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE'
    case 'error':
      return cell.error
    case 'uncalculated':
      return cell.formula.startsWith('=') ? cell.formula : `=${cell.formula}`
  }
}

/** Whether there is nothing in a cell but blanks. */
export const isBlank = (cell: SourceCell | undefined): boolean =>
  cell === undefined || (cell.type === 'text' && cell.text.trim() === '')

/** One spelling for what people type alike: full-width forms, blanks, case. */
export const spelling = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/gu, '').toLowerCase()
