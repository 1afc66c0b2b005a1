import type { FigureDefinition, FigureValue, Period } from '@zhunsheng/domain'
import { isDerivedFigure, namingOf } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import { type FigureCell, figureOfCell } from './figure-cell.ts'
import type { FigureRow, FigureShape } from './figure-query.ts'
import { type CopiedFigure, copiedFigureOf } from '../../copied-figures.ts'
import { type KeptLedger, type SlotValues, coveringQuery, figureQuery, keptQuery } from './figure-statements.ts'
import { derivedCounter, together } from './derived-figures.ts'
import type { Sight } from './sight.ts'
import type { FigureGrid } from '../store.ts'
import type { FigureGridRequest, FigureRequest } from '../store-requests.ts'

const shapeOf = (
  { connection, scope, knownAt }: Sight,
  asked: Pick<FigureShape, 'answers' | 'entries'>,
): FigureShape => ({ ...asked, scope, dialect: connection.dialect, isKnownAt: knownAt !== undefined })

interface View {
  readonly township: string
  readonly period: Period
  readonly horizon: string
}

const missing: FigureValue = { status: 'missing' }
const inapplicable: FigureValue = { status: 'inapplicable' }

type Ledger = Pick<FigureDefinition, 'standing'> & KeptLedger
const isKept = (sight: Sight, ledger: Ledger, view: View): Effect.Effect<boolean> => {
  const { connection, knownAt = '', kept } = sight
  const { entryKind, standing, copied } = ledger
  const from = standing === true ? '' : `${view.period.from.slice(0, 4)}-01-01`
  const what = copied === undefined ? entryKind : `copied ${entryKind}`
  const key = [what, view.township, from, view.horizon].join(' ')
  const known = kept.get(key)
  if (known !== undefined) return Effect.succeed(known)
  const slots = { township: view.township, from, horizon: view.horizon, knownAt }
  const query = keptQuery(ledger, shapeOf(sight, { answers: 'one', entries: false }), slots)
  return Effect.map(query === undefined ? Effect.succeed(undefined) : connection.row(query), (row) => {
    kept.set(key, row !== undefined)
    return row !== undefined
  })
}

// When nothing was found in it, this ledger has to show that it is kept: the counted one, or the covering one.
const emptyLedger = (definition: FigureDefinition, row: FigureRow | undefined): Ledger | undefined => {
  if (row === undefined) return definition
  return definition.aggregate.type === 'coverage' && row.value === 0 ? definition.aggregate.by : undefined
}

const isMissing = (
  sight: Sight,
  { whenNone }: FigureDefinition,
  view: View,
  empty: Ledger | undefined,
): Effect.Effect<boolean> => {
  if (empty === undefined || whenNone === 'zero') return Effect.succeed(false)
  return whenNone === 'missing' ? Effect.succeed(true) : Effect.map(isKept(sight, empty, view), (kept) => !kept)
}

/** The horizon of a period: its end, or the as-of date when that is earlier. */
export const horizonOf = ({ to }: Period, asOf: string | undefined): string =>
  asOf !== undefined && asOf < to ? asOf : to

interface Pair {
  readonly subject: string
  readonly period: number
}
const pairKey = ({ subject, period }: Pair): string => `${period} ${subject}`
// The pair of a statement that asks for one subject and one period.
const theOne: Pair = { subject: '', period: 0 }

type Cells = ReadonlyMap<string, FigureCell>
const nothing: Effect.Effect<readonly never[]> = Effect.succeed([])

// The ids of what covers the counted entries, by subject and period; only coverages have any.
const readCovering = ({ connection }: Sight, definition: FigureDefinition, shape: FigureShape, slots: SlotValues) => {
  const query = shape.entries ? coveringQuery(definition, shape, slots) : undefined
  return query === undefined ? nothing : connection.rows<Pair & { readonly id: string }>(query)
}

const readCells = Effect.fnUntraced(function* (
  sight: Sight,
  definition: FigureDefinition,
  asked: Pick<FigureShape, 'answers' | 'entries'>,
  values: SlotValues,
) {
  const slots = { ...values, knownAt: sight.knownAt ?? '' }
  const shape = shapeOf(sight, asked)
  const query = figureQuery(definition, shape, slots)
  if (query === undefined) return new Map() satisfies Cells
  const rows = (yield* sight.connection.rows<FigureRow>(query)).filter(({ counted }) => counted > 0)
  const covering = Map.groupBy(yield* readCovering(sight, definition, shape, slots), pairKey)
  const cells: Cells = new Map(
    rows.map((row) => {
      const key = pairKey(row)
      return [key, { row, covering: covering.get(key)?.map(({ id }) => id) ?? [] }]
    }),
  )
  return cells
})

const naming = new WeakMap<FigureDefinition, FigureDefinition>()
// Made once for each definition: statements are kept by the definition that they are made of.
const namingFor = (definition: FigureDefinition): FigureDefinition | undefined => {
  const made = naming.get(definition) ?? namingOf(definition)
  if (made !== undefined) naming.set(definition, made)
  return made
}

/** What a figure is to those subjects and periods that it is not about; undefined to the others. */
type Outside = (pair: Pair) => FigureValue | undefined
const everybody: Outside = () => undefined
const outsideOf = Effect.fnUntraced(function* (
  sight: Sight,
  definition: FigureDefinition,
  views: readonly View[],
  { answers, slots }: Pick<FigureShape, 'answers'> & { readonly slots: SlotValues },
) {
  const names = namingFor(definition)
  if (names === undefined) return everybody
  const named = yield* readCells(sight, names, { answers, entries: false }, slots)
  const kept = yield* Effect.forEach(views, (view) => isKept(sight, names, view))
  const outside: Outside = (pair) => {
    if (named.has(pairKey(pair))) return undefined
    return kept[pair.period] === true ? inapplicable : missing
  }
  return outside
})

type OneRequest = Omit<FigureRequest, 'knownAt'>
const countStored = Effect.fnUntraced(function* (
  sight: Sight,
  definition: FigureDefinition | CopiedFigure,
  { subject, period, asOf, entries = true }: OneRequest,
) {
  const view = { township: subject.township, period, horizon: horizonOf(period, asOf) }
  const slots = { township: subject.township, subject: subject.id, from: period.from, horizon: view.horizon }
  const outside = (yield* outsideOf(sight, definition, [view], { answers: 'one', slots }))(theOne)
  if (outside !== undefined) return outside
  const cells = yield* readCells(sight, definition, { answers: 'one', entries }, slots)
  const cell = cells.get(pairKey(theOne))
  const gone = yield* isMissing(sight, definition, view, emptyLedger(definition, cell?.row))
  return gone ? missing : figureOfCell(definition, cell)
})

/** Counts one figure of one subject in one period; what it means is written at the domain's `FigureDefinition`. */
export const countOne = Effect.fnUntraced(function* (sight: Sight, definition: FigureDefinition, request: OneRequest) {
  const { subject } = request
  if (definition.subject !== subject.kind) return inapplicable
  if (!isDerivedFigure(definition)) return yield* countStored(sight, definition, request)
  const rest = (yield* derivedCounter(sight, definition, subject.township))(request)
  const copied = copiedFigureOf(definition)
  return copied === undefined ? rest : together(yield* countStored(sight, copied, request), rest)
})

type Column = (pair: Pair) => FigureValue
const derivedColumn = Effect.fnUntraced(function* (
  sight: Sight,
  definition: FigureDefinition,
  { township, periods, asOf, entries = true }: Omit<FigureGridRequest, 'knownAt'>,
) {
  const counted = yield* derivedCounter(sight, definition, township)
  const column: Column = ({ subject: id, period: place }) => {
    const period = periods[place]
    const subject = { kind: definition.subject, id, township }
    return period === undefined ? missing : counted({ subject, period, entries, ...(asOf !== undefined && { asOf }) })
  }
  return [definition.id, column] as const
})

const columnOf = Effect.fnUntraced(function* (
  sight: Sight,
  definition: FigureDefinition,
  views: readonly View[],
  asked: { readonly entries: boolean; readonly slots: SlotValues },
) {
  const outside = yield* outsideOf(sight, definition, views, { answers: 'each', slots: asked.slots })
  const cells = yield* readCells(sight, definition, { answers: 'each', entries: asked.entries }, asked.slots)
  const { aggregate } = definition
  const goneIn = (empty: Ledger) => Effect.forEach(views, (view) => isMissing(sight, definition, view, empty))
  // Asked now, not later: whether a ledger was kept belongs to this moment.
  const empty = yield* goneIn(definition)
  const uncovered = aggregate.type === 'coverage' ? yield* goneIn(aggregate.by) : []
  const column: Column = (pair) => {
    const cell = cells.get(pairKey(pair))
    const gone = cell === undefined ? empty : cell.row.value === 0 ? uncovered : []
    return outside(pair) ?? (gone[pair.period] === true ? missing : figureOfCell(definition, cell))
  }
  return [definition.id, column] as const
})

const derivedOrCopied = Effect.fnUntraced(function* (
  sight: Sight,
  definition: FigureDefinition,
  views: readonly View[],
  { request, slots }: { readonly request: Omit<FigureGridRequest, 'knownAt'>; readonly slots: SlotValues },
) {
  const [id, rest] = yield* derivedColumn(sight, definition, request)
  const copied = copiedFigureOf(definition)
  if (copied === undefined) return [id, rest] as const
  const [, copies] = yield* columnOf(sight, copied, views, { entries: request.entries ?? true, slots })
  const column: Column = (pair) => together(copies(pair), rest(pair))
  return [id, column] as const
})

/** Counts figures of many subjects in several periods: one statement a figure, whatever their number. */
export const countGrid = Effect.fnUntraced(function* (sight: Sight, request: Omit<FigureGridRequest, 'knownAt'>) {
  const { definitions, township, periods, subjects, asOf, entries = true } = request
  const views = periods.map((period) => ({ township, period, horizon: horizonOf(period, asOf) }))
  const days = views.map(({ period, horizon }) => [period.from, horizon])
  const slots = { township, subjects: JSON.stringify(subjects), periods: JSON.stringify(days) }
  const columns = yield* Effect.forEach(definitions, (of) =>
    isDerivedFigure(of)
      ? derivedOrCopied(sight, of, views, { request, slots })
      : columnOf(sight, of, views, { entries, slots }),
  )
  const places = new Map(periods.map(({ id }, place) => [id, place]))
  const grid: FigureGrid = {
    of: (subject, periodId) => {
      const period = places.get(periodId)
      if (period === undefined) return new Map()
      return new Map(columns.map(([id, column]) => [id, column({ subject, period })]))
    },
  }
  return grid
})
