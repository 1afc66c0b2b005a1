import type { EntryKind, FigureDefinition } from '@zhunsheng/domain'
import { type CompiledQuery, type RawBuilder, sql } from 'kysely'
import { type Bound, Slot, type ViewBounds, datedIn, isText, meetsAll, readable } from './figure-conditions.ts'
import { type Condition, entriesForEach, entriesOf, inScope } from './query-builder.ts'
import type { Scope } from './scope.ts'
import { kindOf, tableOf } from './tables.ts'

/** What a statement is made for; its text depends on nothing else, so that it is built and prepared once. */
export interface FigureShape {
  /** One: one subject and one period. Each: a row for every pair of a list of subjects and a list of periods that has entries. */
  readonly answers: 'one' | 'each'
  readonly entries: boolean
}

/** Whose entries a statement looks at, and over which days. */
export interface Sought extends ViewBounds {
  readonly township: Bound
  readonly subject: Bound
}

const one: Sought = {
  township: new Slot('township'),
  subject: new Slot('subject'),
  from: new Slot('from'),
  horizon: new Slot('horizon'),
}
const each: Sought = {
  township: new Slot('township'),
  subject: sql`s.value`,
  from: sql`(p.value ->> 0)`,
  horizon: sql`(p.value ->> 1)`,
}
const soughtIn = ({ answers }: FigureShape): Sought => (answers === 'one' ? one : each)
const rowsFor = (scope: Scope, kind: EntryKind, { answers }: FigureShape) =>
  answers === 'one'
    ? entriesOf(scope, tableOf(kind))
    : entriesForEach(scope, tableOf(kind), { subjects: new Slot('subjects'), periods: new Slot('periods') })
const pairOf = ({ answers }: FigureShape) =>
  answers === 'one'
    ? [sql<string>`''`.as('subject'), sql<number>`0`.as('period')]
    : [sql<string>`s.value`.as('subject'), sql<number>`p.key`.as('period')]

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
  sought: Sought,
): readonly Condition[] | undefined => {
  const conditions: Condition[] = [sql`e.township = ${sought.township}`]
  if (definition.subjectField !== undefined) {
    const subject = readable(kind, 'e', definition.subjectField)
    if (subject === undefined || !isText(subject.sort)) return undefined
    conditions.push(sql`${subject.ref} = ${sought.subject}`)
  }
  const field = countedField(definition)
  if (field !== undefined) {
    const column = readable(kind, 'e', field)
    if (column === undefined) return undefined
    conditions.push(sql`${column.ref} is not null`)
  }
  return [...conditions, datedIn(kind, 'e', definition.dating, sought), meetsAll(kind, 'e', definition.where)]
}

const covering = (scope: Scope, definition: FigureDefinition, view: ViewBounds): Condition | undefined => {
  if (definition.aggregate.type !== 'coverage') return undefined
  const { by } = definition.aggregate
  const kind = kindOf(by.entryKind)
  const field = kind && readable(kind, 'c', by.field)
  if (kind === undefined || field === undefined || !isText(field.sort)) return sql`false`
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

/** A row of the answer: one subject and one period that has counted entries. */
export interface FigureRow {
  readonly subject: string
  /** The place of the period in the list. */
  readonly period: number
  readonly value: number
  readonly of: number | null
  readonly counted: number
  /** JSON: ids, unordered. */
  readonly ids: string | null
  /** JSON: [id, reason, approver] of each entry, unordered. */
  readonly attestations: string | null
}

const attestationsOf = (kind: EntryKind, { attestedBy }: FigureDefinition): RawBuilder<unknown> => {
  if (attestedBy === undefined) return none
  const text = (name: string) => sql`coalesce(${readable(kind, 'e', name)?.ref ?? none}, '')`
  return sql`json_group_array(json_array(e.id, ${text(attestedBy.reason)}, ${text(attestedBy.approver)}))`
}

/** The statement of a figure; undefined when its kind or a field of it does not exist. */
export const figureStatement = (
  scope: Scope,
  definition: FigureDefinition,
  shape: FigureShape,
): CompiledQuery | undefined => {
  const kind = kindOf(definition.entryKind)
  const sought = soughtIn(shape)
  const conditions = kind && countedConditions(kind, definition, sought)
  if (kind === undefined || conditions === undefined) return undefined
  const { value, of } = numbers(scope, kind, definition, sought)
  return (
    rowsFor(scope, kind, shape)
      .where(sql<boolean>`${all(conditions)}`)
      .select([
        ...pairOf(shape),
        sql<number>`${value}`.as('value'),
        sql<number | null>`${of}`.as('of'),
        sql<number>`count(*)`.as('counted'),
        sql<string | null>`${shape.entries ? sql`json_group_array(e.id)` : none}`.as('ids'),
        sql<string | null>`${attestationsOf(kind, definition)}`.as('attestations'),
      ])
      // By position: an alias could be the name of a declared field.
      .groupBy([sql`1`, sql`2`])
      .compile()
  )
}

/** The ids of the entries that cover the counted ones, with their subject and period; for coverages alone. */
export const coveringStatement = (
  scope: Scope,
  definition: FigureDefinition,
  shape: FigureShape,
): CompiledQuery | undefined => {
  const kind = kindOf(definition.entryKind)
  const sought = soughtIn(shape)
  const conditions = kind && countedConditions(kind, definition, sought)
  const covers = covering(scope, definition, sought)
  const cover = definition.aggregate.type === 'coverage' ? kindOf(definition.aggregate.by.entryKind) : undefined
  if (kind === undefined || conditions === undefined || covers === undefined || cover === undefined) return undefined
  return rowsFor(scope, kind, shape)
    .innerJoin(`${tableOf(cover)} as c`, (join) => join.on(sql<boolean>`${covers}`))
    .where(sql<boolean>`${all(conditions)}`)
    .select([...pairOf(shape), sql<string>`c.id`.as('id')])
    .distinct()
    .compile()
}

/** Whether the ledger of a kind is kept: an entry that occurred between two days. */
export const keptStatement = (scope: Scope, kind: EntryKind): CompiledQuery =>
  entriesOf(scope, tableOf(kind))
    .select(sql<number>`1`.as('kept'))
    .where(sql<boolean>`e.township = ${one.township} and e.occurred >= ${one.from} and e.occurred <= ${one.horizon}`)
    .limit(1)
    .compile()
