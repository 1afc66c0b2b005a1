import { type Column, type EntryKind, type Field, type FieldType, columnsOf } from '@zhunsheng/domain'
import { builder } from './builder.ts'
import { both, pascal, upperSnake } from './describe.ts'

/** The scalar that carries a field's values. */
const scalars = {
  text: 'String',
  civilDate: 'CivilDate',
  count: 'Int',
  creditHours: 'CreditHours',
  points: 'Points',
  money: 'Fen',
  boolean: 'Boolean',
  ref: 'String',
} as const satisfies Record<Exclude<FieldType, 'enum'>, string>

const enumOf = (owner: string, column: string, values: Readonly<Record<string, { zh: string; en: string }>>) =>
  builder.enumType(`${owner}${pascal(column)}`, {
    description: `${both({ zh: '可选值', en: 'Choices' })}: ${owner}.${column}`,
    values: Object.fromEntries(
      Object.entries(values).map(([code, label]) => [upperSnake(code), { value: code, description: both(label) }]),
    ),
  })

/** A column with the GraphQL type of its values. */
export interface TypedColumn extends Column {
  readonly type: (typeof scalars)[keyof typeof scalars] | ReturnType<typeof enumOf>
}

/** The columns of a kind; each enum gets a type of its own. Called once for each kind. */
export const typedColumnsOf = (kind: EntryKind): readonly TypedColumn[] =>
  columnsOf(kind).map((column) => ({
    ...column,
    type:
      column.field.type === 'enum'
        ? enumOf(pascal(kind.id), column.name, column.field.values)
        : scalars[column.field.type],
  }))

/** What a field is called and measured in: 参加人数（人） · Attendees (people). */
export const describeField = (field: Field): string => {
  const unit = field.type === 'count' ? field.unit : undefined
  const note = field.note
  return both({
    zh: `${field.zh}${unit ? `（${unit.zh}）` : ''}${note ? `；${note.zh}` : ''}`,
    en: `${field.en}${unit ? ` (${unit.en})` : ''}${note ? `; ${note.en}` : ''}`,
  })
}
