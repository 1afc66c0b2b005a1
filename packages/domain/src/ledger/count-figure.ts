import type { Condition, Cover, FigureDefinition } from '../figure/figure-definition.ts'
import type { Attestation, FigureReader, FigureValue } from '../figure/figure-value.ts'
import type { Subject } from '../figure/subject.ts'
import type { CivilDate } from '../value/civil-date.ts'
import type { Period } from '../value/period.ts'
import { type FieldOf, type View, datedIn, fieldOf, meets, showsLedgerKept } from './entry-filter.ts'
import type { LooseEntry } from './entry.ts'
import { figureDefinitions } from './figure-definitions.ts'
import { type FieldIs, type LedgerIndex, inOrderOfId } from './ledger-index.ts'
import { type Tally, tally, tallyCoverage } from './tally.ts'

/** Whose figure is asked for, over which period, and as of which day (otherwise as of the end of the period). */
export interface FigureQuestion {
  readonly subject: Subject
  readonly period: Period
  readonly asOf?: CivilDate
}

type Selection = Pick<Cover, 'entryKind' | 'where' | 'dating' | 'standing'>
/** A ledger seen by one question. */
interface Sight extends View {
  readonly index: LedgerIndex
  readonly subject: Subject
}

const isEquality = (condition: Condition): condition is Condition & FieldIs => 'is' in condition

// The subject, or else the first plain equality, finds the entries; the other conditions are tested on what was found.
function* select(sight: Sight, selection: Selection, subject?: FieldIs): Generator<LooseEntry, void, undefined> {
  const by = subject ?? selection.where.find(isEquality)
  const fits = meets(selection.where.filter((condition) => condition !== by))
  const dated = datedIn(selection.dating, sight)
  for (const entry of sight.index.find(selection.entryKind, sight.subject.township, by))
    if (dated(entry) && fits(entry)) yield entry
}

const isKept = ({ index, subject, ...view }: Sight, { entryKind, standing }: Selection): boolean =>
  index.find(entryKind, subject.township).some(showsLedgerKept(standing, view))

const attestationsOf = (
  { attestedBy }: FigureDefinition,
  counted: readonly LooseEntry[],
): { readonly attestations?: readonly Attestation[] } => {
  if (attestedBy === undefined) return {}
  const [reason, approver] = [fieldOf(attestedBy.reason), fieldOf(attestedBy.approver)]
  const textOf = (read: FieldOf, entry: LooseEntry): string => String(read(entry) ?? '')
  return {
    attestations: counted.map((entry) => ({ reason: textOf(reason, entry), approver: textOf(approver, entry) })),
  }
}

const total = ({ aggregate }: FigureDefinition, sight: Sight, selected: Iterable<LooseEntry>): Tally =>
  aggregate.type === 'coverage'
    ? tallyCoverage(aggregate.by.field, select(sight, aggregate.by), selected)
    : tally(aggregate, selected)

// Whether the number says nothing, because nothing was found in a ledger that nobody keeps.
const isMissing = (definition: FigureDefinition, sight: Sight, { counted, covering }: Tally): boolean => {
  const { aggregate, whenNone } = definition
  const coverless = aggregate.type === 'coverage' && covering?.length === 0 ? aggregate.by : undefined
  const empty = counted.length === 0 ? definition : coverless
  if (empty === undefined || whenNone === 'zero') return false
  return whenNone === 'missing' || !isKept(sight, empty)
}

/** Counts a figure over current entries; what that means is written at `FigureDefinition`. Several are counted by `countFigures`. */
export const countFigure = (
  definition: FigureDefinition,
  index: LedgerIndex,
  { subject, period, asOf = period.to }: FigureQuestion,
): FigureValue => {
  if (definition.subject !== subject.kind) return { status: 'inapplicable' }
  const { subjectField } = definition
  const sight = { index, subject, period, horizon: asOf < period.to ? asOf : period.to }
  const selected = select(
    sight,
    definition,
    subjectField === undefined ? undefined : { field: subjectField, is: subject.id },
  )
  const result = total(definition, sight, selected)
  if (isMissing(definition, sight, result)) return { status: 'missing' }
  const { value, of, counted, covering } = result
  const rests = covering === undefined ? counted : [...counted, ...covering].toSorted(inOrderOfId)
  return {
    status: 'present',
    value,
    ...(of !== undefined && { of }),
    entries: rests.map((entry) => entry.id),
    ...attestationsOf(definition, rests),
  }
}

/** Counts figures over one index, by their ids. */
export const countFigures = (
  definitions: Iterable<FigureDefinition>,
  index: LedgerIndex,
  question: FigureQuestion,
): ReadonlyMap<string, FigureValue> =>
  new Map(Array.from(definitions, (definition) => [definition.id, countFigure(definition, index, question)]))

const byId = new Map(figureDefinitions.map((definition) => [definition.id, definition]))

/**
 * Reads the product's figures of one subject and period from a ledger, each counted when first asked for. A figure that
 * no definition counts is `missing`: it is one of the book's own, which a ledger cannot know (a figure that nobody knows
 * does not compile).
 */
export const figureReaderOf = (
  index: LedgerIndex,
  subject: Subject,
  period: Period,
  asOf: CivilDate = period.to,
): FigureReader => {
  const read = new Map<string, FigureValue>()
  return (figure) => {
    const had = read.get(figure)
    if (had !== undefined) return had
    const definition = byId.get(figure)
    const value: FigureValue =
      definition === undefined ? { status: 'missing' } : countFigure(definition, index, { subject, period, asOf })
    read.set(figure, value)
    return value
  }
}
