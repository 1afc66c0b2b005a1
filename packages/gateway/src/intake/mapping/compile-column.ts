import { type EntryKind, parseDecimal } from '@zhunsheng/domain'
import { type NamedColumn, readCell, readEnvelope, unitOf } from '@zhunsheng/domain/ledger'
import { columnReader, type ColumnHints } from '../cell/column-reader.ts'
import { type DeclaredUnit, unitWorth } from '../cell/number-cell.ts'
import { spelling } from '../cell/shown-text.ts'
import { type HeaderLookup, headerLookup } from '../table/header-lookup.ts'
import { parseTemplate } from './key-template.ts'
import type { ColumnMapping, ColumnSource } from './mapping.ts'
import type { MappingPath, MappingProblem } from './mapping-issue.ts'
import type { ColumnText } from './mapping-schema.ts'

/** Takes problems at their paths. */
export type Report = (path: MappingPath, problem: MappingProblem) => void

/** The column of a kind that a mapping file names as the template does. */
export const columnNamed = (name: string, lookUp: HeaderLookup): NamedColumn | undefined => {
  const named = lookUp(name)
  return named !== undefined && 'column' in named ? named.column : undefined
}

const canHold = (column: NamedColumn, value: string): boolean => {
  const text = columnReader(column)({ type: 'text', text: value })
  if (typeof text !== 'string') return false
  return column.part === 'envelope' ? readEnvelope({ [column.name]: text }).ok : readCell(column.field, text).ok
}

const sourceOf = (text: ColumnText, path: MappingPath, report: Report): ColumnSource | undefined => {
  const { from, template, value } = text
  if ([from, template, value].filter((each) => each !== undefined).length !== 1) {
    report(path, { code: 'oneSource' })
    return undefined
  }
  if (from !== undefined) return { from }
  if (value !== undefined) return { value }
  const parts = parseTemplate(template ?? '')
  if (parts === undefined) report([...path, 'template'], { code: 'badTemplate' })
  return parts && { template: parts }
}

const unitIn = (text: ColumnText, column: NamedColumn, path: MappingPath, report: Report): DeclaredUnit | undefined => {
  const { unit: name, worth } = text
  if (name === undefined) {
    if (worth !== undefined) report([...path, 'worth'], { code: 'missingKey', key: 'unit' })
    return undefined
  }
  const own = column.part === 'envelope' ? undefined : unitOf(column.field)?.zh
  if (own === undefined) {
    report([...path, 'unit'], { code: 'unitOfNothing' })
    return undefined
  }
  const known = unitWorth(name, own)
  if (worth === undefined) {
    if (known === undefined) report([...path, 'unit'], { code: 'unitWorthUnknown', unit: name, wanted: own })
    return known && { name, worth: known }
  }
  const read = parseDecimal(worth)
  if (read.ok && read.value.num > 0n) return { name, worth: read.value }
  report([...path, 'worth'], { code: 'badWorth' })
  return undefined
}

const hintsIn = (text: ColumnText, column: NamedColumn, path: MappingPath, report: Report): ColumnHints => {
  const { values, value, otherwise } = text
  const check = (each: string | undefined, ...at: readonly string[]): void => {
    if (each !== undefined && !canHold(column, each)) report([...path, ...at], { code: 'badValue', value: each })
  }
  check(value, 'value')
  check(otherwise, 'otherwise')
  for (const [key, meant] of Object.entries(values ?? {})) check(meant, 'values', key)
  const unit = unitIn(text, column, path, report)
  const blank = otherwise ?? value
  return {
    ...(unit !== undefined && { unit }),
    ...(values !== undefined && {
      values: new Map(Object.entries(values).map(([key, meant]) => [spelling(key), meant])),
    }),
    ...(blank !== undefined && { otherwise: blank }),
  }
}

/** Reads what a mapping file says of the columns of one kind. */
export const compileColumns = (
  kind: EntryKind,
  columns: Readonly<Record<string, string | ColumnText>>,
  path: MappingPath,
  report: Report,
): readonly ColumnMapping[] => {
  const lookUp = headerLookup(kind)
  const compiled = new Map<string, ColumnMapping>()
  for (const [name, written] of Object.entries(columns)) {
    const at = [...path, name]
    const column = columnNamed(name, lookUp)
    if (column === undefined) {
      report(at, { code: 'mappedColumnUnknown', name, kind: kind.id })
      continue
    }
    if (compiled.has(column.name)) report(at, { code: 'columnTwice' })
    const text = typeof written === 'string' ? { from: written } : written
    const source = sourceOf(text, at, report)
    const hints = hintsIn(text, column, at, report)
    if (source !== undefined) compiled.set(column.name, { column, source, hints })
  }
  return [...compiled.values()]
}
