import { type Field, type Ratio, formatExact, multiply, parseDecimal } from '@zhunsheng/domain'
import { unitOf } from '@zhunsheng/domain/ledger'
import type { SourceCell } from '../source.ts'
import { type CellReader, type CellReading, problem } from './cell-reading.ts'
import { percentDecimal, plainDecimal, shownText, spelling } from './shown-text.ts'

/** The unit that a mapping file declares for a column: one of it is worth so many of the field's own unit. */
export interface DeclaredUnit {
  readonly name: string
  readonly worth: Ratio
}

// 学时 and 天 are not among them: what one is worth is local.
const worths = new Map([
  ['小时/分钟', 60n],
  ['百元/元', 100n],
  ['千元/元', 1000n],
  ['万元/元', 10_000n],
])
/** What one of a unit is worth in another, where that is the same everywhere. */
export const unitWorth = (unit: string, own: string): Ratio | undefined => {
  const times = unit === '%' || unit === own ? 1n : worths.get(`${unit}/${own}`)
  return times === undefined ? undefined : { num: times, den: 1n }
}

const amount = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(\D*)$/u
const inexact =
  /[余多约近几超]|左右|上下|以[上下内]|不[少低足到]于?|若干|[数上][十百千万]|[十百千万]来|\d\+$|\d[~～]\d|[><≥≤≈]/u

// 半天, 一天半, 1个半小时, 两个上午: the unit, where there is one.
const words = '零〇一二两三四五六七八九十百半'
const worded = new RegExp(`^(?=.*[${words}])(?:\\d+|[${words}]+)个?半?(?<unit>[^\\d${words}]{1,6})半?$`, 'u')
const times = new Set(['天', '日', '工作日', '小时', '钟头', '课时', '学时', '分钟', '刻钟', '上午', '下午', '晚上'])

const scaled = (decimal: string, worth?: Ratio): string => {
  const read = parseDecimal(decimal)
  if (!read.ok) return decimal
  return formatExact(worth === undefined ? read.value : multiply(read.value, worth))
}

/** The reader of a column of counts, credit-hours, points or money. A unit is converted only when it is declared. */
export const numberReader = (field: Field, declared?: DeclaredUnit): CellReader => {
  const own = unitOf(field)
  const names = new Set([own?.zh, own?.en].flatMap((name) => (name === undefined ? [] : [spelling(name)])))
  const wanted = declared?.name ?? own?.zh ?? ''
  const worthOf = (unit: string): Ratio | undefined => {
    if (unit === '' || (declared !== undefined && unit === spelling(declared.name))) return declared?.worth
    // 3万元 says its unit itself. So does 2小时, but there it may be 课时 that is meant: that is declared, or refused.
    return field.type === 'money' && unit !== '%' ? unitWorth(unit, own?.zh ?? '') : undefined
  }
  const withUnit = (number: string, unit: string, text: string): CellReading => {
    if (names.has(unit)) return scaled(number)
    const worth = worthOf(unit)
    if (worth !== undefined || unit === '') return scaled(number, worth)
    if (unit === '%') return problem('percentage')
    return /^\p{L}{1,6}$/u.test(unit) ? { code: 'otherUnit', found: unit, wanted } : text
  }
  const ofText = (typed: string): CellReading => {
    if (declared === undefined && /^(?:0|[1-9]\d{0,9})$/u.test(typed)) return typed
    const text = spelling(typed)
    if (text === '') return undefined
    if (inexact.test(text)) return problem('approximate')
    const said = worded.exec(text)?.groups?.['unit']
    if (said !== undefined && (names.has(said) || worthOf(said) !== undefined)) return problem('numberInWords')
    if (said !== undefined && times.has(said)) return { code: 'otherUnit', found: said, wanted }
    const [, digits, fraction = '', unit = ''] = amount.exec(text) ?? []
    return digits === undefined ? text : withUnit(`${digits.replaceAll(',', '')}${fraction}`, unit, text)
  }
  const ofNumber = ({ value, percent }: Extract<SourceCell, { readonly type: 'number' }>): CellReading => {
    if (percent !== true) return scaled(plainDecimal(value), declared?.worth)
    return declared?.name === '%' ? scaled(percentDecimal(value), declared.worth) : problem('percentage')
  }
  return (cell) => {
    if (cell?.type === 'text') return ofText(cell.text)
    if (cell?.type === 'number') return ofNumber(cell)
    return cell?.type === 'date' ? { code: 'retyped', into: 'date' } : cell && shownText(cell)
  }
}
