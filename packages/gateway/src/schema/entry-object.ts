import type { CellValue, EntryKind, LooseEntry } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { seesPersonal } from '../access/actor.ts'
import { CurrentActor } from '../access/current-actor.ts'
import { maskIn } from '../access/mask.ts'
import { Store } from '../persistence/store.ts'
import { builder } from './builder.ts'
import type { RequestContext } from './context.ts'
import { both } from './describe.ts'
import { type TypedColumn, describeField } from './entry-columns.ts'
import { Entry, typeNameOf } from './entry.ts'
import { personalOf } from './personal.ts'

const readEntries = (ids: readonly string[]) =>
  Effect.gen(function* () {
    const store = yield* Store
    return yield* store.entries(yield* CurrentActor, ids)
  })

/** A personal value for whoever asks: nothing for most, masked for those who may see it, clear only when they ask. */
const personalText = async (
  { name, field }: TypedColumn,
  entry: LooseEntry,
  reveal: boolean,
  context: RequestContext,
): Promise<string | undefined> => {
  if (!seesPersonal(context.actor)) return undefined
  const value = (await personalOf(entry.id, reveal, context))[name]
  if (value === undefined) return undefined
  return reveal ? String(value) : maskIn(entry, name, field, value)
}

const valueOf = (entry: LooseEntry, { name, part }: TypedColumn): CellValue | undefined =>
  part === 'clocks' ? entry.clocks[name] : entry.facts[name]

const requiredValueOf = (entry: LooseEntry, column: TypedColumn): CellValue => {
  const value = valueOf(entry, column)
  if (value === undefined) throw new Error(`${entry.kind} ${entry.id} has no ${column.name}`)
  return value
}

type Types = typeof builder.$inferSchemaTypes
type FieldsOf = PothosSchemaTypes.ObjectFieldBuilder<Types, LooseEntry>

const columnField = (t: FieldsOf, column: TypedColumn) => {
  const { part, field, type } = column
  const description = describeField(field)
  if (part === 'personal')
    return t.string({
      description: `${description}（个人信息，脱敏） · personal, masked`,
      nullable: true,
      args: {
        reveal: t.arg.boolean({
          defaultValue: false,
          description: '显示原文（须有权限） · Unmasked, for those who may see it',
        }),
      },
      resolve: (entry, { reveal }, context) => personalText(column, entry, reveal === true, context),
    })
  return field.optional === true
    ? t.field({ type, description, nullable: true, resolve: (entry) => valueOf(entry, column) })
    : t.field({ type, description, resolve: (entry) => requiredValueOf(entry, column) })
}

const isEntryOf = (kind: EntryKind, value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind.id

/** The object type of a kind: what every entry has, its own dates and facts, and its personal fields masked. */
export const entryObject = (kind: EntryKind, columns: readonly TypedColumn[]) => {
  const own = columns.filter(({ part, name }) => part !== 'key' && name !== 'occurred')
  const ref = builder.objectRef<LooseEntry>(typeNameOf(kind.id))
  builder.node(ref, {
    description: both(kind),
    interfaces: [Entry],
    isTypeOf: (value) => isEntryOf(kind, value),
    id: { resolve: (entry) => entry.id, description: '标识 · Id' },
    loadMany: async (ids: string[], context) => {
      const found = new Map((await context.run(readEntries(ids))).map((entry) => [entry.id, entry]))
      return ids.map((id) => found.get(id))
    },
    fields: (t) => Object.fromEntries(own.map((column) => [column.name, columnField(t, column)])),
  })
  return ref
}
