import type { SourceCell } from '../source.ts'
import type { NumberStyle } from './number-style.ts'
import { serialDate } from './serial-date.ts'

/** A number of a workbook as its cell shows it: a date, a percentage or a number. */
export const numberCell = (value: number, style: NumberStyle | undefined, date1904: boolean): SourceCell => {
  const iso = style === 'date' ? serialDate(value, date1904) : undefined
  if (iso !== undefined) return { type: 'date', iso }
  return style === 'percent' ? { type: 'number', value, percent: true } : { type: 'number', value }
}
