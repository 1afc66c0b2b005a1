import type { EntryOf } from '../../ledger/entry.ts'
import { partyMeeting } from '../../ledger/organisation/party-meeting.ts'
import { disputeStep } from '../../ledger/service/dispute/dispute-step.ts'
import { dispute } from '../../ledger/service/dispute/dispute.ts'
import { leaderCaseStep } from '../../ledger/service/petition/leader-case-step.ts'
import { leaderCase } from '../../ledger/service/petition/leader-case.ts'
import { petitionStep } from '../../ledger/service/petition/petition-step.ts'
import { petition } from '../../ledger/service/petition/petition.ts'
import { approversOf } from '../../procedure/leader-case/charge-approver.ts'
import { chargePractice, leadersTakeCharge } from '../../procedure/leader-case/charge-law.ts'
import { type ChargeStanding, chargesOn, isInCharge } from '../../procedure/leader-case/charges-on.ts'
import { daysBetween } from '../../value/civil-date.ts'
import type { Alert, AlertView } from '../alert.ts'
import { entriesAsOn } from '../as-on.ts'
import { entriesOf, idsOf } from '../entries-of.ts'
import { ownArrangement } from '../own-arrangement.ts'
import { unlawfulSteps } from '../unlawful-steps.ts'
import { chargeBounds } from './charge-bounds.ts'
import { lateChargeAlerts } from './late-charges.ts'
import type { ChargedMatter, LeaderCaseFinding, OfCharge } from './leader-case-finding.ts'

type Found<C extends LeaderCaseFinding['code']> = Extract<LeaderCaseFinding, { readonly code: C }>

const ownKinds = [leaderCase.id, leaderCaseStep.id]
const charges = (view: AlertView): readonly ChargeStanding[] =>
  chargesOn(
    ownKinds.flatMap((kind) => entriesAsOn(view, kind)),
    view.on,
  )
const ofCharge = ({ charge }: ChargeStanding, ...others: readonly string[]): OfCharge => ({
  charge: charge.key,
  title: charge.facts.title,
  post: charge.facts.post,
  entries: [...new Set([charge.id, ...others])].toSorted(),
})

const notVisited = (view: AlertView): readonly Found<'chargeNotVisited'>[] =>
  charges(view).flatMap((standing) => {
    const last = standing.visits.at(-1)
    const since = last ?? standing.approvedOn
    // Once its papers are filed there is nobody left to be seen.
    if (standing.stage !== 'underWay' || since === undefined) return []
    const days = chargeBounds.daysWithoutVisit
    if (daysBetween(since, view.on) <= days) return []
    return [{ code: 'chargeNotVisited', since, never: last === undefined, days, ...ofCharge(standing) }]
  })

const approvedByOther = (view: AlertView): readonly Found<'chargeApprovedByOther'>[] =>
  charges(view).flatMap((standing) =>
    standing.approvals
      .filter(({ isByFirst, on }) => !isByFirst && on.slice(0, 4) === view.on.slice(0, 4))
      .map(({ what, on, by, entry }) => ({
        code: 'chargeApprovedByOther',
        what,
        on,
        approver: by,
        wanted: approversOf(standing.charge.facts.post, what),
        ...ofCharge(standing, entry),
      })),
  )

const matterOf = ({ charge: { facts } }: ChargeStanding): ChargedMatter | undefined => {
  if (facts.petition !== undefined) return { of: 'petition', number: facts.petition }
  return facts.dispute === undefined ? undefined : { of: 'dispute', number: facts.dispute }
}
const nameOf = ({ of, number }: ChargedMatter): string => `${of} ${number}`

const knownMatters = (view: AlertView): ReadonlySet<string> =>
  new Set([
    ...entriesOf(view, petition, 'upTo').map(({ key }) => nameOf({ of: 'petition', number: key })),
    ...entriesOf(view, dispute, 'upTo').map(({ key }) => nameOf({ of: 'dispute', number: key })),
  ])

const matterUnknown = (view: AlertView): readonly Found<'chargeMatterUnknown'>[] => {
  const known = knownMatters(view)
  return charges(view).flatMap((standing) => {
    const matter = matterOf(standing)
    if (matter === undefined || known.has(nameOf(matter))) return []
    return [{ code: 'chargeMatterUnknown', ...matter, ...ofCharge(standing) }]
  })
}

const petitionEnds: ReadonlySet<string> = new Set(['notAccepted', 'withdrawn', 'closed', 'archived'])
const disputeEnds: ReadonlySet<string> = new Set(['notAccepted', 'withdrawn', 'transferred', 'struckOff', 'archived'])

// Those whose last step of that sort ended them: what was reopened is open again.
const endedMatters = (view: AlertView): ReadonlySet<string> => {
  const ended = new Set<string>()
  for (const { facts } of entriesOf(view, petitionStep, 'upTo'))
    if (petitionEnds.has(facts.step)) ended.add(nameOf({ of: 'petition', number: facts.petition }))
  for (const { facts } of entriesOf(view, disputeStep, 'upTo')) {
    const name = nameOf({ of: 'dispute', number: facts.dispute })
    if (disputeEnds.has(facts.step)) ended.add(name)
    else if (facts.step === 'reopened') ended.delete(name)
  }
  return ended
}

const matterOpen = (view: AlertView): readonly Found<'chargeMatterOpen'>[] => {
  const [known, ended] = [knownMatters(view), endedMatters(view)]
  return charges(view).flatMap((standing) => {
    const [matter, { closedOn }] = [matterOf(standing), standing]
    if (matter === undefined || closedOn === undefined) return []
    if (!known.has(nameOf(matter)) || ended.has(nameOf(matter))) return []
    return [{ code: 'chargeMatterOpen', closedOn, ...matter, ...ofCharge(standing) }]
  })
}

const meetingUnknown = (view: AlertView): readonly Found<'chargeMeetingUnknown'>[] => {
  const held = new Map(entriesOf(view, partyMeeting, 'upTo').map(({ key, clocks }) => [key, clocks.occurred]))
  return charges(view).flatMap((standing) =>
    standing.steps.flatMap(({ id, clocks, facts }: EntryOf<typeof leaderCaseStep>) => {
      const { step, meeting } = facts
      if (step !== 'reported' || meeting === undefined) return []
      const heldOn = held.get(meeting)
      if (heldOn !== undefined && heldOn <= clocks.occurred) return []
      const found = { code: 'chargeMeetingUnknown', on: clocks.occurred, meeting } as const
      return [{ ...found, ...(heldOn !== undefined && { heldOn }), ...ofCharge(standing, id) }]
    }),
  )
}

const overloaded = (view: AlertView): readonly Found<'leaderOverloaded'>[] => {
  const open = Map.groupBy(charges(view).filter(isInCharge), ({ charge }) => charge.facts.leader)
  return [...open].toSorted().flatMap(([leader, own]) => {
    const last = own.at(-1)
    if (last === undefined || own.length <= chargeBounds.openCharges) return []
    return [
      {
        code: 'leaderOverloaded',
        leader,
        post: last.charge.facts.post,
        open: own.length,
        bound: chargeBounds.openCharges,
        charges: own.map(({ charge }) => charge.key),
        entries: idsOf(own.map(({ charge }) => charge)),
      },
    ]
  })
}

const system = 'leadersCases'
const matters = [petition.id, dispute.id]

/** The alerts of leaders’ charges. */
export const leaderCaseAlerts: readonly Alert[] = [
  ...lateChargeAlerts,
  {
    id: 'charge-not-visited',
    label: { zh: '包案领导久未接访下访', en: 'A charge without a visit for long' },
    system,
    // That leaders receive and visit regularly is in the regulation; how often, no text that was read says.
    citation: leadersTakeCharge,
    reads: ownKinds,
    look: notVisited,
  },
  {
    id: 'charge-approved-by-other',
    label: { zh: '包案或者延期未经主要负责人批准', en: 'A charge, or more time for it, approved by another' },
    system,
    citation: chargePractice,
    reads: ownKinds,
    look: approvedByOther,
  },
  {
    id: 'charge-matter-unknown',
    label: { zh: '包案事项不在台账中', en: 'A charge of what is in no ledger' },
    system,
    citation: ownArrangement,
    reads: [...ownKinds, ...matters],
    look: matterUnknown,
  },
  {
    id: 'charge-matter-open',
    label: { zh: '包案已结而事项未结', en: 'A charge closed whose matter is not' },
    system,
    citation: chargePractice,
    reads: [...ownKinds, ...matters, petitionStep.id, disputeStep.id],
    look: matterOpen,
  },
  {
    id: 'charge-meeting-unknown',
    label: { zh: '报告包案的会议不在台账中', en: 'A charge reported in a meeting that is in no ledger' },
    system,
    citation: ownArrangement,
    reads: [...ownKinds, partyMeeting.id],
    look: meetingUnknown,
  },
  {
    id: 'leader-overloaded',
    label: { zh: '领导在办包案过多', en: 'A leader with too many charges open' },
    system,
    citation: ownArrangement,
    reads: ownKinds,
    look: overloaded,
  },
  {
    id: 'unlawful-charge-step',
    label: { zh: '不合程序的包案步骤', en: 'A step of a charge that its procedure does not allow' },
    system,
    citation: leadersTakeCharge,
    ...unlawfulSteps(system),
  },
]
