import type { caseMeasure } from '../../ledger/enforcement/case/case-measure.ts'
import type { caseStep } from '../../ledger/enforcement/case/case-step.ts'
import type { CertificateStanding } from '../../ledger/enforcement/team/certificate-standing.ts'
import type { EnforcementField } from '../../ledger/enforcement/enforcement-field.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import type { Fen } from '../../value/money.ts'

/** A step of a case. */
export type StepName = keyof typeof caseStep.fields.step.values
/** A measure of a case. */
export type MeasureName = keyof typeof caseMeasure.fields.measure.values

/** What somebody did in a case. */
export type CaseAct =
  | { readonly kind: 'step'; readonly step: StepName }
  | { readonly kind: 'measure'; readonly measure: MeasureName }
  | { readonly kind: 'decision' }

/** Why somebody was not entitled: without any certificate, with one that did not stand on the day, or with one of another field. */
export type NotEntitled =
  | { readonly why: 'noCertificate' }
  | { readonly why: 'otherField'; readonly certificate: string; readonly of: EnforcementField }
  | {
      readonly why: Exclude<CertificateStanding, 'valid'>
      readonly certificate: string
      /** The first day of a suspension or annulment or of the certificate, or the last day on which it was good. */
      readonly day: CivilDate
      /** Whether that was written down after the act was. */
      readonly isKnownLater: boolean
    }

/** What is amiss with enforcement cases, beside what is late. */
export type EnforcementCaseFinding =
  /** An act of somebody who by what is known now was not entitled to it on its day. */
  | {
      readonly code: 'uncertifiedAction'
      readonly case: string
      readonly act: CaseAct
      /** The business key of the act. */
      readonly key: string
      readonly on: CivilDate
      /** The opaque key of the person. */
      readonly person: string
      readonly field: EnforcementField
      readonly reason: NotEntitled
      readonly entries: readonly string[]
    }
  /** A filing or decision by a power that was not in force on its day, or is of another field. */
  | {
      readonly code: 'powerNotInForce'
      readonly case: string
      readonly act: 'filed' | 'decided'
      readonly key: string
      readonly on: CivilDate
      readonly power: string
      readonly why: 'unknown' | 'notInForce' | 'otherField'
      readonly entries: readonly string[]
    }
  /** A fine outside the band of its benchmark, and no reason. */
  | {
      readonly code: 'fineOutsideBand'
      readonly case: string
      readonly decision: string
      readonly on: CivilDate
      readonly benchmark: string
      readonly fine: Fen
      readonly least: Fen
      readonly most: Fen
      readonly entries: readonly string[]
    }
  /** A benchmark that was not in force on the day of the decision, is of another power, or is in no ledger. */
  | {
      readonly code: 'benchmarkNotInForce'
      readonly case: string
      readonly decision: string
      readonly on: CivilDate
      readonly benchmark: string
      readonly why: 'unknown' | 'notInForce' | 'otherItem'
      readonly entries: readonly string[]
    }
  /** A fine that cites no benchmark although the power has some. */
  | {
      readonly code: 'benchmarkNotCited'
      readonly case: string
      readonly decision: string
      readonly on: CivilDate
      readonly benchmarks: readonly [string, ...string[]]
      readonly entries: readonly string[]
    }
  /** A closed case whose steps do not say how they were recorded, or name no document. */
  | {
      readonly code: 'recordIncomplete'
      readonly case: string
      readonly closed: CivilDate
      readonly unrecorded: readonly string[]
      readonly undocumented: readonly string[]
      readonly entries: readonly string[]
    }
  /** A closed case that is not archived so many days later. */
  | {
      readonly code: 'caseNotArchived'
      readonly case: string
      readonly closed: CivilDate
      readonly days: number
      readonly entries: readonly string[]
    }
  /** A fine that is not paid after its time, and no demand. */
  | {
      readonly code: 'fineUnpaid'
      readonly case: string
      readonly decision: string
      readonly fine: Fen
      readonly paid: Fen
      readonly served: CivilDate
      readonly last: CivilDate
      readonly entries: readonly string[]
    }
  /** A penalty of a certain social impact that nobody made public. */
  | {
      readonly code: 'impactNotDisclosed'
      readonly case: string
      readonly decision: string
      readonly on: CivilDate
      readonly entries: readonly string[]
    }
  /** A disclosure that was taken back after the decision was undone, and no reason that was made public. */
  | {
      readonly code: 'withdrawnWithoutReason'
      readonly case: string
      readonly disclosure: string
      readonly on: CivilDate
      readonly entries: readonly string[]
    }
