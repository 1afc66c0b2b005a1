import { villageCodePattern } from '../township/division.ts'
import { isPersonKey } from '../township/person.ts'
import { isPostId } from '../township/post.ts'
import { isCivilDate } from '../value/civil-date.ts'
import { formatCreditHours } from '../value/credit-hours.ts'
import { formatYuan } from '../value/money.ts'
import { type Outcome, fail, ok } from '../value/outcome.ts'
import { formatPoints } from '../value/points.ts'
import type { CellValue, Field, Target } from './entry-kind.ts'

/** Why a cell could not be read. */
export const cellFaults = [
  'missing',
  'notText',
  'notDate',
  'notCount',
  'notQuarterHours',
  'notPoints',
  'notMoney',
  'notYesNo',
  'notInList',
  'notReference',
] as const
/** Why a cell could not be read. */
export type CellFault = (typeof cellFaults)[number]

/** Reads one cell: text around which blanks have been trimmed, and which is not empty. */
export type CellReader = (cell: string) => Outcome<CellValue, CellFault>

/** The largest count: what a 32-bit integer holds, because that is what GraphQL's Int can say. */
export const largestCount = 2_147_483_647
/** The largest number of hundredths in a cell of points or money: twelve digits before the point. */
export const largestHundredths = 99_999_999_999_999

// A decimal of at most two digits as integer hundredths: "1.5" → 150.
const hundredths = (cell: string): number | undefined => {
  const match = /^(\d{1,12})(?:\.(\d{1,2}))?$/u.exec(cell)
  return match === null ? undefined : Number(`${match[1]}${(match[2] ?? '').padEnd(2, '0')}`)
}

const given = <F extends CellFault>(value: CellValue | undefined, fault: F): Outcome<CellValue, F> =>
  value === undefined ? fail(fault) : ok(value)

/** One line without outer blanks, control characters or broken surrogates: the same bytes everywhere. */
export const tidyText = /^[^\s\p{Cc}\p{Cs}](?:[^\p{Cc}\p{Cs}\u2028\u2029]*[^\s\p{Cc}\p{Cs}])?$/u
const isTidy = (text: string): boolean => tidyText.test(text)

const isCode: Readonly<Record<Exclude<Target, `entry:${string}`>, (cell: string) => boolean>> = {
  person: isPersonKey,
  post: isPostId,
  division: (cell) => villageCodePattern.test(cell),
}
const isReferenceTo = (target: Target): ((cell: string) => boolean) =>
  target === 'person' || target === 'post' || target === 'division' ? isCode[target] : isTidy

const yesNo = new Map([
  ...['是', 'yes', 'true'].map((word) => [word, true] as const),
  ...['否', 'no', 'false'].map((word) => [word, false] as const),
])

/** Reads 是/否, yes/no or true/false. */
export const readYesNo = (cell: string): Outcome<boolean, 'notYesNo'> => {
  const value = yesNo.get(cell.toLowerCase())
  return value === undefined ? fail('notYesNo') : ok(value)
}

/** The reader of a field's cells. An enum takes its codes and either label (drop-down lists show labels). */
export const cellReader = (field: Field): CellReader => {
  switch (field.type) {
    case 'text':
      return (cell) => (isTidy(cell) ? ok(cell) : fail('notText'))
    case 'civilDate':
      return (cell) => (isCivilDate(cell) ? ok(cell) : fail('notDate'))
    case 'count':
      return (cell) => (/^\d{1,10}$/u.test(cell) && Number(cell) <= largestCount ? ok(Number(cell)) : fail('notCount'))
    case 'creditHours':
      return (cell) => {
        const read = hundredths(cell)
        return read === undefined || read % 25 !== 0 ? fail('notQuarterHours') : ok(read / 25)
      }
    case 'points':
      return (cell) => given(hundredths(cell), 'notPoints')
    case 'money':
      return (cell) => given(hundredths(cell), 'notMoney')
    case 'boolean':
      return readYesNo
    case 'enum': {
      const codes = new Map(
        Object.entries(field.values).flatMap(([code, { zh, en }]) =>
          [code, zh, en].map((word) => [word, code] as const),
        ),
      )
      return (cell) => given(codes.get(cell), 'notInList')
    }
    case 'ref': {
      const isReference = isReferenceTo(field.to)
      return (cell) => (isReference(cell) ? ok(cell) : fail('notReference'))
    }
  }
}

/** Reads one cell of a field; blanks around it do not matter, and an empty one is `missing`. */
export const readCell = (field: Field, cell: string): Outcome<CellValue, CellFault> => {
  const text = cell.trim()
  return text === '' ? fail('missing') : cellReader(field)(text)
}

/** The inverse of `readCell`: what is written to a workbook. Enums are written as codes. */
export const writeCell = (field: Field, value: CellValue): string => {
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'string') return value
  switch (field.type) {
    case 'creditHours':
      return formatCreditHours(value)
    case 'points':
      return formatPoints(value)
    case 'money':
      return formatYuan(value)
    default:
      return String(value)
  }
}
