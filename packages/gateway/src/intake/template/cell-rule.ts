import { largestCount } from '@zhunsheng/domain/ledger'
import type { DataValidation } from 'hucre/xlsx'
import type { CodeLists } from './code-lists.ts'
import type { ColumnGuide } from './column-guide.ts'

type Rule = Omit<DataValidation, 'range'>

// The serial numbers of 1950-01-01 and 2099-12-31 in a workbook.
const dates = { formula1: '18264', formula2: '73050' }
const decimals = { type: 'decimal', operator: 'between', formula1: '0', formula2: '999999999999.99' } as const

const conditionOf = ({ column, words }: ColumnGuide, cell: string, lists: CodeLists): Rule | undefined => {
  if (words.length > 0) return { type: 'list', ...lists.sourceOf(words) }
  if (column.part === 'envelope')
    return column.name === 'township'
      ? { type: 'custom', formula1: `AND(OR(LEN(${cell})=9,LEN(${cell})=12),ISNUMBER(--${cell}))` }
      : undefined
  const { field } = column
  switch (field.type) {
    case 'civilDate':
      return { type: 'date', operator: 'between', ...dates }
    case 'count':
      return { type: 'whole', operator: 'between', formula1: '0', formula2: String(largestCount) }
    case 'creditHours':
      return { type: 'custom', formula1: `AND(ISNUMBER(${cell}),${cell}>=0,MOD(${cell}*4,1)=0)` }
    case 'points':
    case 'money':
      return decimals
    case 'ref':
      if (field.to === 'division') return { type: 'custom', formula1: `AND(LEN(${cell})=12,ISNUMBER(--${cell}))` }
      return field.to === 'person'
        ? { type: 'textLength', operator: 'between', formula1: '2', formula2: '40' }
        : undefined
    default:
      return undefined
  }
}

// Excel cuts a longer message off, or calls the file damaged.
const message = (text: string): string => (text.length <= 220 ? text : `${text.slice(0, 219)}…`)

/**
 * The rule by which a spreadsheet program refuses what the import would refuse, as far as it can tell; `column` is the
 * letter of the column. Rows from the second on.
 */
export const cellRule = (
  guide: ColumnGuide,
  column: string,
  lists: CodeLists,
  title: string,
): DataValidation | undefined => {
  const condition = conditionOf(guide, `${column}2`, lists)
  return (
    condition && {
      ...condition,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: title,
      errorMessage: message(guide.allowed),
      range: `${column}2:${column}1048576`,
    }
  )
}
