import type { Remedy } from '@zhunsheng/domain/explanation'
import type { OwnProblem, Place } from '../intake-fault.ts'
import type { JournalProblem } from '../journal/journal-problem.ts'
import type { IntakeNotice, NoticeCode } from '../intake-notice.ts'
import type { SourceProblem } from '../source/unreadable-source.ts'

interface Sentence<P> {
  // A method on purpose: the sentence for one code may then be called with any problem of that code.
  say(problem: P): Remedy
}
/** The sentence for any problem of intake's own. */
export type AnyProblemSentence = Sentence<OwnProblem>['say']

/** The sentences of intake. A language that misses one does not compile. */
export interface IntakeText {
  readonly problem: { readonly [C in OwnProblem['code']]: Sentence<Extract<OwnProblem, { readonly code: C }>>['say'] }
  /** What was left out, and why. */
  readonly notice: { readonly [C in NoticeCode]: (notice: IntakeNotice) => string }
  /** Where something is: file, sheet and cell, or line; the column, and what stands there. */
  readonly place: (place: Place & { readonly value?: string }) => string
}

/** The sentences for what stops the reading of a file. */
export type SourceText = Pick<IntakeText['problem'], SourceProblem>

/** The sentences for what the ledger itself says against a row. */
export type StoredText = Pick<
  IntakeText['problem'],
  'keyTaken' | 'keyVoided' | 'recordedInSealedMonth' | 'yearClosed' | 'recordedBeforeClosing'
>

/** The sentences for what speaks against an exported journal. */
export type JournalText = Pick<IntakeText['problem'], JournalProblem['code']>
