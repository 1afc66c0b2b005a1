import type { CivilDate } from '../value/civil-date.ts'
import type { Label } from '../value/label.ts'
import type { Citation } from './citation.ts'

/** How many credit-hours a norm asks of each officer in a year, and on which days it is in force. */
export interface TrainingNormValue {
  readonly effectiveFrom: CivilDate
  /** The last day; absent where none is known. */
  readonly effectiveTo?: CivilDate
  readonly publishedOn: CivilDate
  /** In whole credit-hours. */
  readonly value: number
  readonly citation: Citation
}

/** A norm of training per person and year. */
export interface TrainingNorm {
  /** The id of the parameter by which rule books speak of it. */
  readonly id: string
  readonly label: Label
  readonly unit: Label
  readonly values: readonly [TrainingNormValue, ...TrainingNormValue[]]
}

/**
 * 每人每年培训学时: what the plan of 2023 to 2025 asks of each enforcement officer. The sentence with the number was not read in
 * its text. The plan dates from August 2023: whether it is held against a year that it covers in part is a choice, which
 * has to be stated.
 *
 * @see 提升行政执法质量三年行动计划（2023—2025年） 国办发〔2023〕27号 (unverified)
 */
export const officerTrainingNorm: TrainingNorm = {
  id: 'credit-hour-norm',
  label: { zh: '每人每年培训学时', en: 'Credit-hours per person and year' },
  unit: { zh: '学时', en: 'credit-hours' },
  values: [
    {
      effectiveFrom: '2023-08-09',
      effectiveTo: '2025-12-31',
      publishedOn: '2023-08-09',
      value: 60,
      citation: {
        instrument: 'enforcement-quality-plan-2023',
        bindingForce: 'binding',
        verification: 'unverified',
      },
    },
  ],
}
