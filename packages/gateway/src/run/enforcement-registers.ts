import type { CivilDate, EntryOf, LooseEntry } from '@zhunsheng/domain'
import {
  type CommitteeMember,
  type EnforcementTeam,
  type PowersChange,
  type PowersCompared,
  type TouchedCase,
  type TrainingPolicy,
  type TrainingYear,
  casesTouched,
  certificatesHeldOn,
  caseStep,
  certificateStatus,
  committeeMembership,
  comparePowers,
  delegatedPower,
  dutyStatement,
  enforcementCase,
  enforcementCertificate,
  enforcementCommitteeOn,
  enforcementTeamOn,
  officerLeave,
  penaltyDecision,
  powersChanged,
  runningCasesOn,
  standsOn,
  stationedUnit,
  teamMembership,
  trainingAttendance,
  trainingCourse,
  trainingPlanItem,
  trainingYear,
} from '@zhunsheng/domain/enforcement'
import { entriesOfKind } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { type RegisterRequest, registerRows } from './register-rows.ts'

/** The enforcement team and committee of a day, with the units stationed in the team. */
export interface TeamSeen {
  readonly team: EnforcementTeam
  readonly committee: readonly CommitteeMember[]
  readonly stationed: readonly EntryOf<typeof stationedUnit>[]
  /** The certificates of members that stand on the day, by person; absent where nobody keeps a register of them. */
  readonly holders?: ReadonlyMap<string, readonly EntryOf<typeof enforcementCertificate>[]>
}

/** Who made up the enforcement team of a township on a day. */
export const teamIn = Effect.fnUntraced(function* (actor: Actor, request: RegisterRequest) {
  const { on } = request
  const rows = yield* registerRows(actor, request, [
    teamMembership,
    committeeMembership,
    stationedUnit,
    enforcementCertificate,
    certificateStatus,
  ])
  const team = enforcementTeamOn(entriesOfKind(teamMembership, rows), on)
  const register = entriesOfKind(enforcementCertificate, rows)
  const held = certificatesHeldOn(register, entriesOfKind(certificateStatus, rows), on)
  const members = new Set(team.members.map(({ person }) => person))
  return {
    team,
    committee: enforcementCommitteeOn(entriesOfKind(committeeMembership, rows), on),
    stationed: entriesOfKind(stationedUnit, rows)
      .filter((each) => standsOn(each, on))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    ...(register.length > 0 && {
      holders: new Map([...held].filter(([person]) => members.has(person))),
    }),
  } satisfies TeamSeen
})

/** The lists of powers and duties of a day side by side; `change` where it was asked what became of them since another. */
export interface PowersSeen {
  readonly compared: PowersCompared
  readonly change?: PowersChange
  readonly touched: readonly TouchedCase[]
  /** The entries that they rest on, by id, without their personal fields. */
  readonly entries: ReadonlyMap<string, LooseEntry>
}

/** Where the lists of a township and the departments do not fit each other, and which running cases a change touches. */
export const powersIn = Effect.fnUntraced(function* (
  actor: Actor,
  { since, ...request }: RegisterRequest & { readonly since?: CivilDate | undefined },
) {
  const { on } = request
  const ofCases = since === undefined ? [] : [enforcementCase, caseStep, penaltyDecision]
  const rows = yield* registerRows(actor, request, [delegatedPower, dutyStatement, ...ofCases])
  const powers = entriesOfKind(delegatedPower, rows)
  const compared = comparePowers(powers, entriesOfKind(dutyStatement, rows), on)
  const entries = new Map(rows.map((entry) => [entry.id, entry]))
  if (since === undefined) return { compared, touched: [], entries } satisfies PowersSeen
  const change = powersChanged(powers, since, on)
  const running = runningCasesOn(
    {
      cases: entriesOfKind(enforcementCase, rows),
      steps: entriesOfKind(caseStep, rows),
      decisions: entriesOfKind(penaltyDecision, rows),
    },
    on,
  )
  return { compared, change, touched: casesTouched(change, running), entries } satisfies PowersSeen
})

/** What officers of a township were offered and received in a year, beside the target of each. */
export const trainingIn = Effect.fnUntraced(function* (
  actor: Actor,
  { year, policy, ...request }: RegisterRequest & { readonly year: number; readonly policy: TrainingPolicy },
) {
  const rows = yield* registerRows(actor, request, [
    teamMembership,
    officerLeave,
    trainingCourse,
    trainingAttendance,
    trainingPlanItem,
  ])
  const ledgers = {
    memberships: entriesOfKind(teamMembership, rows),
    leaves: entriesOfKind(officerLeave, rows),
    courses: entriesOfKind(trainingCourse, rows),
    attendances: entriesOfKind(trainingAttendance, rows),
    planItems: entriesOfKind(trainingPlanItem, rows),
  }
  return trainingYear(ledgers, year, request.on, policy) satisfies TrainingYear
})
