import type { LooseValues } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { Store } from '../persistence/store.ts'
import type { RequestContext } from './context.ts'

type Values = ReadonlyMap<string, LooseValues>
interface Batch {
  readonly ids: string[]
  readonly values: Promise<Values>
}

const open = new WeakMap<RequestContext, Batch>()

const read = (ids: readonly string[]) =>
  Effect.gen(function* () {
    const store = yield* Store
    return yield* store.personal(yield* CurrentActor, ids)
  })

/** The personal fields of an entry; the entries asked for in one turn are read in one statement. */
export const personalOf = async (id: string, context: RequestContext): Promise<LooseValues> => {
  let batch = open.get(context)
  if (batch === undefined) {
    const ids: string[] = []
    const values = Promise.resolve().then(() => {
      open.delete(context)
      return context.run(read(ids))
    })
    batch = { ids, values }
    open.set(context, batch)
  }
  batch.ids.push(id)
  return (await batch.values).get(id) ?? {}
}
