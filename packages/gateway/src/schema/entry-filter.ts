import type { EntryKind } from '@zhunsheng/domain'
import type { EntryFilter, FieldFilter } from '../persistence/store.ts'
import { builder } from './builder.ts'
import { both, pascal, upperSnake } from './describe.ts'
import { type TypedColumn, describeField } from './entry-columns.ts'

const range = (name: string, type: 'CivilDate' | 'Int' | 'CreditHours' | 'Points' | 'Fen', description: string) =>
  builder.inputType(`${name}Range`, {
    description,
    fields: (t) => ({
      from: t.field({ type, description: '不早于 / 不少于 · from, inclusive' }),
      to: t.field({ type, description: '不晚于 / 不多于 · to, inclusive' }),
    }),
  })

const ranges = {
  CivilDate: range('CivilDate', 'CivilDate', '日期范围 · A span of dates'),
  Int: range('Int', 'Int', '数量范围 · A span of counts'),
  CreditHours: range('CreditHours', 'CreditHours', '学时范围 · A span of credit-hours'),
  Points: range('Points', 'Points', '分值范围 · A span of points'),
  Fen: range('Fen', 'Fen', '金额范围 · A span of money'),
}

/** The conditions on the entries of a kind: spans for dates and numbers, lists for choices, texts and references. */
export const filterInput = (kind: EntryKind, columns: readonly TypedColumn[]) =>
  builder.inputType(`${pascal(kind.id)}Filter`, {
    description: both({ zh: `${kind.zh}筛选条件，须同时满足`, en: `Conditions on ${kind.en}; all must hold` }),
    fields: (t) =>
      Object.fromEntries(
        columns
          .filter(({ part }) => part !== 'personal')
          .map(({ name, field, type }) => {
            const description = describeField(field)
            if (type === 'Boolean') return [name, t.boolean({ description })]
            if (type === 'String') return [name, t.stringList({ description })]
            if (typeof type === 'string') return [name, t.field({ type: ranges[type], description })]
            return [name, t.field({ type: [type], description })]
          }),
      ),
  })

const isRange = (value: object): value is { readonly from?: unknown; readonly to?: unknown } =>
  'from' in value || 'to' in value
const isBound = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number'

const conditionOf = (value: unknown): FieldFilter | undefined => {
  if (typeof value === 'boolean') return { is: value }
  if (Array.isArray(value)) return { in: value.filter(isBound) }
  if (typeof value !== 'object' || value === null || !isRange(value)) return undefined
  return { ...(isBound(value.from) && { from: value.from }), ...(isBound(value.to) && { to: value.to }) }
}

/** A filter as it was given, as the store takes it; a member that is null says nothing. */
export const storeFilterOf = (given: object | null | undefined): EntryFilter =>
  Object.fromEntries(
    Object.entries(given ?? {}).flatMap(([name, value]) => {
      const condition = conditionOf(value)
      return condition === undefined ? [] : [[name, condition] as const]
    }),
  )

/** Which way a list runs. */
const OrderDirection = builder.enumType('OrderDirection', {
  description: '排序方向 · Direction of an order',
  values: {
    ASC: { value: 'asc', description: '升序 · ascending' },
    DESC: { value: 'desc', description: '降序 · descending' },
  } as const,
})

/** What the entries of a kind can be ordered by: its key and whatever every one of them has. */
export const orderInput = (kind: EntryKind, columns: readonly TypedColumn[]) => {
  const values: Readonly<Record<string, { readonly value: string; readonly description: string }>> = Object.fromEntries(
    columns
      .filter(({ part, field }) => part !== 'personal' && field.optional !== true)
      .map(({ name, field }) => [upperSnake(name), { value: name, description: both(field) }]),
  )
  const field = builder.enumType(`${pascal(kind.id)}OrderField`, {
    description: both({ zh: `${kind.zh}可排序的字段`, en: `What ${kind.en} can be ordered by` }),
    values,
  })
  return builder.inputType(`${pascal(kind.id)}Order`, {
    description: both({ zh: `${kind.zh}的排序`, en: `An order of ${kind.en}` }),
    fields: (t) => ({
      field: t.field({ type: field, required: true, description: '字段 · by what' }),
      direction: t.field({ type: OrderDirection, defaultValue: 'asc', description: '方向 · which way' }),
    }),
  })
}
