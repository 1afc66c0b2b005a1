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

/** A new, empty store. */
export const withTempStore = <A>(
  database: TestDatabase,
  use: (store: typeof Store.Service, address: DatabaseAddress) => Promise<A>,
): Promise<A> => database.migrated((address) => withStoreOver(address, (store) => use(store, address)))
