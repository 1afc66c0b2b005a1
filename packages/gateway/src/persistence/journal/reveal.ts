import type { LooseValues } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { seesPersonal } from '../../access/actor.ts'
import { writeAudit } from './audit.ts'
import { readEntries, readPersonal } from '../reading/read-entries.ts'
import { scopeOf } from '../databases/scope.ts'
import { Forbidden } from '../store-errors.ts'
import type { Writing } from './write-entry.ts'

// Enough of an id to find it again.
const shortId = 16

const auditReveal = (
  { connection, actor, at }: Writing,
  township: string,
  entries: readonly { readonly id: string }[],
): Effect.Effect<void> => {
  const named = entries.map(({ id }) => id.slice(0, shortId)).toSorted()
  const detail = { entries: named.length, ids: named.join(' ') }
  return writeAudit(connection, actor, at, { action: 'reveal', township, detail })
}

/**
 * The personal fields of entries, by id. The audit says who saw those of which entries (a row for each township), in the
 * same transaction: what cannot be said is not shown.
 */
export const revealPersonal = (
  { connection, actor, at }: Writing,
  ids: readonly string[],
): Effect.Effect<ReadonlyMap<string, LooseValues>, Forbidden> =>
  Effect.gen(function* () {
    if (!seesPersonal(actor)) return yield* new Forbidden({ action: 'seePersonal' })
    const scope = scopeOf(actor)
    const shown = yield* readPersonal(connection, scope, ids)
    const entries = yield* readEntries(connection, scope, [...shown.keys()])
    for (const township of [...new Set(entries.map((entry) => entry.township))].toSorted())
      yield* auditReveal(
        { connection, actor, at },
        township,
        entries.filter((entry) => entry.township === township),
      )
    return shown
  })
