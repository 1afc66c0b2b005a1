import { amount, amountOr, dictionary, either, integer, oneOf, optional, record, text } from '../shape/shape.ts'
import type { Label } from '../../value/label.ts'
import type { Amount } from './amount.ts'
import { labelShape } from './law.ts'

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

/**
 * A worked case: given plain figures, expect these results. Cases prove that every band and row is reached. Faults call
 * a case by its `name`, which stays; readers see its `title` in their language, or the name where there is none.
 */
export interface RuleCaseSource {
  readonly name: string
  readonly title?: Label
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

/** What a case is called for readers: its title, or its name in both languages where it has none. */
export const caseTitle = ({ name, title }: RuleCaseSource): Label => title ?? { zh: name, en: name }

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
  title: optional(labelShape),
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
