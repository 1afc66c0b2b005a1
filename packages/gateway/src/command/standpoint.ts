import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { Store, type UnfinishedImport } from '../persistence/store.ts'
import { isFixedAt } from '../run/fixed-at.ts'
import type { Standpoint } from '../run/standpoint.ts'
import type { Invocation } from './invocation.ts'
import type { Wording } from './wording.ts'

/** What a result says of where it was seen from: a line when that was not now. */
export const standpointLines = ({ knownAt }: Standpoint, { text, locale }: Wording): readonly string[] =>
  knownAt === undefined ? [] : [text.standpoint.knownAt(locale.format.instant(knownAt))]

/** What a reader has to know of the ledger that a result was counted in. */
export interface Caveats {
  /** Imports that have begun and not ended, as far as their rows are of the township. */
  readonly imports: readonly UnfinishedImport[]
  /** Whether what was known at the instant of the standpoint can change no more; absent when that is now. */
  readonly isFixed?: boolean
}

/** The caveats of a township, seen from a standpoint. */
export const caveatsOf = Effect.fn('caveatsOf')(function* (township: string, { knownAt }: Standpoint) {
  const store = yield* Store
  const imports = yield* store.unfinishedImports(localAdministrator, township)
  const isFixed = yield* isFixedAt(localAdministrator, township, knownAt)
  return { imports, ...(isFixed !== undefined && { isFixed }) } satisfies Caveats
})

/** Warns that numbers hold only a part of an import, or that what is said to have been known may still change. */
export const warnOf = ({ terminal, text }: Invocation, { imports, isFixed }: Caveats): void => {
  for (const { run, state, published, due } of imports) terminal.err(text.standpoint[state](run, published, due))
  if (isFixed === false) terminal.err(text.notFixed)
}

/** The same as members of a result in JSON; none where there is nothing to say. */
export const caveatsJson = ({ imports, isFixed }: Caveats): object => ({
  ...(isFixed !== undefined && { knownAtIsFixed: isFixed }),
  ...(imports.length > 0 && {
    unfinishedImports: imports.map(({ run, state, published, due }) => ({ run, state, published, due })),
  }),
})
