import { type Due, type DueItem, type DueState, dueStates } from '@zhunsheng/domain/due'
import * as Effect from 'effect/Effect'
import { reaches } from '../access/actor.ts'
import { CurrentActor } from '../access/current-actor.ts'
import { Store } from '../persistence/store.ts'
import { type DueRequest, dueIn } from '../run/due.ts'
import { standpointOf } from '../run/standpoint.ts'
import { checkDayLookedAt } from './bad-input.ts'
import { builder } from './builder.ts'
import { DueStateEnum, WorkingSystemEnum } from './code-enum.ts'
import type { RequestContext } from './context.ts'
import { DueIssueObject, DueItemObject, type Shown } from './due-item.ts'
import { type PageArgs, pageArgs, pageOfList } from './page.ts'
import { BeforeReadingEnum } from './improvement-enum.ts'
import { knownAtArg, knownAtField } from './standpoint.ts'
import { today } from './today.ts'

type Matter = Pick<DueItem, 'clock' | 'matter'>
const idOf = ({ matter }: Matter): string => ('entry' in matter ? matter.entry.id : '')
const nameOf = (of: Matter): string => `${of.clock.id} ${'reportYear' in of.matter ? of.matter.reportYear : idOf(of)}`

// All of a list at once: a hundred matters are one question.
const withEntries = <A extends Matter>(list: readonly A[], context: RequestContext): Promise<Shown<A>[]> =>
  context.run(
    Effect.gen(function* () {
      const store = yield* Store
      const found = yield* store.entries(
        yield* CurrentActor,
        list.map(idOf).filter((id) => id !== ''),
      )
      const entries = new Map(found.map((entry) => [entry.id, entry]))
      return list.map((each) => ({ ...each, startedBy: entries.get(idOf(each)) }))
    }),
  )

interface Asked {
  readonly request: DueRequest
  readonly due: Due
}
type Count = readonly [state: DueState, count: number]
const countsOf = ({ due: { items } }: Asked): Count[] =>
  dueStates.map((state) => [state, items.filter((item) => item.state === state).length])

const DueCount = builder.objectRef<Count>('DueCount').implement({
  description: '一种状态的项数 · How many are in a state',
  fields: (t) => ({
    state: t.field({ type: DueStateEnum, description: '状态 · State', resolve: ([state]) => state }),
    count: t.int({ description: '项数 · How many', resolve: ([, count]) => count }),
  }),
})

const DueConnection = builder.connectionObject(
  { name: 'DueItemConnection', type: DueItemObject, description: '正在计算的期限 · Clocks that run' },
  { name: 'DueItemEdge', description: '一项期限 · One clock' },
)

const itemsOf = async (
  { request, due }: Asked,
  states: readonly DueState[] | null | undefined,
  args: PageArgs,
  context: RequestContext,
) => {
  const items = due.items.filter(({ state }) => states?.includes(state) ?? true)
  const { township, on, system, knownAt, before } = request
  const list = ['due', township, on, system ?? '', before ?? '', knownAt ?? '', states?.join(' ') ?? ''].join('/')
  const page = pageOfList(list, items, nameOf, args, context)
  const nodes = await withEntries(
    page.edges.map(({ node }) => node),
    context,
  )
  const edges = page.edges.flatMap(({ cursor }, i) => {
    const node = nodes[i]
    return node === undefined ? [] : [{ cursor, node }]
  })
  return { ...page, edges }
}

const DueObject = builder.objectRef<Asked>('Due').implement({
  description:
    '到期清单：截至某日结束时已起算而未了结的期限 · What is due: the clocks that were started and have not ended at the end of a day',
  fields: (t) => ({
    township: t.field({
      type: 'TownshipCode',
      description: '乡镇代码 · Township code',
      resolve: ({ request }) => request.township,
    }),
    on: t.field({
      type: 'CivilDate',
      description: '截至此日（北京时间）结束时 · The day, at its end in Beijing',
      resolve: ({ request }) => request.on,
    }),
    knownAt: t.field({ ...knownAtField, resolve: ({ request }) => request.knownAt }),
    counts: t.field({
      type: [DueCount],
      description: '各状态的项数 · How many are in each state',
      resolve: countsOf,
    }),
    items: t.field({
      type: DueConnection,
      description: '各项期限，按工作制度、再按最后一日 · The clocks, by working system, then by last day',
      args: {
        states: t.arg({
          type: [DueStateEnum],
          description: '只取这些状态；默认全部 · Only these states; all unless given',
        }),
        ...pageArgs(t.arg),
      },
      resolve: (asked, { states, ...args }, context) => itemsOf(asked, states, args, context),
    }),
    issues: t.field({
      type: [DueIssueObject],
      description: '无法计算的期限 · Clocks that cannot be counted',
      resolve: ({ due }, _, context) => withEntries(due.issues, context),
    }),
  }),
})

/** Adds what is due in a township on a day. */
export const addDue = (): void => {
  builder.queryField('due', (t) =>
    t.field({
      type: DueObject,
      nullable: true,
      description: '乡镇的到期清单；不在权限之内则为空 · What is due in a township; null where it is out of reach',
      args: {
        township: t.arg({ type: 'TownshipCode', required: true, description: '乡镇代码 · Township code' }),
        on: t.arg({ type: 'CivilDate', description: '截至此日，默认今天 · The day; today unless given' }),
        system: t.arg({ type: WorkingSystemEnum, description: '只看一项工作制度 · Only one working system' }),
        before: t.arg({
          type: BeforeReadingEnum,
          description: '“X月1日前”怎样理解，默认不含当日 · How “before a day” is read; exclusive unless given',
        }),
        knownAt: knownAtArg(t.arg),
      },
      resolve: (_, { township, on, system, before, knownAt }, context) =>
        context.run(
          Effect.gen(function* () {
            const actor = yield* CurrentActor
            if (!reaches(actor, township)) return undefined
            checkDayLookedAt(on, context)
            const request = {
              township,
              on: on ?? (yield* today),
              system: system ?? undefined,
              before: before ?? undefined,
              ...standpointOf({ knownAt }),
            }
            return { request, due: yield* dueIn(actor, request) } satisfies Asked
          }),
        ),
    }),
  )
}
