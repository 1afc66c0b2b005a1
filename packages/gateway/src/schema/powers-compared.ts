import type { LooseEntry } from '@zhunsheng/domain'
import { conflictCitations, conflictFinding } from '@zhunsheng/domain/alert'
import type { ComparedPower, EndedPower, PowerConflict, PowerStated, TouchedCase } from '@zhunsheng/domain/enforcement'
import { say } from '@zhunsheng/domain/explanation'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { type PowersSeen, powersIn } from '../run/enforcement-registers.ts'
import { standpointOf } from '../run/standpoint.ts'
import { checkDays } from './bad-input.ts'
import { builder } from './builder.ts'
import { Citation } from './citation.ts'
import { EnforcementBodyEnum, PowerConflictEnum } from './enforcement-enum.ts'
import { Entry } from './entry.ts'
import { domainLocale } from './locale/domain-locale.ts'
import { knownAtArg } from './standpoint.ts'
import { today } from './today.ts'
import { Township } from './township.ts'
import { languageArgs, languageOf } from './words.ts'

interface Conflict {
  readonly of: ComparedPower
  readonly conflict: PowerConflict
  readonly entries: readonly LooseEntry[]
}
interface Item {
  readonly compared: ComparedPower
  readonly seen: PowersSeen
}

const found = ({ entries }: PowersSeen, ids: readonly string[]): readonly LooseEntry[] =>
  ids.flatMap((id) => entries.get(id) ?? [])
const conflictsOf = ({ compared, seen }: Item): Conflict[] =>
  compared.conflicts.map((conflict) => ({ of: compared, conflict, entries: found(seen, conflict.entries) }))

const ConflictObject = builder.objectRef<Conflict>('PowerConflict').implement({
  description: '清单之间不能并存的说法 · What lists say of an item that cannot stand together',
  fields: (t) => ({
    kind: t.field({ type: PowerConflictEnum, description: '问题 · Which', resolve: ({ conflict }) => conflict.code }),
    text: t.string({
      description: '写成一句 · In words',
      args: languageArgs(t.arg),
      resolve: ({ of, conflict }, args, context) =>
        say(conflictFinding(of, conflict), domainLocale(languageOf(args, context))),
    }),
    citation: t.field({
      type: Citation,
      description: '依据及其标注 · What it is held against, with its marks',
      resolve: ({ conflict }) => conflictCitations[conflict.code],
    }),
    entries: t.field({
      type: [Entry],
      description: '所依据的台账记录 · The entries it rests on',
      resolve: ({ entries }) => [...entries],
    }),
  }),
})

const ItemObject = builder.objectRef<Item>('ComparedPower').implement({
  description: '一个事项，各清单并列 · One item, the lists side by side',
  fields: (t) => ({
    item: t.string({ description: '事项代码 · Item code', resolve: ({ compared }) => compared.item }),
    title: t.string({ description: '事项名称 · Title', resolve: ({ compared }) => compared.title }),
    isDelegated: t.boolean({
      description: '当日已赋权 · Whether it was handed over, on the day',
      resolve: ({ compared }) => compared.isDelegated,
    }),
    leads: t.field({
      type: [EnforcementBodyEnum],
      description: '在自己的清单中写明牵头的单位 · Those that claim to lead in their own lists',
      resolve: ({ compared }) => [...compared.leads],
    }),
    conflicts: t.field({ type: [ConflictObject], description: '问题 · What does not fit', resolve: conflictsOf }),
  }),
})

const StatedObject = builder.objectRef<PowerStated>('PowerStated').implement({
  description: '清单中的一项赋权 · A power as a list states it',
  fields: (t) => ({
    key: t.exposeString('key', { description: '赋权编号 · Power no.' }),
    list: t.exposeString('list', { description: '清单版本 · Version of the list' }),
    item: t.exposeString('item', { description: '事项代码 · Item code' }),
    title: t.exposeString('title', { description: '事项名称 · Title' }),
  }),
})

const EndedObject = builder.objectRef<EndedPower>('EndedPower').implement({
  description: '已失效的赋权 · A power that is in force no more',
  fields: (t) => ({
    power: t.field({ type: StatedObject, description: '该项赋权 · The power', resolve: (ended) => ended }),
    until: t.expose('until', { type: 'CivilDate', description: '最后有效日 · Last day in force' }),
    replacedBy: t.field({
      type: StatedObject,
      nullable: true,
      description: '替代它的赋权 · What took its place',
      resolve: ({ replacedBy }) => replacedBy,
    }),
  }),
})

const TouchedObject = builder.objectRef<TouchedCase>('TouchedCase').implement({
  description: '清单变动所涉及的在办案件 · A running case that a change of the list touches',
  fields: (t) => ({
    case: t.exposeString('case', { description: '案件编号 · Case no.' }),
    title: t.exposeString('title', { description: '案由 · Cause' }),
    isDecided: t.exposeBoolean('isDecided', {
      description: '已作出决定：决定以当日有效的赋权为据 · Decided already: a decision stands on the power of its day',
    }),
    ended: t.expose('ended', { type: EndedObject, description: '失效的赋权 · The power that ended' }),
  }),
})

const ComparedObject = builder.objectRef<PowersSeen>('PowersCompared').implement({
  description: '某日的权责清单，各清单并列 · The lists of powers and duties of a day, side by side',
  fields: (t) => ({
    on: t.field({ type: 'CivilDate', description: '此日 · The day', resolve: ({ compared }) => compared.on }),
    lists: t.field({
      type: [EnforcementBodyEnum],
      description: '有清单的单位 · The bodies of which there is a list',
      resolve: ({ compared }) => [...compared.lists],
    }),
    items: t.field({
      type: [ItemObject],
      description: '各事项 · The items',
      args: {
        conflicting: t.arg.boolean({ description: '只取有问题的 · Only those that do not fit' }),
      },
      resolve: (seen, { conflicting }) =>
        seen.compared.items
          .filter(({ conflicts }) => conflicting !== true || conflicts.length > 0)
          .map((compared): Item => ({ compared, seen })),
    }),
    ended: t.field({
      type: [EndedObject],
      nullable: true,
      description: '自 since 以来失效的赋权；未给 since 则为空 · Powers that ended since; null without since',
      resolve: ({ change }) => change && [...change.ended],
    }),
    begun: t.field({
      type: [StatedObject],
      nullable: true,
      description: '自 since 以来新施行的赋权；未给 since 则为空 · Powers that began since; null without since',
      resolve: ({ change }) => change && [...change.begun],
    }),
    casesTouched: t.field({
      type: [TouchedObject],
      nullable: true,
      description: '所涉及的在办案件；未给 since 则为空 · The running cases touched; null without since',
      resolve: ({ change, touched }) => (change === undefined ? undefined : [...touched]),
    }),
  }),
})

/** Adds the lists of powers and duties of a township and the departments, side by side. */
export const addPowersCompared = (): void => {
  builder.objectField(Township, 'powersCompared', (t) =>
    t.field({
      type: ComparedObject,
      description: '某日的赋权清单与各单位职责清单比对 · Powers handed over and the lists of duties of a day, compared',
      args: {
        on: t.arg({ type: 'CivilDate', description: '此日，默认今天 · The day; today unless given' }),
        since: t.arg({
          type: 'CivilDate',
          description: '自此日以来清单的变动 · What changed in the list of powers since this day',
        }),
        knownAt: knownAtArg(t.arg),
      },
      resolve: async ({ code }, { on, since, knownAt }, context) => {
        const day = on ?? (await context.run(today))
        checkDays(since, day, context)
        const request = { township: code, on: day, since: since ?? undefined, ...standpointOf({ knownAt }) }
        return context.run(Effect.flatMap(CurrentActor, (actor) => powersIn(actor, request)))
      },
    }),
  )
}
