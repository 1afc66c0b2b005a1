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

/** The horizon of a period: its end, or the as-of date when that is earlier. */
export const horizonOf = ({ to }: Period, asOf: string | undefined): string =>
  asOf !== undefined && asOf < to ? asOf : to

interface Pair {
  readonly subject: string
  readonly period: number
}
const pairKey = ({ subject, period }: Pair): string => `${period} ${subject}`

// The ids of what covers the counted entries, by subject and period; only coverages have any.
const readCovering = (sight: Sight, definition: FigureDefinition, shape: FigureShape, slots: SlotValues) => {
  const query = shape.entries ? statementOf('covering', sight.scope, definition, shape, slots) : undefined
  const rows = query === undefined ? [] : sight.connection.rows<Pair & { readonly id: string }>(query)
  return Map.groupBy(rows, pairKey)
}

interface Cell {
  readonly row: FigureRow
  readonly covering: readonly string[]
}
const readCells = (
  sight: Sight,
  definition: FigureDefinition,
  shape: FigureShape,
  slots: SlotValues,
): ReadonlyMap<string, Cell> => {
  const query = statementOf('figure', sight.scope, definition, shape, slots)
  if (query === undefined) return new Map()
  const covering = readCovering(sight, definition, shape, slots)
  return new Map(
    sight.connection.rows<FigureRow>(query).map((row) => {
      const key = pairKey(row)
      return [key, { row, covering: covering.get(key)?.map(({ id }) => id) ?? [] }]
    }),
  )
}

/** Counts one figure of one subject in one period; what it means is written at the domain's `FigureDefinition`. */
export const countOne = (sight: Sight, definition: FigureDefinition, request: FigureRequest): FigureValue => {
  const { subject, period, asOf, entries = true } = request
  if (definition.subject !== subject.kind) return inapplicable
  const view = { township: subject.township, period, horizon: horizonOf(period, asOf) }
  const slots = { township: subject.township, subject: subject.id, from: period.from, horizon: view.horizon }
  const cell = readCells(sight, definition, { answers: 'one', entries }, slots).get(pairKey({ subject: '', period: 0 }))
  return valueOf(sight, definition, view, cell?.row, cell?.covering)
}

/** Counts figures of many subjects in several periods: one statement a figure, whatever their number. */
export const countGrid = (sight: Sight, request: FigureGridRequest): FigureGrid => {
  const { definitions, township, periods, subjects, entries = true } = request
  const views = periods.map((period) => ({ township, period, horizon: period.to }))
  const slots = {
    township,
    subjects: JSON.stringify(subjects),
    periods: JSON.stringify(periods.map(({ from, to }) => [from, to])),
  }
  const counted = definitions.map((definition) => ({
    definition,
    cells: readCells(sight, definition, { answers: 'each', entries }, slots),
    // Asked now, not later: a cell without entries has to know whether its ledger was kept at this moment.
    empty: views.map((view) => valueOf(sight, definition, view, undefined)),
  }))
  const places = new Map(periods.map(({ id }, place) => [id, place]))
  return {
    of: (subject, periodId) => {
      const period = places.get(periodId)
      const view = period === undefined ? undefined : views[period]
      if (period === undefined || view === undefined) return new Map()
      return new Map(
        counted.map(({ definition, cells, empty }) => {
          const cell = cells.get(pairKey({ subject, period }))
          if (cell === undefined) return [definition.id, empty[period] ?? missing]
          return [definition.id, valueOf(sight, definition, view, cell.row, cell.covering)]
        }),
      )
    },
  }
}
