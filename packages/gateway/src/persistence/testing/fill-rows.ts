import type { LooseValues } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../../access/actor.ts'
import type { Store } from '../store.ts'
import { lechang } from './sample-rows.ts'

/** A row of a fixture: its kind, its number and what it says; of 乐昌镇 unless it names another township. */
export type FilledRow = readonly [kind: string, key: string, values: LooseValues, township?: string]

/** What writes rows to a store in their order, as synthetic entries; a row that is refused rejects. */
export const fillRows =
  (rows: readonly FilledRow[]) =>
  (store: typeof Store.Service): Promise<void> =>
    Effect.runPromise(
      Effect.forEach(
        rows,
        ([kind, key, values, township = lechang]) =>
          store.append(localAdministrator, {
            kind,
            township,
            row: { key, values },
            synthetic: true,
            idempotencyKey: `${township}/${kind}/${key}`,
          }),
        { discard: true },
      ),
    )
