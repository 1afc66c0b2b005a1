import { type Column, type EntryKind, type Field, addDays, columnsOf } from '@zhunsheng/domain'
import { type RawRow, entryKinds, rowReader } from '@zhunsheng/domain/ledger'
import { type RowOfKind, backgroundKindsOf, companionsOf, isLawful, openersOf } from './lawful-row.ts'
import type { TemplateText } from './locale/template-text.ts'

/** The township of the example rows: 乐昌镇. */
export const exampleTownship = '141021100000'
/** How many example rows a template has. */
export const exampleCount = 2

const occurred = ['2023-05-31', '2023-06-30']
// Days after the row occurred: what is reported comes soon, what lasts ends late, other dates are deadlines.
const daysLater = (name: string, standing: boolean): number =>
  name === 'reported' ? 1 : name === 'closed' ? (standing ? 180 : 15) : 30

const quarterHours = Array.from({ length: 48 }, (_, i) => String((i + 1) / 4))

/** The wording of codes, and of yes and no, in the language of the template. */
export const wordsOf = (field: Field, text: TemplateText): readonly string[] => {
  if (field.type === 'enum') return Object.values(field.values).map((label) => label[text.wording])
  return field.type === 'boolean' ? [text.yes, text.no] : []
}

const rotated = <A>(items: readonly A[], by: number): readonly A[] => {
  const at = by % Math.max(1, items.length)
  return [...items.slice(at), ...items.slice(0, at)]
}

const keyOf = (kind: EntryKind, text: TemplateText, row: number): readonly string[] =>
  kind.key.type === 'text' ? [text.exampleKey(row)] : referencesTo(kind.key, text, row)

// References between the example rows of all kinds resolve: they go to the same row of the other kind.
const referencesTo = (
  field: Extract<Field, { readonly type: 'ref' }>,
  text: TemplateText,
  row: number,
): readonly string[] => {
  switch (field.to) {
    case 'person':
      // The person of the other row as well: where two have to act together they are two.
      return [`R00${row + 1}`, `R00${exampleCount - row}`]
    case 'division':
      return [String(Number(exampleTownship) + 201 + row)]
    case 'post':
      return ['partySecretary']
    default: {
      const target = entryKinds.find(({ id }) => `entry:${id}` === field.to)
      return target === undefined ? [] : keyOf(target, text, row)
    }
  }
}

const likely = (kind: EntryKind, { name, part, field }: Column, text: TemplateText, row: number): readonly string[] => {
  if (part === 'key') return keyOf(kind, text, row)
  switch (field.type) {
    case 'text':
      return name === 'name' && part === 'personal'
        ? [text.exampleNames[row] ?? '']
        : [text.exampleText(field[text.wording], row)]
    case 'civilDate': {
      const day = occurred[row] ?? ''
      return [name === 'occurred' ? day : addDays(day, daysLater(name, kind.standing === true))]
    }
    case 'count':
      return ['30', '0']
    case 'creditHours':
      return [...quarterHours, '0']
    case 'points':
      return ['2']
    case 'money':
      return ['480']
    case 'boolean':
    case 'enum':
      return rotated(wordsOf(field, text), row)
    case 'ref':
      return referencesTo(field, text, row)
  }
}

// What may stand in a cell of the row, the likeliest first. The first row is full, the second has what is required.
const candidates = (kind: EntryKind, column: Column, text: TemplateText, row: number): readonly string[] => {
  const { example, optional } = column.field
  const some = [...(example === undefined ? [] : [example]), ...likely(kind, column, text, row)]
  if (optional !== true) return some
  return row === 0 ? [...some, ''] : ['', ...some]
}

function* choices(names: readonly string[], of: ReadonlyMap<string, readonly string[]>): Generator<RawRow> {
  const [name, ...others] = names
  if (name === undefined) yield {}
  else for (const cell of of.get(name) ?? []) for (const rest of choices(others, of)) yield { [name]: cell, ...rest }
}

// What a row may have to do without to be allowed: its codes are varied before what is optional is left out.
const variedFor = (kind: EntryKind): readonly string[] => {
  // The first column of a check is what follows from the others, so it is varied before them.
  const tied = (kind.checks ?? []).flatMap(({ columns }) => [...columns].toReversed())
  if (openersOf(kind).length === 0) return [...new Set(tied)]
  const columns = columnsOf(kind)
  const codes = columns.filter(({ field }) => field.type === 'enum' && field.optional !== true)
  const optional = columns.filter(({ field }) => field.optional === true)
  return [...new Set([...tied, ...[...codes, ...optional].map(({ name }) => name)])]
}

type Among = readonly RowOfKind[]

const lawfulRow = (kind: EntryKind, text: TemplateText, row: number, among: readonly Among[]) => {
  const of = new Map(columnsOf(kind).map((column) => [column.name, candidates(kind, column, text, row)]))
  const plain = Object.fromEntries(Array.from(of, ([name, [first = '']]) => [name, first]))
  const read = rowReader(kind)
  const tried = (others: Among): RawRow | undefined => {
    for (const choice of choices(variedFor(kind), of)) {
      const raw = { ...plain, ...choice }
      if (read(raw).ok && isLawful(kind, [...others, { kind, raw }])) return raw
    }
    return undefined
  }
  let lawful: RawRow | undefined
  for (const others of among) lawful ??= tried(others)
  return { plain, lawful }
}

// The case as it is opened, and the background of both rows: whoever acts with another needs a certificate as well.
const openedCase = (kind: EntryKind, text: TemplateText, row: number): Among => [
  ...openersOf(kind).map((opener) => ({ kind: opener, raw: exampleRow(opener, text, row) })),
  ...backgroundKindsOf(kind).flatMap((other) => exampleRows(other, text).map((raw) => ({ kind: other, raw }))),
]

const exampleRow = (kind: EntryKind, text: TemplateText, row: number): RawRow => {
  const openedOnly = openedCase(kind, text, row)
  const first = lawfulRow(kind, text, row, [openedOnly])
  if (first.lawful !== undefined) return first.lawful
  // Money is paid of what was decided: the row rests on another, which the opened case allows.
  const among = companionsOf(kind).flatMap((other): readonly Among[] => {
    const { lawful: raw } = lawfulRow(other, text, row, [openedOnly])
    return raw === undefined ? [] : [[...openedOnly, { kind: other, raw }]]
  })
  return lawfulRow(kind, text, row, among).lawful ?? first.plain
}

/**
 * Example rows of a kind, as text by column name: dates, codes and numbers by the type of each field (or the `example`
 * of its declaration), and what the checks of the kind tie together chosen so that the row is valid. A row that makes a
 * move of a procedure makes one that the law allows in the case that the example row of the opening kind begins, if need be
 * after one other row, and by the example rows of what its gates look at besides.
 */
export const exampleRows = (kind: EntryKind, text: TemplateText): readonly RawRow[] =>
  Array.from({ length: exampleCount }, (_, row): RawRow => exampleRow(kind, text, row))
