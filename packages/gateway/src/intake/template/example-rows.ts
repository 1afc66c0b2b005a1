import { type Column, type EntryKind, type Field, addDays, columnsOf } from '@zhunsheng/domain'
import { type RawRow, entryKinds, rowReader } from '@zhunsheng/domain/ledger'
import { type RowOfKind, kindsOfCases, lawfulWith, procedureOfKind } from './lawful-row.ts'
import type { FollowedProcedure } from '@zhunsheng/domain/procedure'
import type { TemplateText } from './locale/template-text.ts'

/** The township of the example rows: 乐昌镇. */
export const exampleTownship = '141021100000'
/** How many example rows a template has. */
export const exampleCount = 2

const occurred = ['2023-05-31', '2023-06-30']
// Days after the row occurred: what is reported is so at once, what lasts ends late, other dates are deadlines.
const daysLater = (name: string, standing: boolean): number =>
  name === 'reported' ? 0 : name === 'closed' ? (standing ? 180 : 15) : 30

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

const divisionOf = (row: number): string => String(Number(exampleTownship) + 201 + row)

// A key with an example of its own is a code that begins with that of its village.
const keyOf = ({ key }: EntryKind, text: TemplateText, row: number): readonly string[] => {
  if (key.type !== 'text') return referencesTo(key, text, row)
  return [key.example?.replace(divisionOf(0), divisionOf(row)) ?? text.exampleKey(row)]
}

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
      return [divisionOf(row)]
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

// The example of a code, as the template words it.
const exampleIn = (field: Field, text: TemplateText): readonly string[] => {
  const { example } = field
  if (example === undefined) return []
  if (field.type === 'boolean') return [example === '是' ? text.yes : text.no]
  return [field.type === 'enum' ? (field.values[example]?.[text.wording] ?? example) : example]
}

// What may stand in a cell of the row, the likeliest first. The first row is full, the second has what is required.
const candidates = (kind: EntryKind, column: Column, text: TemplateText, row: number): readonly string[] => {
  const { field, part } = column
  const some = [...(part === 'key' ? [] : exampleIn(field, text)), ...likely(kind, column, text, row)]
  if (field.optional !== true) return some
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
  if (procedureOfKind(kind) === undefined) return [...new Set(tied)]
  const columns = columnsOf(kind)
  const codes = columns.filter(({ field }) => field.type === 'enum' && field.optional !== true)
  const optional = columns.filter(({ field }) => field.optional === true)
  return [...new Set([...tied, ...[...codes, ...optional].map(({ name }) => name)])]
}

interface Tried {
  /** Whether something asked for more than that the row is valid, and no row met it. */
  readonly isRefused: boolean
  readonly raw: RawRow
}

// A row that meets nothing of so many is not looked for among all that there are.
const mostTried = 4000

const tryRow = (kind: EntryKind, text: TemplateText, row: number, meets: (raw: RawRow) => boolean): Tried => {
  const of = new Map(columnsOf(kind).map((column) => [column.name, candidates(kind, column, text, row)]))
  const plain = Object.fromEntries(Array.from(of, ([name, [first = '']]) => [name, first]))
  const read = rowReader(kind)
  let valid: RawRow | undefined
  let tried = 0
  for (const choice of choices(variedFor(kind), of)) {
    const raw = { ...plain, ...choice }
    if (!read(raw).ok) continue
    if (meets(raw)) return { isRefused: false, raw }
    valid ??= raw
    if ((tried += 1) > mostTried) break
  }
  return { isRefused: true, raw: valid ?? plain }
}

// One row of each kind of a procedure, which are lawful together: all templates can be filled in and brought at once.
const exampleCase = (procedure: FollowedProcedure, text: TemplateText, row: number): ReadonlyMap<string, RawRow> => {
  const { opening, following, beside } = kindsOfCases(procedure)
  const opened: readonly RowOfKind[] = [
    ...opening.map((kind) => ({ kind, raw: exampleRow(kind, text, row) })),
    // Of both rows: whoever acts with another needs a certificate as well.
    ...beside.flatMap((kind) => exampleRows(kind, text).map((raw) => ({ kind, raw }))),
  ]
  let [order, found] = [following, new Map<string, RawRow>()]
  for (let attempt = 0; attempt <= following.length; attempt += 1) {
    const rows = [...opened]
    found = new Map()
    const stopping = order.find((kind) => {
      const isLawful = lawfulWith(procedure, rows)
      const { isRefused, raw } = tryRow(kind, text, row, (each) => isLawful({ kind, raw: each }))
      rows.push({ kind, raw })
      found.set(kind.id, raw)
      return isRefused
    })
    if (stopping === undefined) break
    // What the others leave no room for goes first: they may do with less.
    order = [stopping, ...order.filter((kind) => kind !== stopping)]
  }
  return found
}

const cases = new WeakMap<TemplateText, Map<string, ReadonlyMap<string, RawRow>>>()
// Looked for once in each language: it is a search.
const caseFor = (procedure: FollowedProcedure, text: TemplateText, row: number): ReadonlyMap<string, RawRow> => {
  const known = cases.get(text) ?? new Map<string, ReadonlyMap<string, RawRow>>()
  cases.set(text, known)
  const name = `${procedure.id} ${row}`
  const found = known.get(name) ?? exampleCase(procedure, text, row)
  known.set(name, found)
  return found
}

const exampleRow = (kind: EntryKind, text: TemplateText, row: number): RawRow => {
  const procedure = procedureOfKind(kind)
  const lawful = procedure && caseFor(procedure, text, row).get(kind.id)
  return lawful ?? tryRow(kind, text, row, () => true).raw
}

/**
 * Example rows of a kind, as text by column name: dates, codes and numbers by the type of each field (or the `example`
 * of its declaration), and what the checks of the kind tie together chosen so that the row is valid. Rows that make
 * moves of a procedure make some that the law allows together, in the case that the example row of the opening kind begins.
 */
export const exampleRows = (kind: EntryKind, text: TemplateText): readonly RawRow[] =>
  Array.from({ length: exampleCount }, (_, row): RawRow => exampleRow(kind, text, row))
