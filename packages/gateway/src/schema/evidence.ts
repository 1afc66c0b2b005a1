import type { ObjectRef } from '@pothos/core'
import type { Instant, LooseEntry } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { evidenceRows } from '../evidence/find-evidence.ts'
import { standpointOf } from '../run/standpoint.ts'
import { builder } from './builder.ts'
import type { RequestContext } from './context.ts'
import { type entryQuery, entryPage } from './entry-queries.ts'
import { Entry } from './entry.ts'
import { pageArgs } from './page.ts'
import { knownAtArg } from './standpoint.ts'
import { Township } from './township.ts'

type Types = typeof builder.$inferSchemaTypes
type Then = { readonly knownAt?: Instant }

/** Entries of one township, kind and year whose evidence is asked for in one turn, by business key. */
interface Batch {
  readonly keys: Set<string>
  readonly rows: Promise<ReadonlyMap<string, LooseEntry[]>>
}

const open = new WeakMap<RequestContext, Map<string, Batch>>()

const read = ({ township, kind, year }: LooseEntry, keys: ReadonlySet<string>, then: Then) =>
  Effect.gen(function* () {
    const filter = { supports: { is: 'entry' }, ofKind: { is: kind }, ofYear: { is: year }, ofKey: { in: [...keys] } }
    const rows = yield* evidenceRows(yield* CurrentActor, filter, { township, ...then })
    return Map.groupBy(rows, ({ facts }) => String(facts['ofKey']))
  })

// What is asked for a page of entries is read at once.
const evidenceOf = async (entry: LooseEntry, then: Then, context: RequestContext): Promise<LooseEntry[]> => {
  const batches = open.get(context) ?? new Map<string, Batch>()
  open.set(context, batches)
  const name = [entry.township, entry.kind, entry.year, then.knownAt ?? ''].join('/')
  let batch = batches.get(name)
  if (batch === undefined) {
    const keys = new Set<string>()
    const rows = Promise.resolve().then(() => {
      batches.delete(name)
      return context.run(read(entry, keys, then))
    })
    batch = { keys, rows }
    batches.set(name, batch)
  }
  batch.keys.add(entry.key)
  return (await batch.rows).get(entry.key) ?? []
}

/** Adds to every entry what supports it, and to a township what supports its year or one indicator of it. */
export const addEvidence = (object: ObjectRef<Types, LooseEntry>, connection: ReturnType<typeof entryQuery>): void => {
  builder.interfaceField(Entry, 'evidence', (t) =>
    t.field({
      type: [object],
      description: '佐证本条的材料 · Evidence that supports this entry',
      args: { knownAt: knownAtArg(t.arg) },
      resolve: (entry, { knownAt }, context) => evidenceOf(entry, standpointOf({ knownAt }), context),
    }),
  )
  builder.objectField(Township, 'evidence', (t) =>
    t.field({
      type: connection,
      description: '一个年度的佐证材料，可按指标取 · Evidence for a year, or for one indicator of it',
      args: {
        year: t.arg({ type: 'Year', required: true, description: '所佐证的年度 · The year it supports' }),
        indicator: t.arg.string({ description: '指标路径 · Path of an indicator' }),
        knownAt: knownAtArg(t.arg),
        ...pageArgs(t.arg),
      },
      resolve: ({ code }, { year, indicator, knownAt, ...args }, context) => {
        const ofIndicator = { supports: { is: 'indicator' }, ofKey: { is: indicator ?? '' } }
        const filter = { ofYear: { is: year }, ...(typeof indicator === 'string' && ofIndicator) }
        return entryPage({ kind: 'evidence', township: code, filter, ...standpointOf({ knownAt }) }, args, context)
      },
    }),
  )
}
