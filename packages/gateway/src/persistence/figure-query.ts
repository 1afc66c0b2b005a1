import type { EntryKind, FigureDefinition } from '@zhunsheng/domain'
import { type CompiledQuery, type RawBuilder, sql } from 'kysely'
import { Slot, type ViewBounds, datedIn, meetsAll, readable } from './figure-conditions.ts'
import { type Condition, entriesOf, inScope } from './query-builder.ts'
import type { Scope } from './scope.ts'
import { kindOf, tableOf } from './tables.ts'

/** What a statement is made for; its text depends on nothing else, so that it is built and prepared once. */
export interface FigureShape {
  /** Many: one row for each subject that has entries. One: the whole, or the one subject of the definition's field. */
  readonly subjects: 'one' | 'many'
  /** How many periods are told apart; they do not overlap. More than one only for entries dated within. */
  readonly periods: number
  readonly entries: boolean
}

const township = new Slot('township')
const subjects = new Slot('subjects')
/** The slots of a period: its first day and its horizon. */
export const periodSlot = (period: number): ViewBounds => ({
  from: new Slot(`from${period}`),
  horizon: new Slot(`horizon${period}`),
})
const whole: ViewBounds = { from: new Slot('from'), horizon: new Slot('horizon') }

const all = (conditions: readonly Condition[]): Condition => sql`${sql.join(conditions, sql` and `)}`

// The field that must be present for an entry to count.
const countedField = ({ aggregate }: FigureDefinition): string | undefined => {
  switch (aggregate.type) {
    case 'countDistinct':
    case 'sum':
      return aggregate.field
    case 'share':
      return aggregate.distinct
    default:
      return undefined
  }
}

/** The conditions on the entries that a figure counts, as `e`; undefined when nothing can meet them. */
export const countedConditions = (
  kind: EntryKind,
  definition: FigureDefinition,
  view: ViewBounds,
  wholeOf: { readonly township: unknown; readonly subjects: unknown },
): readonly Condition[] | undefined => {
  const conditions: Condition[] = [sql`e.township = ${wholeOf.township}`]
  if (definition.subjectField !== undefined) {
    const subject = readable(kind, 'e', definition.subjectField)
    if (subject === undefined) return undefined
    conditions.push(sql`${subject.ref} in (select value from json_each(${wholeOf.subjects}))`)
  }
  const field = countedField(definition)
  if (field !== undefined) {
    const column = readable(kind, 'e', field)
    if (column === undefined) return undefined
    conditions.push(sql`${column.ref} is not null`)
  }
  return [...conditions, datedIn(kind, 'e', definition.dating, view), meetsAll(kind, 'e', definition.where)]
}

const covering = (scope: Scope, definition: FigureDefinition, view: ViewBounds): Condition | undefined => {
  if (definition.aggregate.type !== 'coverage') return undefined
  const { by } = definition.aggregate
  const kind = kindOf(by.entryKind)
  const field = kind && readable(kind, 'c', by.field)
  if (kind === undefined || field === undefined || field.sort === 'number' || field.sort === 'flag') return sql`false`
  return all([
    inScope(scope, 'c'),
    sql`c.township = e.township`,
    sql`${field.ref} = e.key`,
    datedIn(kind, 'c', by.dating, view),
    meetsAll(kind, 'c', by.where),
  ])
}

interface Numbers {
  readonly value: RawBuilder<unknown>
  readonly of: RawBuilder<unknown>
}
const none = sql`null`
const numbers = (scope: Scope, kind: EntryKind, definition: FigureDefinition, view: ViewBounds): Numbers => {
  const { aggregate } = definition
  const ref = (name: string) => readable(kind, 'e', name)?.ref ?? none
  switch (aggregate.type) {
    case 'count':
      return { value: sql`count(*)`, of: none }
    case 'countDistinct':
      return { value: sql`count(distinct ${ref(aggregate.field)})`, of: none }
    case 'sum':
      return { value: sql`coalesce(sum(${ref(aggregate.field)}), 0)`, of: none }
    case 'share': {
      const met = meetsAll(kind, 'e', aggregate.met)
      const what = aggregate.distinct === undefined ? sql`*` : sql`distinct ${ref(aggregate.distinct)}`
      return { value: sql`count(${what}) filter (where ${met})`, of: sql`count(${what})` }
    }
    case 'coverage': {
      const cover = kindOf(aggregate.by.entryKind)
      if (cover === undefined) return { value: sql`0`, of: sql`count(*)` }
      const covers = sql`exists (select 1 from ${sql.table(tableOf(cover))} as c where ${covering(scope, definition, view)})`
      return { value: sql`count(*) filter (where ${covers})`, of: sql`count(*)` }
    }
  }
}

const bucketOf = (kind: EntryKind, definition: FigureDefinition, periods: number): RawBuilder<unknown> => {
  if (periods === 1) return sql`0`
  const cases = Array.from({ length: periods }, (_, period) => {
    return sql`when ${datedIn(kind, 'e', definition.dating, periodSlot(period))} then ${sql.lit(period)}`
  })
  return sql`case ${sql.join(cases, sql` `)} end`
}

const subjectOf = (kind: EntryKind, { subjectField }: FigureDefinition, shape: FigureShape): RawBuilder<unknown> =>
  shape.subjects === 'many' && subjectField !== undefined ? (readable(kind, 'e', subjectField)?.ref ?? none) : sql`''`

/** A row of the answer: one subject and one period that has counted entries. */
export interface FigureRow {
  readonly subject: string
  readonly bucket: number | null
  readonly value: number
  readonly of: number | null
  readonly counted: number
  /** JSON: ids, unordered. */
  readonly ids: string | null
  /** JSON: [id, reason, approver] of each entry, unordered. */
  readonly attestations: string | null
}

/** The statement of a figure; undefined when its kind or a field of it does not exist. */
export const figureStatement = (
  scope: Scope,
  definition: FigureDefinition,
  shape: FigureShape,
): CompiledQuery | undefined => {
  const kind = kindOf(definition.entryKind)
  const conditions = kind && countedConditions(kind, definition, whole, { township, subjects })
  if (kind === undefined || conditions === undefined) return undefined
  const { value, of } = numbers(scope, kind, definition, whole)
  const { attestedBy } = definition
  const text = (name: string) => sql`coalesce(${readable(kind, 'e', name)?.ref ?? none}, '')`
  const query = entriesOf(scope, tableOf(kind))
    .where(sql<boolean>`${all(conditions)}`)
    .select([
      sql<string>`${subjectOf(kind, definition, shape)}`.as('subject'),
      sql<number | null>`${bucketOf(kind, definition, shape.periods)}`.as('bucket'),
      sql<number>`${value}`.as('value'),
      sql<number | null>`${of}`.as('of'),
      sql<number>`count(*)`.as('counted'),
      sql<string | null>`${shape.entries ? sql`json_group_array(e.id)` : none}`.as('ids'),
      sql<string | null>`${
        attestedBy === undefined
          ? none
          : sql`json_group_array(json_array(e.id, ${text(attestedBy.reason)}, ${text(attestedBy.approver)}))`
      }`.as('attestations'),
    ])
    // By position: an alias could be the name of a declared field.
    .groupBy([sql`1`, sql`2`])
  return query.compile()
}

/** The ids of the entries that cover the counted ones, with their subject; for coverages alone. */
export const coveringStatement = (
  scope: Scope,
  definition: FigureDefinition,
  shape: FigureShape,
): CompiledQuery | undefined => {
  const kind = kindOf(definition.entryKind)
  const conditions = kind && countedConditions(kind, definition, whole, { township, subjects })
  const covers = covering(scope, definition, whole)
  const cover = definition.aggregate.type === 'coverage' ? kindOf(definition.aggregate.by.entryKind) : undefined
  if (kind === undefined || conditions === undefined || covers === undefined || cover === undefined) return undefined
  return entriesOf(scope, tableOf(kind))
    .innerJoin(`${tableOf(cover)} as c`, (join) => join.on(sql<boolean>`${covers}`))
    .where(sql<boolean>`${all(conditions)}`)
    .select([sql<string>`${subjectOf(kind, definition, shape)}`.as('subject'), 'c.id'])
    .distinct()
    .compile()
}

/** Whether the ledger of a kind is kept: an entry that occurred between two days. */
export const keptStatement = (scope: Scope, kind: EntryKind): CompiledQuery =>
  entriesOf(scope, tableOf(kind))
    .select(sql<number>`1`.as('kept'))
    .where(sql<boolean>`e.township = ${township} and e.occurred >= ${whole.from} and e.occurred <= ${whole.horizon}`)
    .limit(1)
    .compile()
