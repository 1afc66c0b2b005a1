import type { Diagnostic } from '../diagnostic.ts'
import type { Draft } from '../draft.ts'

/** One thing that is proved of every book: all that contradicts it, or nothing. */
export type Proof = (draft: Draft) => readonly Diagnostic[]
