import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { Store, type UnfinishedImport } from '../persistence/store.ts'
import type { Standpoint } from '../run/standpoint.ts'
import type { Invocation } from './invocation.ts'
import type { Wording } from './wording.ts'

/** What a result says of where it was seen from: a line when that was not now. */
export const standpointLines = ({ knownAt }: Standpoint, { text, locale }: Wording): readonly string[] =>
  knownAt === undefined ? [] : [text.standpoint.knownAt(locale.format.instant(knownAt))]

/** Imports that have begun and not ended, as far as their rows are of a township. */
export const unfinishedIn = (township: string): Effect.Effect<readonly UnfinishedImport[], never, Store> =>
  Effect.flatMap(Store, (store) => store.unfinishedImports(localAdministrator, township))

/** Warns that numbers hold only a part of an import. */
export const warnOfUnfinished = ({ terminal, text }: Invocation, imports: readonly UnfinishedImport[]): void => {
  for (const { run, state, published, due } of imports) terminal.err(text.standpoint[state](run, published, due))
}

/** The same as members of a result in JSON; none where there is nothing to say. */
export const unfinishedJson = (imports: readonly UnfinishedImport[]): object =>
  imports.length === 0
    ? {}
    : { unfinishedImports: imports.map(({ run, state, published, due }) => ({ run, state, published, due })) }
