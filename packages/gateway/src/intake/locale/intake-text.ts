import type { Remedy } from '@zhunsheng/domain/explanation'
import type { OwnProblem } from '../intake-fault.ts'

interface Sentence<P> {
  // A method on purpose: the sentence for one code may then be called with any problem of that code.
  say(problem: P): Remedy
}
/** The sentence for any problem of intake's own. */
export type AnyProblemSentence = Sentence<OwnProblem>['say']

/** The sentences of intake. A language that misses one does not compile. */
export interface IntakeText {
  readonly problem: { readonly [C in OwnProblem['code']]: Sentence<Extract<OwnProblem, { readonly code: C }>>['say'] }
  /** Where a fault is: file, line, column and what stands there. */
  readonly place: (place: {
    readonly file: string
    readonly row: number | undefined
    readonly column: string | undefined
    readonly value: string | undefined
  }) => string
}
