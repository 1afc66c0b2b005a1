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

// Written out for each alternative: of codes that share one, each is by itself.
type PlainCodeOf<P> = P extends { readonly code: infer C } ? (keyof P extends 'code' ? C : never) : never
/** The codes of problems without particulars: their sentence is the same for each of them. */
export type PlainCode = PlainCodeOf<OwnProblem> & string
/** The codes of problems whose sentence says the particulars of one. */
export type ParticularCode = Exclude<OwnProblem['code'], PlainCode>

/** The sentences of intake. A language that misses one does not compile. */
export interface IntakeText {
  readonly problem: { readonly [C in PlainCode]: () => Remedy } & {
    readonly [C in ParticularCode]: Sentence<Extract<OwnProblem, { readonly code: C }>>['say']
  }
  /** What is wrong, without particulars: for many at once. */
  readonly titles: Readonly<Record<ParticularCode, string>>
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
  'keyTaken' | 'keyVoided' | 'recordedInSealedMonth' | 'yearClosed' | 'recordedBeforeClosing' | 'illegalMove'
>

/** The sentences for what speaks against an exported journal. */
export type JournalText = Pick<IntakeText['problem'], JournalProblem['code']>
