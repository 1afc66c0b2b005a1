import type { Field } from '@zhunsheng/domain'
import type { SourceCell } from '../source.ts'
import { type CellReader, type CellReading, problem } from './cell-reading.ts'

const breaksLine = /[\t-\r\u0085\u2028\u2029]/u
const lineBreaks = /[ \u3000]*[\t\n\v\f\r\u0085\u2028\u2029]+\s*/gu
// As a spreadsheet shows what has more than eleven digits.
const scientific = /^\d(?:\.\d+)?E\+?(?:1[1-9]|2\d)$/iu
const mayBeScientific = /^.[.．Ee．Ｅｅ]/u
const isAscii = /^[\u0021-\u007E]*$/u

type NumberCell = Extract<SourceCell, { readonly type: 'number' }>

/** The reader of a column of plain text: as typed, on one line. Numbers only where no digit can be lost. */
export const textReader = (field: Field, isCode: boolean): CellReader => {
  const code = isCode || field.type === 'ref'
  // Codes of people, posts and divisions are ASCII by definition; the key of an entry is whatever was typed.
  const ascii = field.type === 'ref' && !field.to.startsWith('entry:')
  const least = field.type === 'ref' && field.to === 'division' ? 12 : 0
  // Text such as 0012 in the same column shows how many digits its codes have.
  let padded = 0
  const ofText = (typed: string): CellReading => {
    const trimmed = typed.trim()
    const line = breaksLine.test(trimmed) ? trimmed.replaceAll(lineBreaks, ' ') : trimmed
    const text = ascii && !isAscii.test(line) ? line.normalize('NFKC').trim() : line
    if (text.length < 25 && mayBeScientific.test(text) && scientific.test(text.normalize('NFKC')))
      return problem('digitsLost')
    if (code && text.length > padded && /^0\d+$/u.test(text)) padded = text.length
    return text === '' ? undefined : text
  }
  const ofNumber = ({ value, percent }: NumberCell): CellReading => {
    if (Math.abs(value) >= 1e15) return problem('digitsLost')
    if (percent === true || !Number.isInteger(value)) return { code: 'retyped', into: 'number' }
    const text = String(value)
    const digits = Math.max(least, padded)
    return code && text.length < digits ? { code: 'leadingZerosLost', digits } : text
  }
  return (cell) => {
    switch (cell?.type) {
      case 'text':
        return ofText(cell.text)
      case 'number':
        return ofNumber(cell)
      case 'date':
        return { code: 'retyped', into: 'date' }
      case 'boolean':
        return { code: 'retyped', into: 'yesNo' }
      default:
        return undefined
    }
  }
}
