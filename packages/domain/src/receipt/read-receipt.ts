import { assessmentStatuses } from '../assessment/assessment.ts'
import { statuses } from '../assessment/derivation.ts'
import { subjectKinds } from '../figure/subject.ts'
import type { Diagnostic } from '../rule-book/diagnostic.ts'
import { decode } from '../rule-book/shape/decode.ts'
import { dictionary, integer, list, oneOf, optional, record, text } from '../rule-book/shape/shape.ts'
import type { Outcome } from '../value/outcome.ts'
import type {
  Receipt,
  ReceiptFigure,
  ReceiptFootprint,
  ReceiptLine,
  ReceiptParameter,
  ReceiptResult,
  ReceiptStanding,
} from './receipt.ts'

const status = oneOf(...statuses)
const count = integer(0)
const any = integer(Number.MIN_SAFE_INTEGER)

const figure = record<ReceiptFigure>('receiptFigure', {
  status,
  value: optional(text()),
  of: optional(count),
  entries: count,
  entriesHash: text('id'),
})
const parameter = record<ReceiptParameter>('receiptParameter', { status, value: optional(text()) })
const standing = record<ReceiptStanding>('standing', { rank: integer(1), of: integer(1), tied: optional(integer(1)) })
const line = record<ReceiptLine>('receiptLine', {
  path: text('path'),
  status,
  points: optional(any),
  exact: optional(text()),
})
const footprint = record<ReceiptFootprint>('receiptFootprint', {
  figures: dictionary(figure),
  parameters: dictionary(parameter),
  ranks: dictionary(standing),
  standing: optional(standing),
})
const result = record<ReceiptResult>('receiptResult', {
  status: oneOf(...assessmentStatuses),
  earned: count,
  judged: count,
  stated: count,
  grade: optional(text()),
  moneyFen: optional(any),
  vetoes: list(text('id')),
  indicators: list(line),
})
const receipt = record<Receipt>('receipt', {
  schemaVersion: oneOf(1),
  engine: text(),
  book: record<Receipt['book']>('receiptBook', { id: text('id'), revision: text(), hash: text('id') }),
  subject: record<Receipt['subject']>('subject', {
    kind: oneOf(...subjectKinds),
    id: text('id'),
    township: text('divisionCode'),
  }),
  period: text('period'),
  asOf: optional(text('date')),
  knownAt: optional(text()),
  factsRoot: text('id'),
  footprint,
  footprintHash: text('id'),
  result,
  seed: optional(text()),
  hash: text('id'),
})

/**
 * Reads a receipt from parsed JSON; every fault has a code and a path. Whether it is genuine is for `reproduce` to say.
 */
export const readReceipt = (input: unknown): Outcome<Receipt, Diagnostic> => decode(receipt, input)
