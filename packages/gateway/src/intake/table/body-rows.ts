import { isBlank, shownText, spelling } from '../cell/shown-text.ts'
import type { SourceCell, SourceRow } from '../source.ts'
import type { HeaderName } from './header-names.ts'
import type { TableColumn } from './table-columns.ts'

/** Why a row of a table's body is left out. */
export type LeftOutRow = 'totalRow' | 'noteRow' | 'repeatedHeader' | 'sectionRow'
/** What a row of a table's body is. `mayEnd`: a note, if no row of data comes below it. */
export type RowRole = 'blank' | 'data' | Exclude<LeftOutRow, 'noteRow'> | 'mayEnd'

const totals = new Set(['合计', '小计', '总计', '共计', '累计', '总和', 'total', 'subtotal', 'sum'])
const notes =
  /^(?:备注|注意?|说明|填表说明|填报说明|填表|填报|制表|审核|审批|复核|经办|统计|负责|单位负责|分管领导|主要领导|联系|电话|填报日期|日期|盖章|note|remark)[^:：]{0,8}[:：]|^[（(](?:公章|盖章)[)）]$|^\*?注\d*[:：.、]/iu

// 王庄村小计
const totalsOf = /(?:合计|小计|总计|共计)$/u
const amount = /^-?\d{1,3}(?:,?\d{3})*(?:\.\d+)?%?$/u

const isTotal = (label: string): boolean => totals.has(label) || totalsOf.test(label)

// Also a day that there is not, such as 2023-13-40: the row is data, with a fault.
const dayShape = /^\d{4}-\d{2}-\d{2}$/u

type Cells = readonly (SourceCell | undefined)[]

/**
 * Makes the judge of body rows. Conservative on purpose: a row with a key of its own or a day that can be read is data,
 * whatever else stands in it.
 */
export const rowJudge = (
  header: readonly HeaderName[],
  columns: readonly TableColumn[],
  isAcross: (row: number) => boolean,
): ((row: SourceRow, afterNote: boolean) => RowRole) => {
  const key = columns.find(({ column }) => column.name === 'key')
  const occurred = columns.find(({ column }) => column.name === 'occurred')
  const hasDay = (cells: Cells): boolean => {
    const read = occurred?.index === undefined ? undefined : occurred.read(cells)
    return typeof read === 'string' && dayShape.test(read)
  }
  const sums = (cells: Cells, indices: readonly number[]): boolean =>
    indices.length > 0 && indices.every((index) => amount.test(spelling(shownText(cells[index]))))
  const repeats = (cells: Cells, filled: readonly number[]): boolean =>
    filled.length >= 2 &&
    filled.every((index) => {
      const text = spelling(shownText(cells[index]))
      const { shown = '', names = [] } = header[index] ?? {}
      return [shown, ...names].some((name) => spelling(name) === text)
    })
  return ({ row, cells }, afterNote) => {
    if (hasDay(cells)) return 'data'
    const filled = [...cells.keys()].filter((index) => !isBlank(cells[index]))
    const [first] = filled
    if (first === undefined) return 'blank'
    if (repeats(cells, filled)) return 'repeatedHeader'
    const text = shownText(cells[first])
    const label = spelling(text).replace(/:$/u, '')
    // How many there are may stand where keys stand: a row of data has more to say than numbers.
    if (isTotal(label) && key?.index !== first && sums(cells, filled.slice(1))) return 'totalRow'
    const keyed = key?.index !== undefined && key.index !== first && !isBlank(cells[key.index])
    if (keyed) return 'data'
    if (totals.has(label)) return 'totalRow'
    if (filled.length === 1 && !notes.test(text) && isAcross(row)) return afterNote ? 'mayEnd' : 'sectionRow'
    return notes.test(text) || (afterNote && filled.length === 1) ? 'mayEnd' : 'data'
  }
}
