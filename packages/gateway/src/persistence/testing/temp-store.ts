import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Context from 'effect/Context'
import * as Effect from 'effect/Effect'
import * as Layer from 'effect/Layer'
import { sqliteStoreLayer } from '../sqlite-store-layer.ts'
import { Store } from '../store.ts'

/** A folder of its own for one test, removed afterwards. */
export const inTempFolder = async <A>(use: (folder: string) => Promise<A>): Promise<A> => {
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The store over a file, closed afterwards. */
export const withStoreOver = <A>(file: string, use: (store: typeof Store.Service) => Promise<A>): Promise<A> =>
  Effect.runPromise(
    Effect.scoped(
      Effect.flatMap(Layer.build(sqliteStoreLayer({ file })), (context) =>
        Effect.promise(() => use(Context.get(context, Store))),
      ),
    ),
  )

/** A new, empty store in a folder of its own. */
export const withTempStore = <A>(use: (store: typeof Store.Service, file: string) => Promise<A>): Promise<A> =>
  inTempFolder((folder) => {
    const file = join(folder, 'ledger.db')
    return withStoreOver(file, (store) => use(store, file))
  })
