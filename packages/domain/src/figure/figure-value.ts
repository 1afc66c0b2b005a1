/** What a figure came to: an exact integer with the ids of the entries it counted; a share has `of` as well. */
export interface FigureCount {
  readonly status: 'present'
  readonly value: number
  /** The denominator of a share. */
  readonly of?: number
  readonly entries: readonly string[]
  /** For discretion and manual scores: who answers for it. One for each entry, in the same order. */
  readonly attestations?: readonly Attestation[]
}

/** A reason and the post that approved it. */
export interface Attestation {
  readonly reason: string
  readonly approver: string
}

/**
 * Missing (nobody recorded it), inapplicable (it does not concern the subject) and a count of zero are three results.
 */
export type FigureValue = FigureCount | { readonly status: 'missing' } | { readonly status: 'inapplicable' }

/** Where an assessment reads its figures: a ledger, a database or plain values. Synchronous. */
export type FigureReader = (figure: string) => FigureValue
