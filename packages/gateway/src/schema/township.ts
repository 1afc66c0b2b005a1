import { countyOf } from '@zhunsheng/domain'
import { quwoCounty } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { type KindCount, Store, type TownshipSummary } from '../persistence/store.ts'
import { builder } from './builder.ts'
import type { RequestContext } from './context.ts'
import { EntryKindEnum } from './entry.ts'
import { once } from './once.ts'
import { pageArgs, pageOfList } from './page.ts'

const townshipsOnce = once<readonly TownshipSummary[]>()
const townships = (context: RequestContext) =>
  townshipsOnce(context, '', () =>
    context.run(
      Effect.gen(function* () {
        const store = yield* Store
        return yield* store.townships(yield* CurrentActor)
      }),
    ),
  )

const townshipByCode = async (code: string, context: RequestContext): Promise<TownshipSummary | undefined> =>
  (await townships(context)).find((township) => township.code === code)

const KindTotal = builder.objectRef<KindCount>('KindCount').implement({
  description: '一种台账的记录数 · How many entries of a kind',
  fields: (t) => ({
    kind: t.expose('kind', { type: EntryKindEnum, description: '种类 · Kind' }),
    entries: t.exposeInt('entries', { description: '记录数 · Entries' }),
  }),
})

const kindTotals = (code: string, year: number | undefined) =>
  Effect.gen(function* () {
    const store = yield* Store
    return [...(yield* store.kinds(yield* CurrentActor, code, year))]
  })

const factsRoot = (code: string, year: number | undefined) =>
  Effect.gen(function* () {
    const store = yield* Store
    return yield* store.factsRoot(yield* CurrentActor, code, year)
  })

/** A township with a ledger; what is judged and counted of it is added by township-year.ts. */
export const Township = builder.objectRef<TownshipSummary>('Township')
builder.node(Township, {
  description: '有台账的乡镇 · A township with a ledger',
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'years' in value,
  id: { resolve: ({ code }) => code, description: '标识 · Id' },
  loadOne: (code, context) => townshipByCode(code, context),
  fields: (t) => ({
    code: t.expose('code', { type: 'TownshipCode', description: '代码 · Code' }),
    name: t.string({
      nullable: true,
      description: '名称（本产品所知的） · Name, where the product knows it',
      resolve: ({ code }) => quwoCounty.find((division) => division.code === code)?.name,
    }),
    county: t.string({ description: '所属县代码 · Code of its county', resolve: ({ code }) => countyOf(code) }),
    years: t.field({
      type: ['Year'],
      description: '有台账的年度 · Years with a ledger',
      resolve: ({ years }) => [...years],
    }),
    kinds: t.field({
      type: [KindTotal],
      description: '各种台账的记录数 · How many entries of each kind',
      args: { year: t.arg({ type: 'Year', description: '年度 · Year' }) },
      resolve: ({ code }, { year }, context) => context.run(kindTotals(code, year ?? undefined)),
    }),
    factsRoot: t.string({
      description: '台账事实的根哈希 · The root hash over the facts of the ledger',
      args: { year: t.arg({ type: 'Year', description: '年度 · Year' }) },
      resolve: ({ code }, { year }, context) => context.run(factsRoot(code, year ?? undefined)),
    }),
  }),
})

const TownshipConnection = builder.connectionObject(
  { name: 'TownshipConnection', type: Township, description: '乡镇 · Townships' },
  { name: 'TownshipEdge', description: '一个乡镇 · One township' },
)

builder.queryFields((t) => ({
  townships: t.field({
    type: TownshipConnection,
    description: '有台账的乡镇（在权限之内） · Townships with a ledger, within reach',
    args: pageArgs(t.arg),
    resolve: async (_, args, context) =>
      pageOfList('townships', await townships(context), ({ code }) => code, args, context),
  }),
  township: t.field({
    type: Township,
    nullable: true,
    description: '按代码取一个乡镇 · One township by its code',
    args: { code: t.arg({ type: 'TownshipCode', required: true, description: '代码 · Code' }) },
    resolve: (_, { code }, context) => townshipByCode(code, context),
  }),
}))
