import type { EntryOf } from '../../ledger/entry.ts'
import { gridAssignment } from '../../ledger/grid/member/grid-assignment.ts'
import { isKept, memberReplacement } from '../../ledger/grid/member/member-replacement.ts'
import { daysBetween } from '../../value/civil-date.ts'
import type { Alert, AlertView } from '../alert.ts'
import { entriesOf, idsOf } from '../entries-of.ts'
import { ownArrangement } from '../own-arrangement.ts'
import type { ReplacementDisagreement, SubsidyFinding } from './subsidy-finding.ts'

type Found<C extends SubsidyFinding['code']> = Extract<SubsidyFinding, { readonly code: C }>
type Assignment = EntryOf<typeof gridAssignment>
type Replaced = EntryOf<typeof memberReplacement>

/**
 * For how many calendar days after the decision a replaced member may still hold the grid. No text was read that sets
 * a day: a convention of the product (illustrative), said in the sentence.
 */
export const daysToHandOver = 30

/** An assignment that had ended by the day of a view: a day of leaving that is still to come says nothing yet. */
const endedBy = ({ on }: AlertView, { clocks: { closed } }: Assignment): string | undefined =>
  closed !== undefined && closed <= on ? closed : undefined

// One decision ends every grid that the member held: it names one of them.
const withoutRecord = (view: AlertView): readonly Found<'replacedWithoutRecord'>[] => {
  const records = entriesOf(view, memberReplacement, 'upTo').filter((each) => !isKept(each))
  const named = new Set(records.map(({ facts }) => facts.assignment))
  const ended = entriesOf(view, gridAssignment, 'upTo').flatMap((assignment) => {
    const on = endedBy(view, assignment)
    return on === undefined || !assignment.facts.replaced ? [] : [{ assignment, on }]
  })
  const together = new Set(
    ended
      .filter(({ assignment }) => named.has(assignment.key))
      .map(({ assignment, on }) => `${assignment.facts.member} ${on}`),
  )
  return ended
    .filter(({ on }) => on.slice(0, 4) === view.on.slice(0, 4))
    .filter(({ assignment, on }) => !named.has(assignment.key) && !together.has(`${assignment.facts.member} ${on}`))
    .map(({ assignment, on }) => ({
      code: 'replacedWithoutRecord',
      assignment: assignment.key,
      member: assignment.facts.member,
      on,
      entries: idsOf([assignment]),
    }))
}

const isFault = ({ facts: { cause } }: Replaced): boolean => cause === 'performance' || cause === 'conduct'

const disagreements = (
  view: AlertView,
  record: Replaced,
  assignment: Assignment | undefined,
): readonly ReplacementDisagreement[] => {
  if (assignment === undefined) return [{ what: 'unknown' }]
  const { member, replaced, endReason: assigned } = assignment.facts
  const { cause } = record.facts
  const decided = record.clocks.occurred
  const found: ReplacementDisagreement[] = []
  if (member !== record.facts.member) found.push({ what: 'member', recorded: record.facts.member, assigned: member })
  if (isKept(record)) return found
  const ended = endedBy(view, assignment)
  if (ended === undefined) {
    if (daysBetween(decided, view.on) > daysToHandOver) found.push({ what: 'notEnded', days: daysToHandOver })
    return found
  }
  if (assigned !== cause) found.push({ what: 'cause', recorded: cause, ...(assigned !== undefined && { assigned }) })
  if (!replaced) found.push({ what: 'notReplaced' })
  // Who dies or resigns is replaced afterwards; who is sent away is sent away by a decision.
  if (isFault(record) && decided > ended) found.push({ what: 'afterwards', ended })
  return found
}

const disagreeing = (view: AlertView): readonly Found<'replacementDisagrees'>[] => {
  const assignments = new Map(entriesOf(view, gridAssignment, 'upTo').map((each) => [each.key, each]))
  return entriesOf(view, memberReplacement, 'inYear').flatMap((record) => {
    const assignment = assignments.get(record.facts.assignment)
    return disagreements(view, record, assignment).map((how) => ({
      code: 'replacementDisagrees' as const,
      record: record.key,
      assignment: record.facts.assignment,
      on: record.clocks.occurred,
      how,
      entries: idsOf(assignment === undefined ? [record] : [record, assignment]),
    }))
  })
}

const withoutReason = (view: AlertView): readonly Found<'replacedByHandWithoutReason'>[] =>
  entriesOf(view, memberReplacement, 'inYear')
    .filter(
      (record) => !isKept(record) && record.facts.trigger === 'manual' && (record.facts.reason ?? '').trim() === '',
    )
    .map((record) => ({
      code: 'replacedByHandWithoutReason',
      record: record.key,
      member: record.facts.member,
      on: record.clocks.occurred,
      entries: idsOf([record]),
    }))

const shared = { system: 'gridSubsidy', citation: ownArrangement } as const

/** The alerts of how replacements of grid members are written down. Whether the scores support one is not read here. */
export const memberReplacementAlerts: readonly Alert[] = [
  {
    id: 'replaced-without-record',
    label: { zh: '网格员更换没有记录', en: 'A grid member replaced without a record' },
    ...shared,
    reads: [gridAssignment.id, memberReplacement.id],
    look: withoutRecord,
  },
  {
    id: 'replacement-disagrees',
    label: { zh: '更换记录与任职记录不一致', en: 'A replacement that its assignment contradicts' },
    ...shared,
    reads: [memberReplacement.id, gridAssignment.id],
    look: disagreeing,
  },
  {
    id: 'replaced-by-hand-without-reason',
    label: { zh: '综合研判更换没有说明理由', en: 'A replacement judged by hand without a reason' },
    ...shared,
    reads: [memberReplacement.id],
    look: withoutReason,
  },
]
