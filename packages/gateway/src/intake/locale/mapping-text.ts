import type { MappingProblem } from '../mapping/mapping-issue.ts'

interface Sentence<P> {
  // A method on purpose: the sentence for one code may then be called with any problem of that code.
  say(problem: P): string
}
/** The sentence for any problem of a mapping file. */
export type AnyMappingSentence = Sentence<MappingProblem>['say']

/** The sentences for what is wrong with a mapping file. */
export type MappingText = {
  readonly [C in MappingProblem['code']]: Sentence<Extract<MappingProblem, { readonly code: C }>>['say']
}
