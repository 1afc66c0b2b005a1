import type { ArgBuilder, ObjectRef } from '@pothos/core'
import type { CellValue, EntryKind, LooseEntry, LooseValues } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { MoveRefused, type StoreWrites, Store } from '../persistence/store.ts'
import type { Actor } from '../access/actor.ts'
import { builder } from './builder.ts'
import { both, pascal } from './describe.ts'
import { type TypedColumn, describeField } from './entry-columns.ts'
import { Entry } from './entry.ts'
import { appendFailures, changeFailures } from './failures.ts'
import { moveFailures } from './move-refused.ts'

type Types = typeof builder.$inferSchemaTypes
type Arguments = ArgBuilder<Types>

const idempotencyKey = (arg: Arguments) =>
  arg.string({
    required: true,
    description: '由调用方自定；同一键与同一请求只写一次 · Chosen by the caller; the same key and request write once',
  })
const late = (arg: Arguments) =>
  arg.boolean({
    defaultValue: false,
    description: '年度已关闭时仍作补录 · Take it as a late entry when the year is closed',
  })
const changeArgs = (arg: Arguments) => ({
  idempotencyKey: idempotencyKey(arg),
  entryId: arg.string({ required: true, description: '记录任一版的标识 · The id of any version of the entry' }),
  expectedVersion: arg.int({ required: true, description: '所依据的版次 · The version the change is made for' }),
  reason: arg.string({ required: true, description: '理由 · Why' }),
  late: late(arg),
})

const writing = <A, E>(use: (store: StoreWrites, actor: Actor) => Effect.Effect<A, E>) =>
  Effect.gen(function* () {
    const store = yield* Store
    return yield* use(store, yield* CurrentActor)
  })

/** All the values of a row but its key; personal ones too, for a new version is a whole row. */
const valuesInput = (kind: EntryKind, columns: readonly TypedColumn[]) =>
  builder.inputType(`${pascal(kind.id)}Values`, {
    description: both({
      zh: `${kind.zh}的各项内容（编号除外）`,
      en: `What an entry of ${kind.en} holds, but for its key`,
    }),
    fields: (t) =>
      Object.fromEntries(
        columns
          .filter(({ part }) => part !== 'key')
          .map(({ name, field, type }) => [
            name,
            t.field({ type, required: field.optional !== true, description: describeField(field) }),
          ]),
      ),
  })

type ValuesInput = ReturnType<typeof valuesInput>

const isCell = (value: unknown): value is CellValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
const valuesOf = (given: object): LooseValues =>
  Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (isCell(value) ? [[name, value]] : [])))

const resultUnion = (
  verb: 'Append' | 'Correct',
  kind: EntryKind,
  object: ObjectRef<Types, LooseEntry>,
  failures: typeof appendFailures | typeof changeFailures,
) =>
  builder.errorUnion(`${verb}${pascal(kind.id)}Result`, {
    description: both({ zh: '新的一版，或未成的原因', en: 'The new version, or why there is none' }),
    types: [object, ...failures, ...moveFailures(kind)],
    resolveType: () => pascal(kind.id),
  })

/** The mutation `appendX` of a kind: a first version. */
const appendMutation = (kind: EntryKind, object: ObjectRef<Types, LooseEntry>, values: ValuesInput): void =>
  builder.mutationField(`append${pascal(kind.id)}`, (t) =>
    t.field({
      type: resultUnion('Append', kind, object, appendFailures),
      description: both({ zh: `登记${kind.zh}`, en: `Append an entry of ${kind.en}` }),
      args: {
        idempotencyKey: idempotencyKey(t.arg),
        township: t.arg({ type: 'TownshipCode', required: true, description: '乡镇代码 · Township code' }),
        key: t.arg.string({ required: true, description: both(kind.key) }),
        values: t.arg({ type: values, required: true, description: '各项内容 · What it holds' }),
        synthetic: t.arg.boolean({ defaultValue: false, description: '合成数据 · Invented for an example' }),
        late: late(t.arg),
      },
      resolve: (_, { township, key, values: given, synthetic, late: isLate, idempotencyKey: once }, context) => {
        const row = { key, values: valuesOf(given) }
        const request = {
          kind: kind.id,
          township,
          row,
          idempotencyKey: once,
          synthetic: synthetic === true,
          late: isLate === true,
        }
        return context.run(writing((store, actor) => store.append(actor, request)))
      },
    }),
  )

/** The mutation `correctX` of a kind: a whole new row for an entry. */
const correctMutation = (kind: EntryKind, object: ObjectRef<Types, LooseEntry>, values: ValuesInput): void =>
  builder.mutationField(`correct${pascal(kind.id)}`, (t) =>
    t.field({
      type: resultUnion('Correct', kind, object, changeFailures),
      description: both({ zh: `更正${kind.zh}`, en: `Correct an entry of ${kind.en}` }),
      args: {
        ...changeArgs(t.arg),
        values: t.arg({ type: values, required: true, description: '更正后的全部内容 · The whole row, corrected' }),
      },
      resolve: (_, { entryId, values: given, late: isLate, ...args }, context) => {
        const request = { ...args, late: isLate === true, id: entryId, values: valuesOf(given) }
        return context.run(writing((store, actor) => store.correct(actor, request)))
      },
    }),
  )

/** The mutations of a kind. */
export const entryMutations = (
  kind: EntryKind,
  object: ObjectRef<Types, LooseEntry>,
  columns: readonly TypedColumn[],
): void => {
  const values = valuesInput(kind, columns)
  appendMutation(kind, object, values)
  correctMutation(kind, object, values)
}

const EntryVoided = builder.objectRef<{ readonly entry: LooseEntry }>('EntryVoided').implement({
  description: '已作废 · Taken out of every count',
  fields: (t) => ({ entry: t.expose('entry', { type: Entry, description: '作废的一版 · The version that voids it' }) }),
})

const VoidEntryResult = builder.errorUnion('VoidEntryResult', {
  description: '作废结果，或未成的原因 · The voided entry, or why it is not',
  types: [EntryVoided, ...changeFailures, MoveRefused],
  resolveType: () => 'EntryVoided',
})

builder.mutationField('voidEntry', (t) =>
  t.field({
    type: VoidEntryResult,
    description: '作废一条记录：各版保留，不再计数 · Take an entry out of every count; its versions stay',
    args: changeArgs(t.arg),
    resolve: async (_, { entryId, late: isLate, ...args }, context) => {
      const request = { ...args, late: isLate === true, id: entryId }
      return { entry: await context.run(writing((store, actor) => store.voidEntry(actor, request))) }
    },
  }),
)
