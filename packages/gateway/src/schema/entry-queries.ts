import type { EntryKind, LooseEntry } from '@zhunsheng/domain'
import type { ObjectRef } from '@pothos/core'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { type PageRequest, Store } from '../persistence/store.ts'
import { standpointOf } from '../run/standpoint.ts'
import { builder } from './builder.ts'
import type { RequestContext } from './context.ts'
import { both, camel, pascal } from './describe.ts'
import type { TypedColumn } from './entry-columns.ts'
import { filterInput, orderInput, storeFilterOf } from './entry-filter.ts'
import { type PageArgs, connectionOf, pageArgs, storePageOf } from './page.ts'
import { knownAtArg } from './standpoint.ts'

type Types = typeof builder.$inferSchemaTypes

/** A page of entries of one kind as a connection. */
export const entryPage = async (request: PageRequest, args: PageArgs, context: RequestContext) => {
  const page = await context.run(
    Effect.gen(function* () {
      const store = yield* Store
      return yield* store.page(yield* CurrentActor, { ...request, ...storePageOf(args, context) })
    }),
  )
  return connectionOf(page, args, () =>
    context.run(
      Effect.gen(function* () {
        const store = yield* Store
        return yield* store.countEntries(yield* CurrentActor, request)
      }),
    ),
  )
}

/** The query `xEntries` of a kind: its entries as a connection, filtered and ordered. Answers with the connection's type. */
export const entryQuery = (kind: EntryKind, object: ObjectRef<Types, LooseEntry>, columns: readonly TypedColumn[]) => {
  const filter = filterInput(kind, columns)
  const order = orderInput(kind, columns)
  const connection = builder.connectionObject(
    { name: `${pascal(kind.id)}Connection`, type: object, description: both(kind) },
    { name: `${pascal(kind.id)}Edge`, description: both(kind) },
  )
  builder.queryField(`${camel(kind.id)}Entries`, (t) =>
    t.field({
      type: connection,
      description: both({ zh: `${kind.zh}台账`, en: `Ledger of ${kind.en}` }),
      args: {
        ...pageArgs(t.arg),
        township: t.arg({ type: 'TownshipCode', description: '乡镇代码 · Township code' }),
        year: t.arg({ type: 'Year', description: '年度 · Year' }),
        knownAt: knownAtArg(t.arg),
        filter: t.arg({ type: filter, description: '筛选条件 · Conditions' }),
        orderBy: t.arg({ type: order, description: '排序，默认按编号 · Order, by business key unless given' }),
      },
      resolve: (_, { township, year, knownAt, filter: given, orderBy, ...args }, context) =>
        entryPage(
          {
            kind: kind.id,
            filter: storeFilterOf(given),
            ...(typeof township === 'string' && { township }),
            ...(typeof year === 'number' && { year }),
            ...standpointOf({ knownAt }),
            ...(orderBy && { orderBy: { field: orderBy.field, direction: orderBy.direction ?? 'asc' } }),
          },
          args,
          context,
        ),
    }),
  )
  return connection
}
