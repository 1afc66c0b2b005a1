import * as Data from 'effect/Data'

/** The command was used wrongly: the sentence says what and how to mend it; exit 2. */
export class UsageFault extends Data.TaggedError('UsageFault')<{ readonly message: string }> {}
