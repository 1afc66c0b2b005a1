import type { FigureSignature } from '../figure/figure-signature.ts'
import type { FigureCount, FigureReader, FigureValue } from '../figure/figure-value.ts'
import { storedPerUnit } from '../figure/measured.ts'
import { suggestion } from '../rule-book/nearest.ts'
import type { RuleBook } from '../rule-book/rule-book.ts'
import type { Amount, GivenFigure } from '../rule-book/source.ts'
import { parseDecimal } from '../value/decimal.ts'
import { type Outcome, outcomeOf } from '../value/outcome.ts'
import { multiply, ratio } from '../value/ratio.ts'

/**
 * Why a plain figure cannot be taken. `unknownFigure`: the book reads no such figure. `notExact`: neither a number nor
 * decimal text, or a float where only hours may have one. `notWhole`: below zero, or finer than the figure is kept (a
 * quarter of an hour, a hundredth of a point, one of a count). `shareWithoutOf`, `ofWithoutShare`: a share needs its
 * denominator, nothing else has one. `aboveOf`: more than all.
 */
export interface PlainFigureIssue {
  readonly code: 'unknownFigure' | 'notExact' | 'notWhole' | 'shareWithoutOf' | 'ofWithoutShare' | 'aboveOf'
  readonly figure: string
  readonly found?: string
  /** The figure that was probably meant. */
  readonly suggestion?: string
}

type Given = Exclude<GivenFigure, Amount | null>
const missing: FigureValue = { status: 'missing' }
const inapplicable: FigureValue = { status: 'inapplicable' }

// Fen are given as fen: only hours and points are written in a unit larger than the one they are kept in.
const keptPerGiven = ({ measure, shape }: FigureSignature): number =>
  shape === 'share' || measure === 'fen' ? 1 : storedPerUnit[measure]

const stored = (signature: FigureSignature, amount: Amount): number | PlainFigureIssue['code'] => {
  if (typeof amount === 'number' && !Number.isInteger(amount) && signature.measure !== 'quarterHours') return 'notExact'
  const read = parseDecimal(String(amount))
  if (!read.ok) return 'notExact'
  const kept = multiply(read.value, ratio(keptPerGiven(signature)))
  const value = Number(kept.num)
  return kept.den === 1n && value >= 0 && Number.isSafeInteger(value) ? value : 'notWhole'
}

const faultOf = (signature: FigureSignature, value: number, of: number | undefined) => {
  if (signature.shape === 'number') return of === undefined ? undefined : 'ofWithoutShare'
  if (of === undefined) return 'shareWithoutOf'
  if (!Number.isSafeInteger(of) || of < 0) return 'notWhole'
  return value > of ? 'aboveOf' : undefined
}

const attestationOf = ({ reason, approver }: Pick<Given, 'reason' | 'approver'>): Pick<FigureCount, 'attestations'> =>
  reason === undefined && approver === undefined
    ? {}
    : { attestations: [{ reason: reason ?? '', approver: approver ?? '' }] }

const valueOf = (signature: FigureSignature, given: GivenFigure): FigureValue | PlainFigureIssue => {
  if (given === null) return missing
  if (given === 'inapplicable') return inapplicable
  const record: Given = typeof given === 'object' ? given : { value: given }
  const issue = (code: PlainFigureIssue['code']): PlainFigureIssue => ({
    code,
    figure: signature.id,
    found: record.of === undefined ? String(record.value) : `${record.value}/${record.of}`,
  })
  const value = stored(signature, record.value)
  if (typeof value === 'string') return issue(value)
  const fault = faultOf(signature, value, record.of)
  if (fault !== undefined) return issue(fault)
  return {
    status: 'present',
    value,
    ...(record.of !== undefined && { of: record.of }),
    entries: [],
    ...attestationOf(record),
  }
}

/** What a figure is that nobody gave: zero where entries are made only when something happens, otherwise missing. */
const absentValue = (signature: FigureSignature | undefined): FigureValue =>
  signature?.whenNone === 'zero'
    ? { status: 'present', value: 0, ...(signature.shape === 'share' && { of: 0 }), entries: [] }
    : missing

const unknownFigure = (figure: string, book: RuleBook): PlainFigureIssue => ({
  code: 'unknownFigure',
  figure,
  ...suggestion(figure, book.figures.keys()),
})

/**
 * Reads plain figures (a facts file, a case of a rule book) for one book. A figure that is not given is missing, except
 * where its definition says that none means zero: vetoes, commendations and discretion are known by their
 * entries alone. All faults are found at once.
 */
export const readerOf = (
  given: Readonly<Record<string, GivenFigure>>,
  book: RuleBook,
): Outcome<FigureReader, PlainFigureIssue> => {
  const issues: PlainFigureIssue[] = []
  const values = new Map<string, FigureValue>()
  for (const [figure, plain] of Object.entries(given)) {
    const signature = book.figures.get(figure)
    const value = signature === undefined ? unknownFigure(figure, book) : valueOf(signature, plain)
    if ('code' in value) issues.push(value)
    else values.set(figure, value)
  }
  return outcomeOf(issues, () => (figure) => values.get(figure) ?? absentValue(book.figures.get(figure)))
}
