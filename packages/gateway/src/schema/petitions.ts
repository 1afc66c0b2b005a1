import type { Label } from '@zhunsheng/domain'
import { type PetitionLine, petition, petitionRoutes, petitionStages, petitionStep } from '@zhunsheng/domain/petitions'
import * as Effect from 'effect/Effect'
import { seesPersonal } from '../access/actor.ts'
import { CurrentActor } from '../access/current-actor.ts'
import { maskIn } from '../access/mask.ts'
import { petitionsIn } from '../run/petitions.ts'
import { standpointOf } from '../run/standpoint.ts'
import { builder } from './builder.ts'
import { codeEnum } from './code-enum.ts'
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
const { form, intake, petitionKind, petitionerName } = petition.fields
const FormEnum = labelled('FormOfPetition', '信访形式 · Form of a petition', form.values)
const IntakeEnum = labelled('OriginOfPetition', '信访来源 · How a petition came', intake.values)
const KindEnum = labelled('KindOfPetition', '信访类别 · Kind of a petition', petitionKind.values)
const RouteEnum = labelled('RouteOfPetition', '法定途径 · Route of an appeal', petitionRoutes)
const StageEnum = labelled('StageOfPetition', '信访环节 · How far a petition has come', petitionStages)
const MoveEnum = labelled('MoveOfPetition', '办理环节 · A step of a petition', petitionStep.fields.step.values)

const nameOf = async ({ entry }: PetitionLine, context: RequestContext): Promise<string | undefined> => {
  if (!seesPersonal(context.actor)) return undefined
  const value = (await personalOf(entry.id, false, context))['petitionerName']
  return value === undefined ? undefined : maskIn(entry, 'petitionerName', petitionerName, value)
}

const StepObject = builder.objectRef<PetitionLine['steps'][number]>('StepOfPetition').implement({
  description: '信访事项的一个办理环节 · A step of a petition',
  fields: (t) => ({
    step: t.field({ type: MoveEnum, description: '环节 · Step', resolve: ({ facts }) => facts.step }),
    on: t.field({ type: 'CivilDate', description: '办理日期 · Done on', resolve: ({ clocks }) => clocks.occurred }),
    key: t.exposeString('key', { description: '台账编号 · Business key of the entry' }),
  }),
})

const LineObject = builder.objectRef<PetitionLine>('PetitionOnLedger').implement({
  description: '信访台账的一行：截至某日 · A line of the ledger of petitions, as it stood on a day',
  fields: (t) => ({
    key: t.string({ description: '信访编号 · Petition no.', resolve: ({ entry }) => entry.key }),
    received: t.field({
      type: 'CivilDate',
      description: '收到日期 · Received on',
      resolve: ({ entry }) => entry.clocks.occurred,
    }),
    form: t.field({ type: FormEnum, description: '形式 · Form', resolve: ({ entry }) => entry.facts.form }),
    intake: t.field({
      type: IntakeEnum,
      description: '来源 · How it came',
      resolve: ({ entry }) => entry.facts.intake,
    }),
    kind: t.field({ type: KindEnum, description: '类别 · Kind', resolve: ({ entry }) => entry.facts.petitionKind }),
    route: t.field({
      type: RouteEnum,
      nullable: true,
      description: '法定途径，以最近认定的为准 · Route, as it was last found',
      resolve: ({ route }) => route,
    }),
    division: t.string({
      nullable: true,
      description: '村（社区）代码 · Code of the village or community',
      resolve: ({ entry }) => entry.facts.division,
    }),
    people: t.int({ description: '信访人数 · Petitioners', resolve: ({ entry }) => entry.facts.people }),
  }),
})

builder.objectFields(LineObject, (t) => ({
  representatives: t.int({
    nullable: true,
    description: '代表人数 · Representatives',
    resolve: ({ entry }) => entry.facts.representatives,
  }),
  event: t.string({
    nullable: true,
    description: '综治事件编号 · Event no.',
    resolve: ({ entry }) => entry.facts.event,
  }),
  repeatOf: t.string({
    nullable: true,
    description: '重复信访的原信访编号 · The petition that it repeats',
    resolve: ({ entry }) => entry.facts.repeatOf,
  }),
  petitioner: t.string({
    nullable: true,
    description: '信访人代号；信访人不明的为空 · Opaque key of the petitioner; null where nobody knows who it is',
    resolve: ({ entry }) => entry.facts.petitioner,
  }),
  petitionerName: t.string({
    nullable: true,
    description: '信访人姓名（个人信息，脱敏） · Name of the petitioner (personal, masked)',
    resolve: (line, _, context) => nameOf(line, context),
  }),
}))

builder.objectFields(LineObject, (t) => ({
  stage: t.field({ type: StageEnum, description: '环节 · Stage', resolve: ({ stage }) => stage }),
  isOpen: t.exposeBoolean('isOpen', { description: '未办结，或者正在复查、复核 · Not closed, or a remedy is open' }),
  dueNext: t.string({
    nullable: true,
    description: '下一期限：期限的编号 · What is due next: the id of its clock',
    resolve: ({ next }) => next?.clock.id,
  }),
  dueOn: t.field({
    type: 'CivilDate',
    nullable: true,
    description: '下一期限的最后一日；中止计算时为空 · Its last day; null while it stands still',
    resolve: ({ next }) => (next?.deadline.status === 'day' ? next.deadline.on : undefined),
  }),
  daysLeft: t.int({
    nullable: true,
    description: '剩余日数 · Days that are left',
    resolve: ({ next }) => next?.left,
  }),
  daysLate: t.int({
    nullable: true,
    description: '逾期日数 · Days by which it is late',
    resolve: ({ next }) => next?.overdue,
  }),
  steps: t.field({ type: [StepObject], description: '办理过程 · Steps', resolve: ({ steps }) => [...steps] }),
}))

/** Adds the ledger of petitions of a township on a day. */
export const addPetitions = (): void => {
  builder.objectField(Township, 'petitionLedger', (t) =>
    t.field({
      type: [LineObject],
      description: '某日的信访台账 · The ledger of petitions on a day',
      args: {
        on: t.arg({ type: 'CivilDate', description: '此日，默认今天 · The day; today unless given' }),
        open: t.arg.boolean({ description: '只要未办结的 · Only those that are open' }),
        knownAt: knownAtArg(t.arg),
      },
      resolve: ({ code }, { on, open, knownAt }, context) =>
        context.run(
          Effect.gen(function* () {
            const day = on ?? (yield* today)
            const request = { township: code, on: day, open: open ?? undefined, ...standpointOf({ knownAt }) }
            const { lines } = yield* petitionsIn(yield* CurrentActor, request)
            return [...lines]
          }),
        ),
    }),
  )
}
