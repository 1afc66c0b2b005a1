import { say } from '@zhunsheng/domain/explanation'
import * as Data from 'effect/Data'
import * as Effect from 'effect/Effect'
import type { NotAssessable } from '../run/run-errors.ts'
import type { Invocation } from './invocation.ts'

/** The command was used wrongly: the sentence says what and how to mend it; exit 2. */
export class UsageFault extends Data.TaggedError('UsageFault')<{ readonly message: string }> {}

/** A subject or period that the book does not judge, as wrong use. */
export const notAssessable =
  ({ locale }: Invocation) =>
  (error: NotAssessable): Effect.Effect<never, UsageFault> =>
    Effect.fail(new UsageFault({ message: error.issues.map((issue) => say(issue, locale)).join('\n') }))
