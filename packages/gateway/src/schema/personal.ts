import type { LooseValues } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { Store } from '../persistence/store.ts'
import type { RequestContext } from './context.ts'

type Values = ReadonlyMap<string, LooseValues>
interface Batch {
  /** Entry ids, and whether what is personal in them is to be shown as it is. */
  readonly ids: Map<string, boolean>
  readonly values: Promise<Values>
}

const open = new WeakMap<RequestContext, Batch>()

// What is shown as it is goes through the audit, all of it in one call: a refusal there shows nothing.
const read = (ids: ReadonlyMap<string, boolean>) =>
  Effect.gen(function* () {
    const [store, actor] = [yield* Store, yield* CurrentActor]
    const wanted = (clear: boolean) => [...ids].flatMap(([id, revealed]) => (revealed === clear ? [id] : []))
    const [clear, masked] = [wanted(true), wanted(false)]
    const none: Values = new Map()
    const shown = clear.length === 0 ? none : yield* store.reveal(actor, clear)
    const hidden = masked.length === 0 ? none : yield* store.personal(actor, masked)
    return new Map([...shown, ...hidden])
  })

/** The personal fields of an entry; those of the entries asked for in one turn are read, and audited, together. */
export const personalOf = async (id: string, reveal: boolean, context: RequestContext): Promise<LooseValues> => {
  let batch = open.get(context)
  if (batch === undefined) {
    const ids = new Map<string, boolean>()
    const values = Promise.resolve().then(() => {
      open.delete(context)
      return context.run(read(ids))
    })
    batch = { ids, values }
    open.set(context, batch)
  }
  batch.ids.set(id, reveal || batch.ids.get(id) === true)
  return (await batch.values).get(id) ?? {}
}
