import process from 'node:process'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../../access/actor.ts'
import type { DatabaseAddress } from '../../config/database-url.ts'
import { storeLayer } from '../store-layer.ts'
import { Store } from '../store.ts'
import { eventRequest } from './sample-rows.ts'

// A writer in a process of its own, for the lock test: ADDRESS NAME COUNT. Each entry is one transaction that reads what is
// there and then writes. Prints how many went in.
const [, , text = '', name = '', count = ''] = process.argv
const address: DatabaseAddress = JSON.parse(text)
const append = Effect.gen(function* () {
  const store = yield* Store
  for (let i = 0; i < Number(count); i += 1) {
    const key = `${name}-${i}`
    yield* store.append(localAdministrator, { ...eventRequest(key), idempotencyKey: key })
  }
})
await Effect.runPromise(Effect.provide(append, storeLayer(address)))
process.stdout.write(count)
