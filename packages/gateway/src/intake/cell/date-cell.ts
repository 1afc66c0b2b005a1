import { addDays, isCivilDate, parseInstant } from '@zhunsheng/domain'
import type { SourceCell } from '../source.ts'
import { type CellReader, type CellReading, problem } from './cell-reading.ts'
import { plainDecimal, shownText } from './shown-text.ts'

/** What is known of the dates of a table beside their cells. */
export interface DateHints {
  /** The year of a date that names none, such as 5月1日. */
  readonly year?: number
  /** The first year of a workbook's serial numbers. With it, text such as 45047 is one too. */
  readonly serials?: 1900 | 1904
  /** The order of day, month and year in 5/1/2023. Without it such a date is refused. */
  readonly order?: 'mdy' | 'dmy'
}

const civil = (year: number | string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`

// 1950 to 2099: what lies outside is a year, a price or a count rather than a day.
const serialDate = (serial: number, first: 1900 | 1904 = 1900): string | undefined => {
  const date = addDays(first === 1900 ? '1899-12-30' : '1904-01-01', Math.floor(Math.min(Math.max(serial, 0), 99_999)))
  return date >= '1950-01-01' && date <= '2099-12-31' ? date : undefined
}

const numeric = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$|^(\d{4})(\d{2})(\d{2})$|^(\d{4})年(\d{1,2})月(\d{1,2})[日号]$/u
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/u
const withoutYear = /^(\d{1,2})月(\d{1,2})[日号]$/u
const twoDigits = /^\d{1,2}([-/.])\d{1,2}\1\d{1,2}$|^\d{2}年\d{1,2}月\d{1,2}[日号]$/u

const dateOfText = (text: string, { year, serials, order }: DateHints): CellReading => {
  const full = numeric.exec(text)
  if (full !== null) {
    const [, y1, , m1, d1, y2, m2, d2, y3, m3, d3] = full
    return civil(y1 ?? y2 ?? y3 ?? '', m1 ?? m2 ?? m3 ?? '', d1 ?? d2 ?? d3 ?? '')
  }
  const last = yearLast.exec(text)
  if (last !== null && order !== undefined) {
    const [, first = '', , second = '', its = ''] = last
    return order === 'mdy' ? civil(its, first, second) : civil(its, second, first)
  }
  const [, month, day] = withoutYear.exec(text) ?? []
  if (month !== undefined && day !== undefined)
    return year === undefined ? problem('yearMissing') : civil(year, month, day)
  if (twoDigits.test(text)) return problem('yearTwoDigits')
  const its = /^\d{5}$/u.test(text) ? serialDate(Number(text), serials) : undefined
  return its === undefined || serials !== undefined ? its : { code: 'serialText', day: its }
}

const timeOfDay = /[\sT]+([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?$/u
const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .replaceAll(/\s*([-/.年月日号])\s*(?=\d|$)/gu, '$1')

const dateOfNumber = (value: number, { serials }: DateHints): string | undefined => {
  const digits = String(value)
  return /^(?:19|20)\d{6}$/u.test(digits)
    ? civil(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6))
    : serialDate(value, serials)
}

// What is no day (2023-13-40, 九成) goes on as it stands: the domain refuses it in its own words.
const dayOr = (reading: CellReading, shown: string): CellReading =>
  typeof reading === 'object' || (reading !== undefined && isCivilDate(reading)) ? reading : shown

const dayOfText = (typed: string, hints: DateHints): CellReading => {
  if (isCivilDate(typed)) return typed
  const text = tidy(typed)
  return text === '' ? undefined : dayOr(dateOfText(text.replace(timeOfDay, ''), hints), text)
}

/** How many days are remembered: a ledger has few of them, many times each. */
const mostRemembered = 4096
const longestRemembered = 32

/** The reader of a column of days. A time of day beside the day is left out; nothing is guessed. */
export const dateReader = (hints: DateHints): CellReader => {
  const remembered = new Map<string, CellReading>()
  const ofText = (typed: string): CellReading => {
    if (typed.length > longestRemembered) return dayOfText(typed, hints)
    const known = remembered.get(typed)
    if (known !== undefined) return known
    if (remembered.size >= mostRemembered) remembered.clear()
    const read = dayOfText(typed, hints)
    remembered.set(typed, read)
    return read
  }
  return (cell) => {
    switch (cell?.type) {
      case 'text':
        return ofText(cell.text)
      case 'number':
        return cell.percent === true
          ? shownText(cell)
          : dayOr(dateOfNumber(cell.value, hints), plainDecimal(cell.value))
      case 'date':
        return cell.iso.slice(0, 10)
      default:
        return cell && shownText(cell)
    }
  }
}

const inBeijing = (cell: SourceCell): string | undefined => {
  const text = cell.type === 'date' ? cell.iso : cell.type === 'text' ? tidy(cell.text) : ''
  const [, hours = '', minutes = '', seconds = '00'] = timeOfDay.exec(text) ?? []
  const day = dateReader({})({ type: 'text', text: text.replace(timeOfDay, '') })
  const instant = `${String(day)}T${hours.padStart(2, '0')}:${minutes}:${seconds}+08:00`
  return parseInstant(instant).ok ? instant : undefined
}

/** The reader of a column of instants: a day and a time of day without an offset are those of Beijing. */
export const instantReader: CellReader = (cell) => {
  if (cell === undefined) return undefined
  const shown = shownText(cell)
  if (shown === '') return undefined
  return parseInstant(shown).ok ? shown : (inBeijing(cell) ?? shown)
}
