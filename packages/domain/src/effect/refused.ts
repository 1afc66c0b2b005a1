import * as Data from 'effect/Data'
import * as Effect from 'effect/Effect'

import type { AssessIssue } from '../assessment/assessment.ts'
import type { EnvelopeIssue } from '../ledger/envelope.ts'
import type { EntryIssue } from '../ledger/new-entry.ts'
import type { RowIssue } from '../ledger/read-row.ts'
import type { Diagnostic } from '../rule-book/diagnostic.ts'
import type { Outcome } from '../value/outcome.ts'

type Issues<I> = { readonly issues: readonly [I, ...I[]] }

/** A row that its reader did not accept, with every fault. */
export class RowRefused extends Data.TaggedError('RowRefused')<Issues<RowIssue | EnvelopeIssue>> {}
/** An entry that cannot be written, corrected or voided. */
export class EntryRefused extends Data.TaggedError('EntryRefused')<Issues<EntryIssue>> {}
/** A rule book that does not compile. */
export class RuleBookRefused extends Data.TaggedError('RuleBookRefused')<Issues<Diagnostic>> {}
/** An assessment that cannot be made. */
export class AssessmentRefused extends Data.TaggedError('AssessmentRefused')<Issues<AssessIssue>> {}

/**
 * An outcome as an effect: its value, or one error that holds every issue. The error is made by a constructor of this
 * module: `fromOutcome(rowReader(kind)(raw), RowRefused)`.
 */
export const fromOutcome = <A, I, E>(
  outcome: Outcome<A, I>,
  Refused: new (issues: Issues<I>) => E,
): Effect.Effect<A, E> =>
  outcome.ok ? Effect.succeed(outcome.value) : Effect.fail(new Refused({ issues: outcome.issues }))
