import type { Attestation, FigureDefinition, FigureValue, Period } from '@zhunsheng/domain'
import type { FigureRow, FigureShape } from './figure-query.ts'
import { type SlotValues, keptQuery, statementOf } from './figure-statements.ts'
import type { Scope } from './scope.ts'
import type { Connection } from './sqlite.ts'
import type { FigureGrid } from './store.ts'
import type { FigureGridRequest, FigureRequest } from './store-requests.ts'

/** A database seen through a scope: several figures of one moment share what they find out about it. */
export interface Sight {
  readonly connection: Connection
  readonly scope: Scope
  /** Whether a ledger is kept, by kind and days. */
  readonly kept: Map<string, boolean>
}
/** Opens a sight for one call. */
export const sightOf = (connection: Connection, scope: Scope): Sight => ({ connection, scope, kept: new Map() })

interface View {
  readonly township: string
  readonly period: Period
  readonly horizon: string
}

const missing: FigureValue = { status: 'missing' }
const inapplicable: FigureValue = { status: 'inapplicable' }

type Ledger = Pick<FigureDefinition, 'entryKind' | 'standing'>
const isKept = ({ connection, scope, kept }: Sight, { entryKind, standing }: Ledger, view: View): boolean => {
  const from = standing === true ? '' : `${view.period.from.slice(0, 4)}-01-01`
  const key = [entryKind, view.township, from, view.horizon].join(' ')
  const known = kept.get(key)
  if (known !== undefined) return known
  const query = keptQuery(scope, entryKind, { township: view.township, from, horizon: view.horizon })
  const found = query !== undefined && connection.row(query) !== undefined
  kept.set(key, found)
  return found
}

const isShare = ({ aggregate }: FigureDefinition): boolean =>
  aggregate.type === 'share' || aggregate.type === 'coverage'

// The ledger that has nothing to show: the counted one, or the covering one when nothing is covered.
const emptyLedger = (definition: FigureDefinition, row: FigureRow | undefined): Ledger | undefined => {
  if (row === undefined) return definition
  return definition.aggregate.type === 'coverage' && row.value === 0 ? definition.aggregate.by : undefined
}

const isMissing = (sight: Sight, definition: FigureDefinition, view: View, row: FigureRow | undefined): boolean => {
  const empty = emptyLedger(definition, row)
  if (empty === undefined || definition.whenNone === 'zero') return false
  return definition.whenNone === 'missing' || !isKept(sight, empty, view)
}

const idsOf = (json: string | null): readonly string[] => {
  const ids: readonly string[] = JSON.parse(json ?? '[]')
  return ids
}
const attestationsOf = (json: string): readonly Attestation[] => {
  const rows: readonly (readonly [string, string, string])[] = JSON.parse(json)
  return rows.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, reason, approver]) => ({ reason, approver }))
}

const valueOf = (
  sight: Sight,
  definition: FigureDefinition,
  view: View,
  row: FigureRow | undefined,
  covering: readonly string[] = [],
): FigureValue => {
  if (isMissing(sight, definition, view, row)) return missing
  const attested = definition.attestedBy === undefined ? undefined : attestationsOf(row?.attestations ?? '[]')
  return {
    status: 'present',
    value: row?.value ?? 0,
    ...(isShare(definition) && { of: row?.of ?? 0 }),
    entries: [...idsOf(row?.ids ?? null), ...covering].toSorted(),
    ...(attested !== undefined && { attestations: attested }),
  }
}

const slotsOf = (township: string, subjects: readonly string[], from: string, horizon: string): SlotValues => ({
  township,
  subjects: JSON.stringify(subjects),
  from,
  horizon,
})

/** The horizon of a period: its end, or the as-of date when that is earlier. */
export const horizonOf = ({ to }: Period, asOf: string | undefined): string =>
  asOf !== undefined && asOf < to ? asOf : to

const readCovering = (
  sight: Sight,
  definition: FigureDefinition,
  shape: FigureShape,
  slots: SlotValues,
): ReadonlyMap<string, readonly string[]> => {
  const query = shape.entries ? statementOf('covering', sight.scope, definition, shape, slots) : undefined
  if (query === undefined) return new Map()
  const rows = sight.connection.rows<{ readonly subject: string; readonly id: string }>(query)
  return new Map([...Map.groupBy(rows, ({ subject }) => subject)].map(([who, of]) => [who, of.map(({ id }) => id)]))
}

/** Counts one figure of one subject in one period; what it means is written at the domain's `FigureDefinition`. */
export const countOne = (sight: Sight, definition: FigureDefinition, request: FigureRequest): FigureValue => {
  const { subject, period, asOf, entries = true } = request
  if (definition.subject !== subject.kind) return inapplicable
  const shape: FigureShape = { subjects: 'one', periods: 1, entries }
  const view = { township: subject.township, period, horizon: horizonOf(period, asOf) }
  const slots = slotsOf(subject.township, [subject.id], period.from, view.horizon)
  const query = statementOf('figure', sight.scope, definition, shape, slots)
  const row = query && sight.connection.row<FigureRow>(query)
  return valueOf(sight, definition, view, row, readCovering(sight, definition, shape, slots).get(''))
}

const overlap = (periods: readonly Period[]): boolean => {
  const ordered = periods.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return ordered.some((period, i) => period.from <= (ordered[i - 1]?.to ?? ''))
}

const periodSlots = (periods: readonly Period[]): SlotValues =>
  Object.fromEntries(
    periods.flatMap(({ from, to }, i) => [
      [`from${i}`, from],
      [`horizon${i}`, to],
    ]),
  )

const cellKey = (subject: string, period: string): string => `${period} ${subject}`
type Cells = ReadonlyMap<string, { readonly row: FigureRow; readonly covering: readonly string[] }>

// Periods that no entry can share are told apart in one pass; otherwise each period is a pass of its own.
const passesOf = (
  { dating, aggregate }: FigureDefinition,
  periods: readonly Period[],
): readonly (readonly Period[])[] =>
  dating.by === 'within' && aggregate.type !== 'coverage' && !overlap(periods)
    ? [periods]
    : periods.map((period) => [period])

const readCells = (sight: Sight, definition: FigureDefinition, request: FigureGridRequest): Cells => {
  const { township, subjects, periods, entries = true } = request
  const cells = new Map<string, { readonly row: FigureRow; readonly covering: readonly string[] }>()
  for (const pass of passesOf(definition, periods)) {
    const ends = {
      from: pass.map((p) => p.from).toSorted()[0],
      to: pass
        .map((p) => p.to)
        .toSorted()
        .at(-1),
    }
    if (ends.from === undefined || ends.to === undefined) continue
    const shape: FigureShape = { subjects: 'many', periods: pass.length, entries }
    const slots = { ...slotsOf(township, subjects, ends.from, ends.to), ...periodSlots(pass) }
    const query = statementOf('figure', sight.scope, definition, shape, slots)
    if (query === undefined) continue
    const covering = readCovering(sight, definition, shape, slots)
    for (const row of sight.connection.rows<FigureRow>(query)) {
      const period = row.bucket === null ? undefined : pass[row.bucket]
      if (period === undefined) continue
      cells.set(cellKey(row.subject, period.id), { row, covering: covering.get(row.subject) ?? [] })
    }
  }
  return cells
}

/** Counts figures of many subjects in several periods: one statement a figure for periods that do not overlap. */
export const countGrid = (sight: Sight, request: FigureGridRequest): FigureGrid => {
  const { definitions, township, periods } = request
  const byId = new Map(periods.map((period) => [period.id, period]))
  const counted = definitions.map((definition) => ({ definition, cells: readCells(sight, definition, request) }))
  // Asked now, not later: a cell without entries needs to know whether its ledger was kept at this moment.
  const empty = new Map<string, FigureValue>()
  for (const definition of definitions)
    for (const period of periods) {
      const value = valueOf(sight, definition, { township, period, horizon: period.to }, undefined)
      empty.set(cellKey(definition.id, period.id), value)
    }
  return {
    of: (subject, periodId) => {
      const period = byId.get(periodId)
      if (period === undefined) return new Map()
      return new Map(
        counted.map(({ definition, cells }) => {
          const who = definition.subjectField === undefined ? '' : subject
          const cell = cells.get(cellKey(who, periodId))
          if (cell === undefined) return [definition.id, empty.get(cellKey(definition.id, periodId)) ?? missing]
          const view = { township, period, horizon: period.to }
          return [definition.id, valueOf(sight, definition, view, cell.row, cell.covering)]
        }),
      )
    },
  }
}
