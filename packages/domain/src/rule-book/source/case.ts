import { amount, amountOr, dictionary, either, integer, oneOf, optional, record, text } from '../shape/shape.ts'
import type { Amount } from './amount.ts'

/**
 * A plain figure in a case or a facts file, in the unit it is printed in: counts and fen are integers, hours and points
 * are integers or quoted decimals ("47.5", "2.50"). `null` says it is missing; `"inapplicable"` that it does not
 * concern the subject.
 */
export type GivenFigure =
  | Amount
  | null
  | 'inapplicable'
  | {
      readonly value: Amount
      readonly of?: number
      readonly reason?: string
      readonly approver?: string
    }

/** A worked case: given plain figures, expect these results. Cases prove that every band and row is reached. */
export interface RuleCaseSource {
  readonly name: string
  readonly period: string
  readonly given: Readonly<Record<string, GivenFigure>>
  readonly ranks?: Readonly<Record<string, { readonly rank: number; readonly of: number }>>
  readonly expect: {
    readonly points?: Amount
    readonly grade?: string
    readonly moneyFen?: number
    readonly status?: 'final' | 'provisional' | 'inapplicable'
    readonly indicators?: Readonly<Record<string, Amount>>
  }
}

type GivenRecord = Extract<GivenFigure, { readonly value: Amount }>
type PlaceSource = NonNullable<RuleCaseSource['ranks']>[string]
type ExpectSource = RuleCaseSource['expect']

const points = amount({ digits: 2 })
const givenShape = either(
  amountOr(['inapplicable', null]),
  record<GivenRecord>('given', {
    value: amount(),
    of: optional(integer(0)),
    reason: optional(text()),
    approver: optional(text('id')),
  }),
)
/** The shape of a case. */
export const caseShape = record<RuleCaseSource>('case', {
  name: text(),
  period: text('period'),
  given: dictionary(givenShape),
  ranks: optional(dictionary(record<PlaceSource>('place', { rank: integer(1), of: integer(1) }))),
  expect: record<ExpectSource>('expect', {
    points: optional(points),
    grade: optional(text()),
    moneyFen: optional(integer(0)),
    status: optional(oneOf('final', 'provisional', 'inapplicable')),
    indicators: optional(dictionary(points)),
  }),
})
