import type { CivilDate } from '../value/civil-date.ts'
import type { Label } from '../value/label.ts'

/** The rank of a legal instrument: the State line, the Party line, standards and schemes. */
export const instrumentKinds = [
  'law',
  'administrativeRegulation',
  'localRegulation',
  'departmentRule',
  'localGovernmentRule',
  'normativeDocument',
  'intraPartyRegulation',
  'partyNormativeDocument',
  'jointPartyStateDocument',
  'nationalStandard',
  'localStandard',
  'workPlan',
  'assessmentScheme',
] as const
/** The rank of an instrument. */
export type InstrumentKind = (typeof instrumentKinds)[number]

/** How far a rule binds the body it is applied to. */
export const bindingForces = ['binding', 'byReference', 'advisory', 'local'] as const
/** How far a rule binds. */
export type BindingForce = (typeof bindingForces)[number]

/**
 * `verified`: the text was read. `unverified`: from knowledge or a secondary source. `illustrative`: invented for
 * modelling.
 */
export const verifications = ['verified', 'unverified', 'illustrative'] as const
/** How well a citation is known. */
export type Verification = (typeof verifications)[number]

/** must 应当 · generally 一般不少于 (exceptions with reasons) · may 可以. */
export const modalities = ['must', 'generally', 'may'] as const
/** How strictly a rule is worded. */
export type Modality = (typeof modalities)[number]

/**
 * A law, regulation, plan, standard or scheme. `documentNumber` is the 发文字号, with 〔 〕. Dates are absent when not known.
 */
export interface Instrument {
  readonly id: string
  readonly title: Label
  readonly kind: InstrumentKind
  readonly issuer?: Label
  readonly documentNumber?: string
  readonly promulgatedOn?: CivilDate
  readonly effectiveFrom?: CivilDate
  /** The last day in force. */
  readonly effectiveTo?: CivilDate
  readonly verification: Verification
}

/** Whether an instrument is in force throughout a span; an unknown beginning or end does not exclude. */
export const inForce = (instrument: Instrument, from: CivilDate, to: CivilDate): boolean =>
  (instrument.effectiveFrom === undefined || instrument.effectiveFrom <= from) &&
  (instrument.effectiveTo === undefined || instrument.effectiveTo >= to)
