import { countyOf } from '@zhunsheng/domain'
import { quwoCounty } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { type KindCount, Store, type TownshipSummary, type UnfinishedImport } from '../persistence/store.ts'
import { type Standpoint, standpointOf } from '../run/standpoint.ts'
import { builder } from './builder.ts'
import type { RequestContext } from './context.ts'
import { EntryKindEnum } from './entry.ts'
import { once } from './once.ts'
import { pageArgs, pageOfList } from './page.ts'
import { knownAtArg } from './standpoint.ts'

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

type Then = Pick<Standpoint, 'knownAt'>
const kindTotals = (code: string, year: number | undefined, { knownAt }: Then) =>
  Effect.gen(function* () {
    const store = yield* Store
    return [...(yield* store.kinds(yield* CurrentActor, code, year, knownAt))]
  })

const factsRoot = (code: string, year: number | undefined, { knownAt }: Then) =>
  Effect.gen(function* () {
    const store = yield* Store
    return yield* store.factsRoot(yield* CurrentActor, code, year, knownAt)
  })

const Unfinished = builder.objectRef<UnfinishedImport>('UnfinishedImport').implement({
  description:
    '已开始而未完成的导入：正在进行，或被中断 · An import that has begun and not ended: under way, or cut off',
  fields: (t) => ({
    run: t.exposeInt('run', { description: '导入编号 · Number of the import' }),
    at: t.expose('at', { type: 'Instant', description: '开始时刻 · When it began' }),
    isWithdrawing: t.boolean({
      description: '正在撤回 · Whether it is being taken back',
      resolve: ({ state }) => state === 'withdrawing',
    }),
    due: t.exposeInt('due', { description: '应有行数 · The rows that it will have brought' }),
    published: t.exposeInt('published', { description: '已写入行数 · The rows that are in the ledger' }),
  }),
})

const fixedThrough = (code: string) =>
  Effect.gen(function* () {
    const store = yield* Store
    return yield* store.fixedThrough(yield* CurrentActor, code)
  })

const unfinishedImports = (code: string) =>
  Effect.gen(function* () {
    const store = yield* Store
    return [...(yield* store.unfinishedImports(yield* CurrentActor, code))]
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
      args: { year: t.arg({ type: 'Year', description: '年度 · Year' }), knownAt: knownAtArg(t.arg) },
      resolve: ({ code }, { year, knownAt }, context) =>
        context.run(kindTotals(code, year ?? undefined, standpointOf({ knownAt }))),
    }),
    factsRoot: t.string({
      description: '台账事实的根哈希 · The root hash over the facts of the ledger',
      args: { year: t.arg({ type: 'Year', description: '年度 · Year' }), knownAt: knownAtArg(t.arg) },
      resolve: ({ code }, { year, knownAt }, context) =>
        context.run(factsRoot(code, year ?? undefined, standpointOf({ knownAt }))),
    }),
    fixedThrough: t.field({
      type: 'Instant',
      nullable: true,
      description:
        '至此刻为止的“当时所知”（knownAt）已不再变化；空为尚无 · Up to this instant what the ledger had been told is fixed: what is asked for with a knownAt by then does not change again; null while nothing is',
      resolve: ({ code }, _, context) => context.run(fixedThrough(code)),
    }),
    unfinishedImports: t.field({
      type: [Unfinished],
      description: '尚未完成的导入：只有一部分已计入 · Imports that have not ended: only a part of their rows counts',
      resolve: ({ code }, _, context) => context.run(unfinishedImports(code)),
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
