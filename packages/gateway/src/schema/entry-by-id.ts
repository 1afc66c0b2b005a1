import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { Store } from '../persistence/store.ts'
import { builder } from './builder.ts'
import { Entry } from './entry.ts'

const byId = (entryId: string) =>
  Effect.gen(function* () {
    const store = yield* Store
    return (yield* store.entries(yield* CurrentActor, [entryId]))[0]
  })

const versionsOf = (entryId: string) =>
  Effect.gen(function* () {
    const store = yield* Store
    return [...(yield* store.versions(yield* CurrentActor, entryId))]
  }).pipe(Effect.catchTag('NotFound', () => Effect.succeed([])))

/** Adds single entries and their versions. */
export const addEntriesById = (): void => {
  builder.queryFields((t) => ({
    entry: t.field({
      type: Entry,
      nullable: true,
      description: '按哈希取一条记录的一版 · One version of an entry by its hash',
      args: { entryId: t.arg.string({ required: true, description: '哈希 · Hash' }) },
      resolve: (_, { entryId }, context) => context.run(byId(entryId)),
    }),
    entryVersions: t.field({
      type: [Entry],
      description: '一条记录的各版，先后有序 · Every version of an entry, oldest first',
      args: { entryId: t.arg.string({ required: true, description: '任一版的哈希 · The hash of any version' }) },
      resolve: (_, { entryId }, context) => context.run(versionsOf(entryId)),
    }),
  }))
}
