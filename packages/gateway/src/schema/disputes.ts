import {
  type DisputeLine,
  dispute,
  disputeCategories,
  disputeParty,
  disputeResults,
  disputeStep,
  satisfactions,
} from '@zhunsheng/domain/disputes'
import type { Label, LooseEntry } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { seesPersonal } from '../access/actor.ts'
import { CurrentActor } from '../access/current-actor.ts'
import { maskIn } from '../access/mask.ts'
import { disputesIn } from '../run/disputes.ts'
import { standpointOf } from '../run/standpoint.ts'
import { builder } from './builder.ts'
import { PostEnum, codeEnum } from './code-enum.ts'
import type { RequestContext } from './context.ts'
import { both } from './describe.ts'
import { personalOf } from './personal.ts'
import { knownAtArg } from './standpoint.ts'
import { today } from './today.ts'
import { Township } from './township.ts'

// The keys of a closed declaration are its codes.
const labelled = <const V extends string>(name: string, description: string, labels: Readonly<Record<V, Label>>) => {
  const isCode = (text: string): text is V => Object.hasOwn(labels, text)
  return codeEnum(name, description, Object.keys(labels).filter(isCode), (code) => both(labels[code]))
}
const RiskEnum = labelled('DisputeColour', '风险等级 · Risk of a dispute', dispute.fields.risk.values)
const CategoryEnum = labelled('DisputeSubject', '纠纷类别 · What a dispute is about', disputeCategories)
const ResultEnum = labelled('DisputeResult', '纠纷结果 · What a dispute came to', disputeResults)
const StepEnum = labelled('DisputeMove', '纠纷环节 · A step of a dispute', disputeStep.fields.step.values)
const SideEnum = labelled('DisputeSide', '当事人地位 · Side of a party', disputeParty.fields.side.values)
const SourceEnum = labelled('DisputeOrigin', '纠纷来源 · How a dispute became known', dispute.fields.source.values)
const VisitedEnum = labelled('DisputeSatisfaction', '回访满意度 · What a visit found', satisfactions)

interface Party {
  readonly entry: LooseEntry
  /** The dispute. */
  readonly of: LooseEntry
  readonly person: string
  readonly side?: keyof typeof disputeParty.fields.side.values
}
const nameOf = async ({ entry, of }: Party, context: RequestContext): Promise<string | undefined> => {
  if (!seesPersonal(context.actor)) return undefined
  const [field, declared] =
    entry.kind === dispute.id
      ? (['partyName', dispute.fields.partyName] as const)
      : (['name', disputeParty.fields.name] as const)
  const value = (await personalOf(entry.id, false, context))[field]
  return value === undefined ? undefined : maskIn(of, field, declared, value)
}

const PartyObject = builder.objectRef<Party>('PartyOfDispute').implement({
  description: '纠纷当事人 · A party to a dispute',
  fields: (t) => ({
    person: t.exposeString('person', { description: '人员代号 · Opaque key of the person' }),
    side: t.field({
      type: SideEnum,
      nullable: true,
      description: '地位；登记时所填的当事人为空 · Side; null of the party that the registration names',
      resolve: ({ side }) => side,
    }),
    name: t.string({
      nullable: true,
      description: '姓名（个人信息，脱敏） · Name (personal, masked)',
      resolve: (party, _, context) => nameOf(party, context),
    }),
  }),
})

const StepObject = builder.objectRef<DisputeLine['steps'][number]>('StepOfDispute').implement({
  description: '纠纷的一个环节 · A step of a dispute',
  fields: (t) => ({
    step: t.field({ type: StepEnum, description: '环节 · Step', resolve: ({ facts }) => facts.step }),
    on: t.field({ type: 'CivilDate', description: '办理日期 · Done on', resolve: ({ clocks }) => clocks.occurred }),
    key: t.exposeString('key', { description: '台账编号 · Business key of the entry' }),
  }),
})

const LineObject = builder.objectRef<DisputeLine>('DisputeOnLedger').implement({
  description: '矛盾纠纷台账的一行：截至某日 · A line of the ledger of disputes, as it stood on a day',
  fields: (t) => ({
    key: t.string({ description: '纠纷编号 · Dispute no.', resolve: ({ entry }) => entry.key }),
    found: t.field({
      type: 'CivilDate',
      description: '发现日期 · Found on',
      resolve: ({ entry }) => entry.clocks.occurred,
    }),
    registered: t.field({
      type: 'CivilDate',
      description: '登记日期 · Registered on',
      resolve: ({ entry }) => entry.clocks.reported,
    }),
    source: t.field({ type: SourceEnum, description: '来源 · Source', resolve: ({ entry }) => entry.facts.source }),
    division: t.string({
      description: '村（社区）代码 · Code of the village or community',
      resolve: ({ entry }) => entry.facts.division,
    }),
    event: t.string({
      nullable: true,
      description: '综治事件编号 · Event no.',
      resolve: ({ entry }) => entry.facts.event,
    }),
    category: t.field({
      type: CategoryEnum,
      description: '类别 · Category',
      resolve: ({ entry }) => entry.facts.category,
    }),
    risk: t.field({ type: RiskEnum, description: '风险等级 · Risk', resolve: ({ entry }) => entry.facts.risk }),
    involved: t.int({ description: '涉及人数 · People involved', resolve: ({ entry }) => entry.facts.involved }),
  }),
})

builder.objectFields(LineObject, (t) => ({
  parties: t.field({
    type: [PartyObject],
    description: '当事人 · Parties',
    resolve: ({ entry, parties }): Party[] => [
      { entry, of: entry, person: entry.facts.party },
      ...parties.map((each): Party => ({ entry: each, of: entry, person: each.facts.person, side: each.facts.side })),
    ],
  }),
  committees: t.stringList({
    description: '调解委员会编号 · Mediation committees',
    resolve: ({ committees }) => [...committees],
  }),
  mediators: t.stringList({
    description: '调解员代号 · Keys of the mediators',
    resolve: ({ state }) => [...state.mediators],
  }),
  leader: t.string({
    nullable: true,
    description: '包案领导代号 · Key of the leader in charge',
    resolve: ({ charge }) => charge?.facts.leader,
  }),
  leaderPost: t.field({
    type: PostEnum,
    nullable: true,
    description: '包案领导职务 · Post of that leader',
    resolve: ({ charge }) => charge?.facts.post,
  }),
  responsible: t.string({
    description: '责任人代号 · Key of who answers',
    resolve: ({ entry }) => entry.facts.responsible,
  }),
}))

const days = {
  due: ['化解期限 · To be settled by', ({ due }: DisputeLine) => due],
  concludedOn: ['办结日期 · Concluded on', ({ state }: DisputeLine) => state.result?.on],
  fulfilBy: ['约定履行期限 · To be fulfilled by', ({ state }: DisputeLine) => state.agreement?.until],
  fulfilledOn: ['履行日期 · Fulfilled on', ({ state }: DisputeLine) => state.fulfilled],
  confirmedOn: ['司法确认日期 · Confirmed on', ({ state }: DisputeLine) => state.confirmed],
  visitedOn: ['回访日期 · Visited on', ({ state }: DisputeLine) => state.visited?.on],
  struckOffOn: ['销号日期 · Struck off on', ({ state }: DisputeLine) => state.struckOff],
} as const

builder.objectFields(LineObject, (t) => {
  const day = ([description, of]: readonly [string, (line: DisputeLine) => string | undefined]) =>
    t.field({ type: 'CivilDate', nullable: true, description, resolve: (line) => of(line) })
  return {
    due: day(days.due),
    result: t.field({ type: ResultEnum, description: '结果 · Result', resolve: ({ result }) => result }),
    concludedOn: day(days.concludedOn),
    isLate: t.exposeBoolean('isLate', {
      description: '逾期办结或者逾期未办结 · Concluded late, or open though it was due',
    }),
    agreement: t.string({
      nullable: true,
      description: '协议编号 · Agreement no.',
      resolve: ({ agreementNo }) => agreementNo,
    }),
    fulfilBy: day(days.fulfilBy),
    fulfilledOn: day(days.fulfilledOn),
    confirmedOn: day(days.confirmedOn),
    visitedOn: day(days.visitedOn),
    satisfaction: t.field({
      type: VisitedEnum,
      nullable: true,
      description: '满意度 · Satisfaction',
      resolve: ({ state }) => state.visited?.satisfaction,
    }),
    struckOffOn: day(days.struckOffOn),
    steps: t.field({ type: [StepObject], description: '办理过程 · Steps', resolve: ({ steps }) => [...steps] }),
  }
})

/** Adds the ledger of disputes of a township on a day. */
export const addDisputes = (): void => {
  builder.objectField(Township, 'disputeLedger', (t) =>
    t.field({
      type: [LineObject],
      description: '某日的矛盾纠纷台账 · The ledger of disputes on a day',
      args: {
        on: t.arg({ type: 'CivilDate', description: '此日，默认今天 · The day; today unless given' }),
        open: t.arg.boolean({ description: '只要未办结的 · Only those that are open' }),
        risk: t.arg({ type: RiskEnum, description: '只要此风险等级的 · Only those of this colour' }),
        division: t.arg.string({ description: '只要此村（社区）的 · Only those of this village or community' }),
        knownAt: knownAtArg(t.arg),
      },
      resolve: ({ code }, { on, open, risk, division, knownAt }, context) =>
        context.run(
          Effect.gen(function* () {
            const day = on ?? (yield* today)
            const choice = { open: open ?? undefined, risk: risk ?? undefined, village: division ?? undefined }
            const request = { township: code, on: day, ...choice, ...standpointOf({ knownAt }) }
            const { lines } = yield* disputesIn(yield* CurrentActor, request)
            return [...lines]
          }),
        ),
    }),
  )
}
