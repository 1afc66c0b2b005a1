import { entriesOfKind } from '../../ledger/entries-of-kind.ts'
import type { EntryOf, LooseEntry } from '../../ledger/entry.ts'
import { leaderCaseStep } from '../../ledger/service/petition/leader-case-step.ts'
import { leaderCase } from '../../ledger/service/petition/leader-case.ts'
import type { PostId } from '../../township/post.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import { type CivilDate, daysBetween } from '../../value/civil-date.ts'
import { noBackground } from '../background.ts'
import { casesIn, follow } from '../case-history.ts'
import { type Approved, approversOf } from './charge-approver.ts'
import { leaderCharge } from './leader-case.ts'

/** How far a charge has come: waiting for approval, not approved, under way, its papers filed, closed. */
export const chargeStates = ['proposed', 'notApproved', 'underWay', 'papersFiled', 'closed'] as const
/** How far a charge has come. */
export type ChargeStage = (typeof chargeStates)[number]

/** An approval of a charge or of an extension: by whom, and whether that is who approves by practice. */
export interface ChargeApproval {
  readonly what: Approved
  readonly on: CivilDate
  readonly by: PostId
  readonly isByFirst: boolean
  /** The id of the entry. */
  readonly entry: string
}

/** A leader's charge as it stands at the end of a day; steps that its way does not allow are left out. */
export interface ChargeStanding {
  readonly charge: EntryOf<typeof leaderCase>
  readonly stage: ChargeStage
  readonly approvals: readonly ChargeApproval[]
  readonly approvedOn?: CivilDate
  readonly servedOn?: CivilDate
  readonly plannedOn?: CivilDate
  /** By when it is to be settled: by the plan, or by the last extension. */
  readonly limit?: CivilDate
  /** The first limit that was over without its papers when it was put off: putting it off then does not undo that. */
  readonly missed?: CivilDate
  readonly extensions: number
  /** The days of visits, in their order. */
  readonly visits: readonly CivilDate[]
  readonly papersFiledOn?: CivilDate
  readonly reportedOn?: CivilDate
  /** The business key of the meeting in which it was last reported. */
  readonly meeting?: string
  readonly closedOn?: CivilDate
  /** Days by which its papers were filed late, or are overdue; 0 where they are not. */
  readonly late: number
  /** The steps that were taken, in their order. */
  readonly steps: readonly EntryOf<typeof leaderCaseStep>[]
}

type Step = EntryOf<typeof leaderCaseStep>

const stageOf = (was: (step: Step['facts']['step']) => unknown): ChargeStage => {
  if (was('closed')) return 'closed'
  if (was('papersFiled')) return 'papersFiled'
  if (was('approved')) return 'underWay'
  return was('notApproved') ? 'notApproved' : 'proposed'
}

const approvalOf = (leader: PostId, { id, clocks, facts }: Step): readonly ChargeApproval[] => {
  const { step, approver: by } = facts
  const what = step === 'approved' ? 'charge' : step === 'extensionApproved' ? 'extension' : undefined
  if (what === undefined || by === undefined) return []
  return [{ what, on: clocks.occurred, by, isByFirst: approversOf(leader, what).includes(by), entry: id }]
}

const missedIn = (steps: readonly Step[], papersFiledOn: CivilDate | undefined): CivilDate | undefined => {
  let limit: CivilDate | undefined
  for (const { clocks, facts } of steps) {
    if (facts.step !== 'planned' && facts.step !== 'extensionApproved') continue
    const done = papersFiledOn !== undefined && papersFiledOn < clocks.occurred ? papersFiledOn : clocks.occurred
    if (limit !== undefined && done > limit) return limit
    limit = facts.until
  }
  return undefined
}

const standing = (charge: EntryOf<typeof leaderCase>, steps: readonly Step[], on: CivilDate): ChargeStanding => {
  const first = (what: Step['facts']['step']): Step | undefined => steps.find(({ facts }) => facts.step === what)
  const dayOf = (what: Step['facts']['step']): CivilDate | undefined => first(what)?.clocks.occurred
  const limit = steps.findLast(({ facts: { step } }) => step === 'planned' || step === 'extensionApproved')?.facts.until
  const [papersFiledOn, closedOn] = [dayOf('papersFiled'), dayOf('closed')]
  const meeting = steps.findLast(({ facts }) => facts.step === 'reported')?.facts.meeting
  const days = {
    approvedOn: dayOf('approved'),
    servedOn: dayOf('served'),
    plannedOn: dayOf('planned'),
    limit,
    missed: missedIn(steps, papersFiledOn),
    papersFiledOn,
    reportedOn: dayOf('reported'),
    meeting,
    closedOn,
  }
  const known: Partial<Record<keyof typeof days, string>> = Object.fromEntries(
    Object.entries(days).filter(([, value]) => value !== undefined),
  )
  return {
    charge,
    stage: stageOf(first),
    approvals: steps.flatMap((step) => approvalOf(charge.facts.post, step)),
    ...known,
    extensions: steps.filter(({ facts }) => facts.step === 'extensionApproved').length,
    visits: steps.filter(({ facts }) => facts.step === 'visited').map(({ clocks }) => clocks.occurred),
    late: limit === undefined ? 0 : Math.max(0, daysBetween(limit, papersFiledOn ?? on)),
    steps,
  }
}

/**
 * The charges of leaders of a township at the end of a day, by day of proposal and then by number. `entries` are its current
 * ones, of any kinds; what occurred later does not exist yet.
 */
export const chargesOn = (entries: Iterable<LooseEntry>, on: CivilDate): readonly ChargeStanding[] => {
  const known = [...entries].filter(({ clocks }) => String(clocks['occurred']) <= on)
  const all = [...casesIn(leaderCharge, known).values()].flatMap((own) => {
    const made = follow(leaderCharge, own, chinaCalendar, noBackground).made.map(({ entry }) => entry)
    const [charge] = entriesOfKind(leaderCase, made)
    return charge === undefined ? [] : [standing(charge, entriesOfKind(leaderCaseStep, made), on)]
  })
  const placeOf = ({ charge: { clocks, key } }: ChargeStanding): string => `${clocks.occurred} ${key}`
  return all.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
}

/** Whether a leader is in charge at the end of the day: approved, and neither closed. */
export const isInCharge = ({ stage }: Pick<ChargeStanding, 'stage'>): boolean =>
  stage === 'underWay' || stage === 'papersFiled'

/** Whether the matter is overdue at the end of the day: its limit is over and its papers are not filed. */
export const isOverdue = ({ stage, late }: Pick<ChargeStanding, 'stage' | 'late'>): boolean =>
  stage === 'underWay' && late > 0
