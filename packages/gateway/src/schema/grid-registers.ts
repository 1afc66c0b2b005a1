import { formatFixed } from '@zhunsheng/domain'
import type { GridOnDay, GridRegister, GridResponsibility, Named } from '@zhunsheng/domain/grid'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { type GridSeen, type GridsSeen, type MaskedNames, gridIn, gridsIn } from '../run/grid-registers.ts'
import { standpointOf } from '../run/standpoint.ts'
import { builder } from './builder.ts'
import { GridAnsweringAsEnum, GridLackingEnum, GridStandingEnum } from './grid-enum.ts'
import { knownAtArg } from './standpoint.ts'
import { today } from './today.ts'
import { Township } from './township.ts'

interface NamedIn extends Named {
  readonly name: string | undefined
}
interface ResponsibilityIn extends GridResponsibility {
  readonly names: MaskedNames
}

const withName = (each: Named, names: MaskedNames): NamedIn => ({ ...each, name: names.get(each.person) })

const PersonObject = builder.objectRef<NamedIn>('GridPerson').implement({
  description: '任职或者代管网格的人 · Somebody assigned to a grid or covering it',
  fields: (t) => ({
    person: t.exposeString('person', { description: '人员代号 · Opaque key of the person' }),
    name: t.string({
      nullable: true,
      description: '姓名（脱敏）；无权查看则为空 · Name, masked; null for those who may not see it',
      resolve: ({ name }) => name,
    }),
    since: t.expose('since', { type: 'CivilDate', description: '自此日起 · Since' }),
    until: t.field({
      type: 'CivilDate',
      nullable: true,
      description: '最后一日 · Last day',
      resolve: ({ until }) => until,
    }),
    isAway: t.boolean({
      description: '当日请假、借调或者停岗 · Whether on leave, seconded or suspended that day',
      resolve: ({ away }) => away !== undefined,
    }),
    key: t.exposeString('key', { description: '台账编号 · Business key of the entry' }),
  }),
})

const listOfPeople: [typeof PersonObject] = [PersonObject]
const people = (description: string, of: (told: GridResponsibility) => readonly Named[]) => ({
  type: listOfPeople,
  description,
  resolve: (told: ResponsibilityIn) => of(told).map((each) => withName(each, told.names)),
})
const ResponsibilityObject = builder.objectRef<ResponsibilityIn>('GridResponsibility').implement({
  description: '某日由谁对网格负责，及其原因 · Who answers for a grid on a day, and why',
  fields: (t) => ({
    grid: t.exposeString('grid', { description: '网格代码，15位 · Grid code, 15 digits' }),
    on: t.expose('on', { type: 'CivilDate', description: '此日 · The day' }),
    standing: t.expose('standing', {
      type: GridStandingEnum,
      description: '在名册中的状态 · How it stands in the register',
    }),
    answering: t.field(people('负责的人：正常为一人 · Who answers: one in good order', ({ answering }) => answering)),
    as: t.field({
      type: GridAnsweringAsEnum,
      nullable: true,
      description: '以何身份 · As what',
      resolve: ({ as }) => as,
    }),
    lacking: t.field({
      type: GridLackingEnum,
      nullable: true,
      description: '没有网格员负责的原因 · Why no member answers',
      resolve: ({ lacking }) => lacking,
    }),
    vacantSince: t.field({
      type: 'CivilDate',
      nullable: true,
      description: '自此日起没有网格员 · Without a member since',
      resolve: ({ vacantSince }) => vacantSince,
    }),
    inPost: t.field(
      people(
        '当日任职的人，含离岗和网格长 · Everybody assigned, those away and the head included',
        ({ inPost }) => inPost,
      ),
    ),
    covers: t.field(people('当日指定的代管人 · Everybody named to cover', ({ covers }) => covers)),
  }),
})

type GridIn = GridOnDay & Pick<GridsSeen, 'names' | 'places'>
const GridObject = builder.objectRef<GridIn>('GridOnDay').implement({
  description: '当日在用的网格 · A grid in force on the day',
  fields: (t) => ({
    code: t.string({ description: '网格代码，15位 · Grid code, 15 digits', resolve: ({ entry }) => entry.key }),
    name: t.string({ description: '名称 · Name', resolve: ({ entry }) => entry.facts.name }),
    isDedicated: t.boolean({
      description: '专属网格；否则为基础网格 · A dedicated grid; otherwise a basic one',
      resolve: ({ entry }) => entry.facts.type === 'dedicated',
    }),
    division: t.string({
      description: '村（社区）代码 · Village or community code',
      resolve: ({ entry }) => entry.facts.division,
    }),
    divisionName: t.string({
      nullable: true,
      description: '村（社区）名称；名册中没有则为空 · Its name; null where the register has none',
      resolve: ({ entry, places }) => places.get(entry.facts.division),
    }),
    households: t.int({
      nullable: true,
      description: '户数 · Households',
      resolve: ({ entry }) => entry.facts.households,
    }),
    residents: t.int({
      nullable: true,
      description: '人口 · Residents',
      resolve: ({ entry }) => entry.facts.residents,
    }),
    responsibility: t.field({
      type: ResponsibilityObject,
      description: '由谁负责 · Who answers',
      resolve: ({ responsibility, names }) => ({ ...responsibility, names }),
    }),
  }),
})

const count = (description: string, of: (register: GridRegister) => number) => ({
  description,
  resolve: ({ register }: GridsSeen) => of(register),
})
const RegisterObject = builder.objectRef<GridsSeen>('GridRegister').implement({
  description: '某日的网格名册：网格数不等于人数 · The register of grids of a day: grids are not persons',
  fields: (t) => ({
    on: t.field({ type: 'CivilDate', description: '此日 · The day', resolve: ({ register }) => register.on }),
    basic: t.int(count('基础网格 · Basic grids', ({ basic }) => basic)),
    dedicated: t.int(count('专属网格 · Dedicated grids', ({ dedicated }) => dedicated)),
    vacant: t.int(count('没有配备网格员的网格 · Grids without a member', ({ vacant }) => vacant)),
    covered: t.int(count('由他人负责的网格 · Grids that somebody else answers for', ({ covered }) => covered)),
    unanswered: t.int(count('当日无人负责的网格 · Grids for which nobody answers', ({ unanswered }) => unanswered)),
    membersInPost: t.int(
      count('网格员，一人只计一次 · Members in post, each once', ({ membersInPost }) => membersInPost),
    ),
    residentsPerGrid: t.string({
      nullable: true,
      description: '每个基础网格平均人口，保留一位小数 · Residents per basic grid, to one decimal',
      resolve: ({ register: { residentsPerGrid } }) => residentsPerGrid && formatFixed(residentsPerGrid, 1),
    }),
    grids: t.field({
      type: [GridObject],
      description: '逐个网格 · Grid by grid',
      resolve: ({ register, names, places }) => register.grids.map((each) => ({ ...each, names, places })),
    }),
  }),
})

const onDay = { type: 'CivilDate', description: '此日，默认今天 · The day; today unless given' } as const
const responsibilityIn = ({ responsibility, names }: GridSeen): ResponsibilityIn => ({ ...responsibility, names })

const addRegister = (): void => {
  builder.objectField(Township, 'gridRegister', (t) =>
    t.field({
      type: RegisterObject,
      description: '某日的网格名册和负责人 · The register of grids of a day, and who answers for each',
      args: {
        on: t.arg(onDay),
        village: t.arg.string({ description: '只看此村（社区） · Only those of this village or community' }),
        knownAt: knownAtArg(t.arg),
      },
      resolve: ({ code: township }, { on, village, knownAt }, context) =>
        context.run(
          Effect.gen(function* () {
            const asked = { township, on: on ?? (yield* today), ...standpointOf({ knownAt }) }
            return yield* gridsIn(yield* CurrentActor, { ...asked, division: village ?? undefined })
          }),
        ),
    }),
  )
}

const addResponsibility = (): void => {
  builder.objectField(Township, 'gridResponsibility', (t) =>
    t.field({
      type: ResponsibilityObject,
      nullable: true,
      description:
        '某日由谁对某网格负责；台账中没有该代码则为空 · Who answers for a grid on a day; null where no ledger knows the code',
      args: {
        grid: t.arg.string({ required: true, description: '网格代码，15位 · Grid code, 15 digits' }),
        on: t.arg(onDay),
        knownAt: knownAtArg(t.arg),
      },
      resolve: ({ code: township }, { grid, on, knownAt }, context) =>
        context.run(
          Effect.gen(function* () {
            const asked = { township, on: on ?? (yield* today), ...standpointOf({ knownAt }) }
            const seen = yield* gridIn(yield* CurrentActor, { ...asked, code: grid })
            return seen && responsibilityIn(seen)
          }),
        ),
    }),
  )
}

/** Adds the register of grids of a township on a day, and who answers for one of them. */
export const addGridRegisters = (): void => {
  addRegister()
  addResponsibility()
}
