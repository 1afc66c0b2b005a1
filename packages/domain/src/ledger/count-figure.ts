import type { Cover, FigureDefinition } from '../figure/figure-definition.ts'
import type { FigureValue } from '../figure/figure-value.ts'
import { namingOf } from '../figure/naming.ts'
import type { Subject } from '../figure/subject.ts'
import type { CivilDate } from '../value/civil-date.ts'
import type { Period } from '../value/period.ts'
import type { LooseEntry } from './entry.ts'
import { type LedgerIndex, inOrderOfId } from './ledger-index.ts'
import { type View, datedIn, meets, passing, showsLedgerKept } from './row-filter.ts'
import type { Shelf } from './shelf.ts'
import { type Selection, type Tally, tally, tallyCoverage } from './tally.ts'

/** Whose figure is asked for, over which period, and as of which day (otherwise as of the end of the period). */
export interface FigureQuestion {
  readonly subject: Subject
  readonly period: Period
  readonly asOf?: CivilDate
}

/** A ledger seen by one question. */
interface Sight extends View {
  readonly index: LedgerIndex
  readonly subject: Subject
}
type Source = Pick<Cover, 'entryKind' | 'where' | 'dating' | 'standing'>

const shelfFor = ({ index, subject }: Sight, { entryKind }: Source): Shelf => index.shelf(entryKind, subject.township)

const select = (sight: Sight, source: Source, subjectField?: string): Selection => {
  const shelf = shelfFor(sight, source)
  const candidates = subjectField === undefined ? shelf.rows : shelf.rowsWhere(subjectField, sight.subject.id)
  const tests = [...source.where.map((condition) => meets(shelf, condition)), ...datedIn(shelf, source.dating, sight)]
  return { shelf, rows: passing(candidates, tests) }
}

interface Count extends Pick<Tally, 'value' | 'of'> {
  /** The entries that the number rests on, in order of id. */
  readonly rests: readonly LooseEntry[]
  /** The source in which nothing was found, if any. */
  readonly nothingIn?: Source | undefined
}

const entriesAt = ({ entries }: Shelf, rows: readonly number[]): readonly LooseEntry[] => {
  const found: LooseEntry[] = []
  for (const row of rows) {
    const entry = entries[row]
    if (entry !== undefined) found.push(entry)
  }
  return found
}

const count = (definition: FigureDefinition, sight: Sight): Count => {
  const { aggregate, subjectField } = definition
  const selection = select(sight, definition, subjectField)
  if (aggregate.type !== 'coverage') {
    const { counted, ...result } = tally(aggregate, selection)
    const rests = entriesAt(selection.shelf, counted)
    return { ...result, rests, nothingIn: rests.length === 0 ? definition : undefined }
  }
  const covers = select(sight, aggregate.by)
  const { counted, covering, ...result } = tallyCoverage(aggregate.by.field, covers, selection)
  const rests = [...entriesAt(selection.shelf, counted), ...entriesAt(covers.shelf, covering)].toSorted(inOrderOfId)
  const uncovered = covering.length === 0 ? aggregate.by : undefined
  return { ...result, rests, nothingIn: counted.length === 0 ? definition : uncovered }
}

const isKept = (sight: Sight, source: Source): boolean => {
  const shelf = shelfFor(sight, source)
  return shelf.rows.some(showsLedgerKept(shelf, source.standing, sight))
}

const attestationsOf = ({ attestedBy }: FigureDefinition, entries: readonly LooseEntry[]) => {
  if (attestedBy === undefined) return {}
  const textOf = ({ facts }: LooseEntry, field: string): string => String(facts[field] ?? '')
  return {
    attestations: entries.map((entry) => ({
      reason: textOf(entry, attestedBy.reason),
      approver: textOf(entry, attestedBy.approver),
    })),
  }
}

/**
 * Counts a figure over current entries; what that means is written at `FigureDefinition`. Several are counted by
 * `countFigures`.
 */
export const countFigure = (
  definition: FigureDefinition,
  index: LedgerIndex,
  question: FigureQuestion,
): FigureValue => {
  const { subject, period, asOf = period.to } = question
  const naming = namingOf(definition)
  const named = naming && countFigure(naming, index, question)
  // Missing where no ledger is kept that would name the subject: nobody can say whom the figure is about.
  if (named && named.status !== 'present') return named
  if (definition.subject !== subject.kind || named?.value === 0) return { status: 'inapplicable' }
  const sight = { index, subject, period, horizon: asOf < period.to ? asOf : period.to }
  const { value, of, rests, nothingIn } = count(definition, sight)
  const { whenNone } = definition
  // The number would say nothing: nothing was found in a ledger that nobody keeps.
  if (nothingIn !== undefined && whenNone !== 'zero' && (whenNone === 'missing' || !isKept(sight, nothingIn)))
    return { status: 'missing' }
  return {
    status: 'present',
    value,
    ...(of !== undefined && { of }),
    // Several entries of a derived kind may rest on one; in order of id those stand together.
    entries: rests.map((entry) => entry.id).filter((id, i, ids) => id !== ids[i - 1]),
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
