import type { EntryOf } from '@zhunsheng/domain'
import type {
  CommitteeMember,
  TeamCount,
  TeamMember,
  TeamUnit,
  enforcementCertificate,
  stationedUnit,
} from '@zhunsheng/domain/enforcement'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { type TeamSeen, teamIn } from '../run/enforcement-registers.ts'
import { standpointOf } from '../run/standpoint.ts'
import { builder } from './builder.ts'
import { PostEnum } from './code-enum.ts'
import {
  CommitteeSeatEnum,
  EnforcementBodyEnum,
  EnforcementFieldEnum,
  TeamPostEnum,
  TeamUnitEnum,
} from './enforcement-enum.ts'
import { knownAtArg } from './standpoint.ts'
import { today } from './today.ts'
import { Township } from './township.ts'

type Certificate = EntryOf<typeof enforcementCertificate>
interface Member extends TeamMember {
  readonly holdsCertificate: boolean | undefined
  readonly certificates: readonly Certificate[] | undefined
}

const person = { description: '人员代号 · Opaque key of the person' } as const
const from = { type: 'CivilDate', description: '自此日起 · Since' } as const
const key = { description: '台账编号 · Business key of the entry' } as const

const CertificateObject = builder.objectRef<Certificate>('CertificateHeld').implement({
  description: '当日有效的执法证，不含证号 · A certificate that stands on the day, without its number',
  fields: (t) => ({
    field: t.field({
      type: EnforcementFieldEnum,
      description: '执法领域 · Scope',
      resolve: ({ facts }) => facts.field,
    }),
    from: t.field({ ...from, resolve: ({ clocks }) => clocks.occurred }),
    expires: t.field({
      type: 'CivilDate',
      description: '有效期止（含当日） · Valid until, inclusive',
      resolve: ({ facts }) => facts.expires,
    }),
    key: t.exposeString('key', key),
  }),
})

const MemberObject = builder.objectRef<Member>('EnforcementTeamMember').implement({
  description: '执法队成员 · A member of the enforcement team',
  fields: (t) => ({
    person: t.exposeString('person', person),
    unit: t.expose('unit', { type: TeamUnitEnum, description: '所属单位 · Unit' }),
    post: t.expose('post', { type: TeamPostEnum, description: '队内职务 · Post in the team' }),
    heldAs: t.field({
      type: PostEnum,
      nullable: true,
      description: '当然任职职务 · The post by virtue of which it is held',
      resolve: ({ heldAs }) => heldAs,
    }),
    certified: t.exposeBoolean('certified', {
      description: '队伍台账记持证 · Whether the membership says that a certificate is held',
    }),
    holdsCertificate: t.boolean({
      nullable: true,
      description:
        '执法证台账当日有有效证件；没有执法证台账则为空 · Whether the register has a certificate that stands on the day; null where there is no register',
      resolve: ({ holdsCertificate }) => holdsCertificate,
    }),
    certificates: t.field({
      type: [CertificateObject],
      nullable: true,
      description:
        '当日有效的执法证：可以在哪些领域执法；没有执法证台账则为空 · Certificates that stand on the day: for what somebody may act; null where there is no register',
      resolve: ({ certificates }) => certificates && [...certificates],
    }),
    from: t.expose('from', from),
    key: t.exposeString('key', key),
  }),
})

type UnitCount = TeamCount & { readonly unit: TeamUnit }
const UnitObject = builder.objectRef<UnitCount>('EnforcementTeamUnit').implement({
  description: '执法队的一个单位 · A unit of the enforcement team',
  fields: (t) => ({
    unit: t.expose('unit', { type: TeamUnitEnum, description: '单位 · Unit' }),
    headcount: t.exposeInt('headcount', { description: '人数 · Persons' }),
    certified: t.exposeInt('certified', { description: '其中队伍台账记持证 · Of them certified, as memberships say' }),
  }),
})

const SeatObject = builder.objectRef<CommitteeMember>('EnforcementCommitteeMember').implement({
  description: '执法委员会成员 · A member of the enforcement committee',
  fields: (t) => ({
    person: t.exposeString('person', person),
    seat: t.expose('seat', { type: CommitteeSeatEnum, description: '委员会职务 · Seat' }),
    post: t.expose('post', { type: PostEnum, description: '本职 · The post by virtue of which it is held' }),
    from: t.expose('from', from),
    key: t.exposeString('key', key),
  }),
})

const StationedObject = builder.objectRef<EntryOf<typeof stationedUnit>>('StationedOnDay').implement({
  description: '当日派驻的单位 · A unit stationed in the team on the day',
  fields: (t) => ({
    unit: t.field({ type: TeamUnitEnum, description: '单位 · Unit', resolve: ({ facts }) => facts.unit }),
    department: t.field({
      type: EnforcementBodyEnum,
      description: '派出部门 · Stationed by',
      resolve: ({ facts }) => facts.department,
    }),
    from: t.field({ ...from, resolve: ({ clocks }) => clocks.occurred }),
    key: t.exposeString('key', key),
  }),
})

const TeamObject = builder.objectRef<TeamSeen>('EnforcementTeam').implement({
  description:
    '某日的综合执法队：人数不等于持证人数 · The enforcement team of a day: its headcount is not the number of certified officers',
  fields: (t) => ({
    on: t.field({ type: 'CivilDate', description: '此日 · The day', resolve: ({ team }) => team.on }),
    headcount: t.int({ description: '人数，一人只计一次 · Persons, each once', resolve: ({ team }) => team.headcount }),
    certified: t.int({
      description: '队伍台账记持证的人数 · Certified officers, as memberships say',
      resolve: ({ team }) => team.certified,
    }),
    holdingCertificates: t.int({
      nullable: true,
      description:
        '执法证台账当日有有效证件的人数；没有执法证台账则为空 · Members with a certificate that stands on the day, as the register says; null where there is none',
      resolve: ({ holders }) => holders?.size,
    }),
    units: t.field({
      type: [UnitObject],
      description: '各单位 · Unit by unit',
      resolve: ({ team }) => [...team.units],
    }),
    members: t.field({
      type: [MemberObject],
      description: '成员 · Its members',
      resolve: ({ team, holders }) =>
        team.members.map((each): Member => ({
          ...each,
          holdsCertificate: holders?.has(each.person),
          certificates: holders && (holders.get(each.person) ?? []),
        })),
    }),
    committee: t.field({
      type: [SeatObject],
      description: '当日的执法委员会 · The enforcement committee of the day',
      resolve: ({ committee }) => [...committee],
    }),
    stationed: t.field({
      type: [StationedObject],
      description: '当日派驻的单位 · The units stationed on the day',
      resolve: ({ stationed }) => [...stationed],
    }),
  }),
})

/** Adds who was in the enforcement team of a township on a day. */
export const addEnforcementTeam = (): void => {
  builder.objectField(Township, 'enforcementTeam', (t) =>
    t.field({
      type: TeamObject,
      description: '某日的综合执法队和执法委员会 · The enforcement team and committee of a day',
      args: {
        on: t.arg({ type: 'CivilDate', description: '此日，默认今天 · The day; today unless given' }),
        knownAt: knownAtArg(t.arg),
      },
      resolve: ({ code }, { on, knownAt }, context) =>
        context.run(
          Effect.gen(function* () {
            const day = on ?? (yield* today)
            return yield* teamIn(yield* CurrentActor, { township: code, on: day, ...standpointOf({ knownAt }) })
          }),
        ),
    }),
  )
}
