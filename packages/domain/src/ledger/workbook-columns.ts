import type { Label } from '../value/label.ts'
import type { EntryKind, Field } from './entry-kind.ts'
import { type Column, columnsOf } from './entry.ts'
import { type AnyEntryKind, entryKinds } from './entry-kinds.ts'
import { type EnvelopeColumn, envelopeColumns } from './envelope.ts'

/** What a header names: a column of the kind, or of the envelope. */
export type NamedColumn = Column | EnvelopeColumn

/** The unit that the values of a field are written in. */
export const unitOf = (field: Field): Label | undefined => {
  switch (field.type) {
    case 'count':
      return field.unit
    case 'creditHours':
      return { zh: '学时', en: 'credit-hours' }
    case 'points':
      return { zh: '分', en: 'points' }
    case 'money':
      return { zh: '元', en: 'yuan' }
    default:
      return undefined
  }
}

const withUnit = {
  zh: (text: string, unit: string | undefined): string => (unit === undefined ? text : `${text}（${unit}）`),
  en: (text: string, unit: string | undefined): string => (unit === undefined ? text : `${text} (${unit})`),
} as const

/**
 * The header of a column in a workbook or CSV: 参加人数（人）, 乡镇代码. The `*` of required columns is the template's, not the
 * header's.
 */
export const headerOf = (column: NamedColumn, language: keyof Label = 'zh'): string => {
  if (column.part === 'envelope') return column[language]
  return withUnit[language](column.field[language], unitOf(column.field)?.[language])
}

// One spelling for what people type alike: blanks, the mark of a required column, half-width brackets, case.
const spelling = (text: string): string =>
  text
    .trim()
    .replace(/\s*[*＊]$/u, '')
    .replaceAll(/\s*[（(]/gu, '（')
    .replaceAll(/[)）]/gu, '）')
    .toLowerCase()

const namesOf = (column: NamedColumn): readonly string[] => {
  if (column.part === 'envelope') return [column.name, column.zh, column.en]
  const { zh, en } = column.field
  const unit = unitOf(column.field)
  return [column.name, zh, withUnit.zh(zh, unit?.zh), en, withUnit.en(en, unit?.en)]
}

const columnsByName = (kind: EntryKind): ReadonlyMap<string, NamedColumn> => {
  const columns: readonly NamedColumn[] = [...envelopeColumns, ...columnsOf(kind)]
  return new Map(columns.flatMap((column) => namesOf(column).map((name) => [spelling(name), column] as const)))
}
// A header whose kind nobody knows is held against all of them, file after file.
const made = new WeakMap<EntryKind, ReadonlyMap<string, NamedColumn>>()

/**
 * Finds the column that a header names: by its Chinese or English label, with or without the unit and `*`, or by its
 * field name. A wrong unit names nothing.
 */
export const columnByHeader = (kind: EntryKind): ((header: string) => NamedColumn | undefined) => {
  const byName = made.get(kind) ?? columnsByName(kind)
  made.set(kind, byName)
  return (header) => byName.get(spelling(header))
}

const kindsByName = new Map(
  entryKinds.flatMap((kind) => [kind.id, kind.zh, kind.en].map((name) => [spelling(name), kind] as const)),
)

/** The kind that a text names (a file, a sheet, an argument): its id, or its Chinese or English name. */
export const kindByName = (text: string): AnyEntryKind | undefined => kindsByName.get(spelling(text))
