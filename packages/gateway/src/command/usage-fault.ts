import { type Issue, say } from '@zhunsheng/domain/explanation'
import * as Data from 'effect/Data'
import type { Invocation } from './invocation.ts'

/** The command was used wrongly: the sentence says what and how to mend it; exit 2. */
export class UsageFault extends Data.TaggedError('UsageFault')<{ readonly message: string }> {}

/** What the domain refuses, as wrong use: one sentence a line. */
export const refusal = (issues: readonly Issue[], { locale }: Pick<Invocation, 'locale'>): UsageFault =>
  new UsageFault({ message: issues.map((issue) => say(issue, locale)).join('\n') })
