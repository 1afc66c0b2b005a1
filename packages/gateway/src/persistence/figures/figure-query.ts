import type { Condition as FigureCondition, EntryKind, FigureDefinition } from '@zhunsheng/domain'
import type { Copied } from '@zhunsheng/domain/procedure'
import { type CompiledQuery, type RawBuilder, sql } from 'kysely'
import type { Dialect } from '../databases/dialect.ts'
import { type Bound, Slot, type ViewBounds, datedIn, isText, meetsAll, readable } from './figure-conditions.ts'
import type { CopiedFigure } from '../../copied-figures.ts'
import { fieldsOf } from '../tables/figure-indexes.ts'
import { isCopied, isNotNamed } from './copied-entries.ts'
import {
  type Condition,
  type Wanted,
  besideEach,
  entriesForEach,
  entriesOf,
  listed,
  thereIs,
  tuple,
} from '../tables/query-builder.ts'
import type { Scope } from '../databases/scope.ts'
import { kindOf } from '../tables/tables.ts'

/** What a statement is made for; its text depends on nothing else, so that it is built and prepared once. */
export interface FigureShape {
  readonly scope: Scope
  readonly dialect: Dialect
  /** One: one subject and one period. Each: a row for every pair of a list of subjects and a list of periods that has entries. */
  readonly answers: 'one' | 'each'
  /** Whether ids are wanted. */
  readonly entries: boolean
  /** Whether it asks what was known at an instant. */
  readonly isKnownAt: boolean
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
const each: Sought = { township: one.township, subject: sql`s.value`, from: sql`p.first`, horizon: sql`p.second` }
const lists = { subjects: new Slot('subjects'), periods: new Slot('periods') }
const knownAt = new Slot('knownAt')

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

/** The counted entries of a figure as rows of a statement: `e`, with the columns that are read of it. */
interface Counted {
  readonly shape: FigureShape
  readonly kind: EntryKind
  readonly definition: FigureDefinition
  readonly columns: readonly string[]
  readonly where: readonly Condition[]
}

// What each part of the answer reads of an entry; a name that is no column of the kind is read nowhere.
const columnsRead = (kind: EntryKind, { aggregate, attestedBy }: FigureDefinition): readonly string[] => {
  const met: readonly FigureCondition[] = aggregate.type === 'share' ? aggregate.met : []
  const attested = attestedBy === undefined ? [] : ['id', attestedBy.reason, attestedBy.approver]
  const counted = 'field' in aggregate ? aggregate.field : 'distinct' in aggregate ? aggregate.distinct : undefined
  const names = [...(counted === undefined ? [] : [counted]), ...fieldsOf(met), ...attested]
  return [
    'township',
    ...(aggregate.type === 'coverage' ? ['key'] : []),
    ...names.filter((name) => name === 'id' || readable(kind, 'e', name) !== undefined),
  ]
}

const namingView = ({ scope, isKnownAt }: FigureShape) => ({
  scope,
  township: one.township,
  ...(isKnownAt && { knownAt }),
})

const countedBy = (definition: FigureDefinition | CopiedFigure, shape: FigureShape): Counted | undefined => {
  const kind = kindOf(definition.entryKind)
  const conditions = kind && countedConditions(kind, definition, shape.answers === 'one' ? one : each)
  if (kind === undefined || conditions === undefined) return undefined
  const where = 'copied' in definition ? [...conditions, isNotNamed(definition.copied, namingView(shape))] : conditions
  const columns = [...new Set([...(shape.entries ? ['id'] : []), ...columnsRead(kind, definition)])]
  return { shape, kind, definition, columns, where }
}

const rowsFor = ({ shape, kind, columns, where }: Counted) => {
  const { scope, dialect, answers, isKnownAt } = shape
  const read = { kind, where, columns, knownAt: isKnownAt ? knownAt : undefined }
  return answers === 'one' ? entriesOf(scope, read) : entriesForEach(scope, dialect, lists, read)
}
const pairOf = ({ answers }: FigureShape) =>
  answers === 'one'
    ? [sql<string>`''`.as('subject'), sql<number>`0`.as('period')]
    : [sql<string>`e.of_subject`.as('subject'), sql<number>`e.of_period`.as('period')]

/** Which entries cover a counted one; undefined when there can be none. */
const coveringOf = ({ definition, shape }: Counted): Wanted | undefined => {
  if (definition.aggregate.type !== 'coverage') return undefined
  const { by } = definition.aggregate
  const kind = kindOf(by.entryKind)
  const field = kind && readable(kind, 'c', by.field)
  if (kind === undefined || field === undefined || !isText(field.sort)) return undefined
  const view = shape.answers === 'one' ? one : { from: sql`e.of_from`, horizon: sql`e.of_horizon` }
  const ofCounted: Condition = sql`c.township = e.township and ${field.ref} = e.key`
  const where = [ofCounted, datedIn(kind, 'c', by.dating, view), meetsAll(kind, 'c', by.where)]
  return { kind, where, knownAt: shape.isKnownAt ? knownAt : undefined }
}

interface Numbers {
  readonly value: RawBuilder<unknown>
  readonly of: RawBuilder<unknown>
}
const none = sql`null`
const numbers = (counted: Counted): Numbers => {
  const { kind, definition, shape } = counted
  const { aggregate } = definition
  const ref = (name: string) => readable(kind, 'e', name)?.ref ?? none
  switch (aggregate.type) {
    case 'count':
      return { value: sql`count(*)`, of: none }
    case 'countDistinct': {
      const field = ref(aggregate.field)
      const told = aggregate.per === 'month' ? sql`substr(cast(${field} as text), 1, 7)` : field
      return { value: sql`count(distinct ${told})`, of: none }
    }
    case 'sum':
      return { value: sql`cast(coalesce(sum(${ref(aggregate.field)}), 0) as bigint)`, of: none }
    case 'share': {
      const met = meetsAll(kind, 'e', aggregate.met)
      const what = aggregate.distinct === undefined ? sql`*` : sql`distinct ${ref(aggregate.distinct)}`
      return { value: sql`count(${what}) filter (where ${met})`, of: sql`count(${what})` }
    }
    case 'coverage': {
      const covering = coveringOf(counted)
      const covered = covering === undefined ? sql`false` : thereIs(shape.scope, covering)
      return { value: sql`count(*) filter (where ${covered})`, of: sql`count(*)` }
    }
  }
}

/** A row of the answer: a subject and a period. Of one pair there is always one, of many those that have counted entries. */
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

const attestationsOf = ({ kind, definition, shape }: Counted): RawBuilder<unknown> => {
  const { attestedBy } = definition
  if (attestedBy === undefined) return none
  const text = (name: string) => sql`coalesce(${readable(kind, 'e', name)?.ref ?? none}, '')`
  return listed(shape.dialect, tuple(shape.dialect, [sql`e.id`, text(attestedBy.reason), text(attestedBy.approver)]))
}

/** The statement of a figure; undefined when its kind or a field of it does not exist. */
export const figureStatement = (definition: FigureDefinition, shape: FigureShape): CompiledQuery | undefined => {
  const counted = countedBy(definition, shape)
  if (counted === undefined) return undefined
  const { value, of } = numbers(counted)
  const query = rowsFor(counted).select([
    ...pairOf(shape),
    sql<number>`${value}`.as('value'),
    sql<number | null>`${of}`.as('of'),
    sql<number>`count(*)`.as('counted'),
    sql<string | null>`${shape.entries ? listed(shape.dialect, sql`e.id`) : none}`.as('ids'),
    sql<string | null>`${attestationsOf(counted)}`.as('attestations'),
  ])
  // Of one group there is no need to make groups: SQLite would sort every row. By position: an alias could be a field.
  return (shape.answers === 'one' ? query : query.groupBy([sql`1`, sql`2`])).compile()
}

/** The ids of the entries that cover the counted ones, with their subject and period; for coverages alone. */
export const coveringStatement = (definition: FigureDefinition, shape: FigureShape): CompiledQuery | undefined => {
  const counted = countedBy(definition, shape)
  const covering = counted && coveringOf(counted)
  if (counted === undefined || covering === undefined) return undefined
  const [current, ...past] = besideEach(shape.scope, rowsFor(counted), covering).map((query) =>
    query.select([...pairOf(shape), sql<string>`c.id`.as('id')]).distinct(),
  )
  return current && past.reduce((query, other) => query.union(other), current).compile()
}

/** Whether the ledger of a kind is kept: an entry that occurred between two days; of what is copied, one that is. */
export const keptStatement = (kind: EntryKind, shape: FigureShape, copied?: Copied): CompiledQuery => {
  const { scope, isKnownAt } = shape
  const where = [
    sql<boolean>`e.township = ${one.township} and e.occurred >= ${one.from} and e.occurred <= ${one.horizon}`,
    ...(copied === undefined ? [] : [isCopied(copied, namingView(shape))]),
  ]
  return entriesOf(scope, { kind, where, columns: ['township'], knownAt: isKnownAt ? knownAt : undefined })
    .select(sql<number>`1`.as('kept'))
    .limit(1)
    .compile()
}
