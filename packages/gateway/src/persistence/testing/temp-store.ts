import * as Context from 'effect/Context'
import * as Effect from 'effect/Effect'
import * as Layer from 'effect/Layer'
import type { DatabaseAddress } from '../../config/database-url.ts'
import { storeLayer } from '../store-layer.ts'
import { Store } from '../store.ts'
import type { TestDatabase } from './each-database.ts'

/** The store over a database, closed afterwards. */
export const withStoreOver = <A>(
  address: DatabaseAddress,
  use: (store: typeof Store.Service) => Promise<A>,
): Promise<A> =>
  Effect.runPromise(
    Effect.scoped(
      Effect.flatMap(Layer.build(storeLayer(address)), (context) =>
        Effect.promise(() => use(Context.get(context, Store))),
      ),
    ),
  )

type Use<A> = (store: typeof Store.Service, address: DatabaseAddress) => Promise<A>

/** Stores that are all as `fill` left the first one, each over a database of its own. */
export const filledStores = (database: TestDatabase, fill: Use<void>): (<A>(use: Use<A>) => Promise<A>) => {
  const copied = database.filled((address) => withStoreOver(address, (store) => fill(store, address)))
  return (use) => copied((address) => withStoreOver(address, (store) => use(store, address)))
}

/** A new, empty store. */
export const withTempStore = <A>(database: TestDatabase, use: Use<A>): Promise<A> =>
  database.migrated((address) => withStoreOver(address, (store) => use(store, address)))
