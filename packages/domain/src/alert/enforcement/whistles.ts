import type { EntryOf } from '../../ledger/entry.ts'
import { jointEnforcement } from '../../ledger/enforcement/work/joint-enforcement.ts'
import { whistleTask } from '../../ledger/enforcement/work/whistle-task.ts'
import { whistle } from '../../ledger/enforcement/work/whistle.ts'
import { enforcementClocks } from '../../procedure/duty/duty-clocks-of-enforcement.ts'
import { daysBetween } from '../../value/civil-date.ts'
import type { Alert, AlertView } from '../alert.ts'
import { ownArrangement } from '../own-arrangement.ts'
import { entriesOf, idsOf } from '../entries-of.ts'
import { lateAlerts } from '../late-duties.ts'
import { waitingDays } from './waiting-days.ts'
import type { WhistleFinding } from './whistle-finding.ts'

type Found<C extends WhistleFinding['code']> = Extract<WhistleFinding, { readonly code: C }>
type Whistle = EntryOf<typeof whistle>

// A practice that spread from place to place: that a whistle is for what is beyond the township's powers, and that the
// principal leader approves it first, is said of it everywhere; no text that binds a township of this county was read.
const practice = ownArrangement

const withinPowers = (view: AlertView): readonly Found<'whistleWithinPowers'>[] =>
  entriesOf(view, whistle, 'inYear')
    .filter(({ facts }) => !facts.isBeyondPowers)
    .map((entry) => ({
      code: 'whistleWithinPowers',
      whistle: entry.key,
      matter: entry.facts.matter,
      on: entry.clocks.occurred,
      entries: idsOf([entry]),
    }))

const isPrincipal = (post: Whistle['facts']['approver']): boolean => post === 'partySecretary' || post === 'townMayor'

const whyNotApproved = (
  view: AlertView,
  { clocks, facts }: Whistle,
): Found<'whistleNotApproved'>['why'] | undefined => {
  const { approver, approvedOn } = facts
  // An approval that is still to come is none yet.
  if (approver === undefined || (approvedOn !== undefined && approvedOn > view.on)) return 'nobody'
  if (!isPrincipal(approver)) return 'otherPost'
  if (approvedOn === undefined) return 'undated'
  return approvedOn > clocks.occurred ? 'afterwards' : undefined
}

const notApproved = (view: AlertView): readonly Found<'whistleNotApproved'>[] =>
  entriesOf(view, whistle, 'inYear').flatMap((entry) => {
    const why = whyNotApproved(view, entry)
    if (why === undefined) return []
    const { approver, approvedOn, matter } = entry.facts
    const found = { code: 'whistleNotApproved', whistle: entry.key, matter, on: entry.clocks.occurred, why } as const
    const by = why !== 'nobody' && approver !== undefined && { approver }
    return [{ ...found, ...by, ...(why === 'afterwards' && approvedOn && { approvedOn }), entries: idsOf([entry]) }]
  })

const withoutTask = (view: AlertView): readonly Found<'whistleWithoutTask'>[] => {
  const split = new Set(entriesOf(view, whistleTask, 'upTo').map(({ facts }) => facts.whistle))
  return entriesOf(view, whistle, 'open')
    .filter(({ key, clocks }) => !split.has(key) && daysBetween(clocks.occurred, view.on) > waitingDays.whistleSplit)
    .map((entry) => ({
      code: 'whistleWithoutTask',
      whistle: entry.key,
      matter: entry.facts.matter,
      on: entry.clocks.occurred,
      days: waitingDays.whistleSplit,
      entries: idsOf([entry]),
    }))
}

const notEvaluated = (view: AlertView): readonly Found<'whistleTaskNotEvaluated'>[] =>
  entriesOf(view, whistleTask, 'upTo').flatMap((task) => {
    const { closed: done } = task.clocks
    const { evaluation, evaluatedOn = view.on, whistle: of, department } = task.facts
    if (done === undefined || daysBetween(done, view.on) <= waitingDays.evaluation) return []
    if (evaluation !== undefined && evaluatedOn <= view.on) return []
    const found = { code: 'whistleTaskNotEvaluated', task: task.key, whistle: of, department, done } as const
    return [{ ...found, days: waitingDays.evaluation, entries: idsOf([task]) }]
  })

const withoutWhistle = (view: AlertView): readonly Found<'operationWithoutWhistle'>[] => {
  const known = new Set(entriesOf(view, whistle, 'upTo').map(({ key }) => key))
  return entriesOf(view, jointEnforcement, 'inYear').flatMap((entry) => {
    const { initiator, matter, whistle: of } = entry.facts
    if (initiator !== 'township' || (of !== undefined && known.has(of))) return []
    const found = { code: 'operationWithoutWhistle', operation: entry.key, matter, on: entry.clocks.occurred } as const
    return [{ ...found, ...(of !== undefined && { whistle: of }), entries: idsOf([entry]) }]
  })
}

const shared = { system: 'whistleAndPatrol', citation: practice } as const

/** The alerts of whistles: what the township calls departments for, and what comes of it. */
export const whistleAlerts: readonly Alert[] = [
  {
    id: 'whistle-within-powers',
    label: { zh: '吹哨事项在本级权限内', en: 'A whistle for what is within the township’s own powers' },
    ...shared,
    reads: [whistle.id],
    look: withinPowers,
  },
  {
    id: 'whistle-not-approved',
    label: { zh: '吹哨未经主要负责人事先批准', en: 'A whistle not approved beforehand by a principal leader' },
    ...shared,
    reads: [whistle.id],
    look: notApproved,
  },
  {
    id: 'whistle-without-task',
    label: { zh: '吹哨后没有派单', en: 'A whistle that no department was given a task of' },
    ...shared,
    reads: [whistle.id, whistleTask.id],
    look: withoutTask,
  },
  ...lateAlerts(enforcementClocks, {
    'whistle-and-patrol.response': {
      id: 'whistle-response-late',
      label: { zh: '部门逾期未报到', en: 'A department that came late to a whistle, or has not come' },
    },
  }),
  {
    id: 'whistle-task-not-evaluated',
    label: { zh: '报到任务办结后未评价', en: 'A task of a whistle that is done and not evaluated' },
    ...shared,
    reads: [whistleTask.id],
    look: notEvaluated,
  },
  {
    id: 'operation-without-whistle',
    label: { zh: '乡镇发起的联合执法没有吹哨', en: 'A joint operation of the township without a whistle' },
    ...shared,
    reads: [jointEnforcement.id, whistle.id],
    look: withoutWhistle,
  },
]
