import { type EntryKind, type Field, type FieldType, columnsOf } from '@zhunsheng/domain'
import { type AnyRowIssue, type Locale, sayRowIssue } from '@zhunsheng/domain/explanation'
import { type NamedColumn, entryKinds, envelopeColumns, headerOf, unitOf } from '@zhunsheng/domain/ledger'
import { wordsOf } from './example-rows.ts'
import type { TemplateText } from './locale/template-text.ts'

/** What somebody who fills in a column has to know. */
export interface ColumnGuide {
  readonly name: string
  readonly column: NamedColumn
  /** With its unit, and `*` when it is required. */
  readonly header: string
  readonly required: boolean
  readonly type: string
  readonly unit?: string
  /** What may be written, as a sentence. */
  readonly allowed: string
  /** The closed list of what may be written; empty when there is none. */
  readonly words: readonly string[]
  readonly note?: string
  readonly mark?: string
}

/** In which language a template is. */
export interface TemplateWording {
  readonly text: TemplateText
  readonly locale: Locale
}

const faultOf = {
  civilDate: 'notDate',
  count: 'notCount',
  creditHours: 'notQuarterHours',
  points: 'notPoints',
  money: 'notMoney',
  boolean: 'notYesNo',
  ref: 'notReference',
  enum: 'notInList',
} as const satisfies Readonly<Record<Exclude<FieldType, 'text'>, AnyRowIssue['code']>>

// What the import would say of a wrong cell is what may be written: one sentence for both.
const allowedIn = (kind: EntryKind, name: string, field: Field, { text, locale }: TemplateWording): string => {
  if (field.type === 'text') return text.oneLine
  const target = field.type === 'ref' ? entryKinds.find(({ id }) => `entry:${id}` === field.to) : undefined
  if (target !== undefined) return text.keyOf(locale.format.name(target))
  return sayRowIssue({ path: [name], code: faultOf[field.type] }, kind, locale).remedy
}

const markOf = ({ mark }: Field, text: TemplateText): string | undefined =>
  mark === undefined ? undefined : text[mark]

const ownColumns = (kind: EntryKind, wording: TemplateWording): readonly ColumnGuide[] =>
  columnsOf(kind).map((column) => {
    const { text, locale } = wording
    const { name, part, field } = column
    const unit = unitOf(field)
    const required = field.optional !== true
    const note = part === 'key' ? text.ownKey : field.note && locale.format.name(field.note)
    const mark = markOf(field, text)
    return {
      name,
      column,
      header: `${headerOf(column, text.wording)}${required ? '*' : ''}`,
      required,
      type: text.types[field.type],
      ...(unit && { unit: locale.format.name(unit) }),
      allowed: allowedIn(kind, name, field, wording),
      words: wordsOf(field, text),
      ...(note !== undefined && { note }),
      ...(mark !== undefined && { mark }),
    }
  })

const envelope = {
  township: { type: 'ref', code: 'notTownshipCode' },
  recorded: { type: 'text', code: 'notInstant' },
  synthetic: { type: 'boolean', code: 'notYesNo' },
} as const

const envelopeGuides = (kind: EntryKind, { text, locale }: TemplateWording): readonly ColumnGuide[] =>
  envelopeColumns.map((column) => {
    const { type, code } = envelope[column.name]
    return {
      name: column.name,
      column,
      header: headerOf(column, text.wording),
      required: false,
      type: text.types[type],
      allowed: sayRowIssue({ path: [column.name], code }, kind, locale).remedy,
      words: type === 'boolean' ? [text.yes, text.no] : [],
      note: text.note[column.name],
    }
  })

/** Every column of a kind's template, in order: its own, then those that say where and when a row belongs. */
export const columnGuides = (kind: EntryKind, wording: TemplateWording): readonly ColumnGuide[] => [
  ...ownColumns(kind, wording),
  ...envelopeGuides(kind, wording),
]
