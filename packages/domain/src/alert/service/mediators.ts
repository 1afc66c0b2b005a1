import type { EntryOf } from '../../ledger/entry.ts'
import { mediationCommittee } from '../../ledger/service/dispute/mediation-committee.ts'
import { mediatorAppointment } from '../../ledger/service/dispute/mediator-appointment.ts'
import { village } from '../../ledger/service/village.ts'
import { mediationLaw } from '../../procedure/dispute-mediation/mediation-law.ts'
import { disputeClocks } from '../../procedure/duty/duty-clocks-of-disputes.ts'
import type { Alert, AlertView } from '../alert.ts'
import { entriesOf, idsOf } from '../entries-of.ts'
import { lateAlerts } from '../late-duties.ts'
import type { DisputeFinding } from './dispute-finding.ts'

type Found<C extends DisputeFinding['code']> = Extract<DisputeFinding, { readonly code: C }>
type Appointment = EntryOf<typeof mediatorAppointment>

const [fewest, most] = [3, 9] as const

const committees = (view: AlertView) =>
  entriesOf(view, mediationCommittee, 'inForce').map((entry) => ({
    entry,
    named: { committee: entry.key, name: entry.facts.name } as const,
  }))
// Those engaged mediate as well, and are no members.
const membersOf = (view: AlertView): ReadonlyMap<string, readonly Appointment[]> =>
  Map.groupBy(
    entriesOf(view, mediatorAppointment, 'inForce').filter(({ facts }) => facts.place !== 'engaged'),
    ({ facts }) => facts.committee,
  )

const otherSize = (view: AlertView): readonly Found<'committeeOfOtherSize'>[] =>
  committees(view)
    .filter(({ entry: { facts } }) => facts.members < fewest || facts.members > most)
    .map(({ entry, named }) => ({
      code: 'committeeOfOtherSize',
      ...named,
      members: entry.facts.members,
      entries: idsOf([entry]),
    }))

// A committee none of whose members is listed: the list was not kept, and says nothing.
const membersDiffer = (view: AlertView): readonly Found<'committeeMembersDiffer'>[] => {
  const members = membersOf(view)
  return committees(view).flatMap(({ entry, named }) => {
    const own = members.get(entry.key) ?? []
    const listed = new Set(own.map(({ facts }) => facts.person)).size
    const { members: stated } = entry.facts
    if (listed === 0 || listed === stated) return []
    return [{ code: 'committeeMembersDiffer', ...named, stated, listed, entries: idsOf([entry, ...own]) }]
  })
}

const notOneChair = (view: AlertView): readonly Found<'committeeWithoutOneChair'>[] => {
  const members = membersOf(view)
  return committees(view).flatMap(({ entry, named }) => {
    const own = members.get(entry.key) ?? []
    const chairing = own.filter(({ facts }) => facts.place === 'chair')
    const chairs = new Set(chairing.map(({ facts }) => facts.person)).size
    if (own.length === 0 || chairs === 1) return []
    return [{ code: 'committeeWithoutOneChair', ...named, chairs, entries: idsOf([entry, ...chairing]) }]
  })
}

const villagesWithout = (view: AlertView): readonly Found<'villageWithoutCommittee'>[] => {
  const all = committees(view)
  // Nobody keeps the register: it does not say that there is none.
  if (all.length === 0) return []
  const covered = new Set(all.map(({ entry }) => entry.facts.division))
  return entriesOf(view, village, 'inForce')
    .filter(({ key }) => !covered.has(key))
    .map((entry) => ({
      code: 'villageWithoutCommittee',
      village: entry.key,
      name: entry.facts.name,
      entries: idsOf([entry]),
    }))
}

const ofNoCommittee = (view: AlertView): readonly Found<'mediatorsOfNoCommittee'>[] => {
  const standing = new Set(committees(view).map(({ entry }) => entry.key))
  const known = new Map(entriesOf(view, mediationCommittee, 'upTo').map((entry) => [entry.key, entry]))
  const left = entriesOf(view, mediatorAppointment, 'inForce').filter(({ facts }) => !standing.has(facts.committee))
  return [...Map.groupBy(left, ({ facts }) => facts.committee)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([committee, own]) => {
      const was = known.get(committee)
      const dissolved = was?.clocks.closed
      return {
        code: 'mediatorsOfNoCommittee',
        committee,
        persons: [...new Set(own.map(({ facts }) => facts.person))].toSorted(),
        ...(dissolved !== undefined && { dissolved }),
        entries: idsOf(was === undefined ? own : [was, ...own]),
      }
    })
}

const shared = {
  system: 'disputes',
  reads: [mediationCommittee.id, mediatorAppointment.id],
} as const
const ofCommittee = mediationLaw(8, { paragraph: 2 })

/** The alerts of mediation committees and those who mediate for them. */
export const mediatorAlerts: readonly Alert[] = [
  {
    id: 'committee-of-other-size',
    label: { zh: '调解委员会不足三人或者超过九人', en: 'A committee of fewer than three members, or more than nine' },
    ...shared,
    citation: ofCommittee,
    look: otherSize,
  },
  {
    id: 'committee-members-differ',
    label: { zh: '调解委员会人数与名册不符', en: 'A committee whose list of members has another number' },
    ...shared,
    citation: ofCommittee,
    look: membersDiffer,
  },
  {
    id: 'committee-without-one-chair',
    label: { zh: '调解委员会主任不是一人', en: 'A committee that does not have one chair' },
    ...shared,
    citation: ofCommittee,
    look: notOneChair,
  },
  {
    id: 'village-without-committee',
    label: { zh: '村（社区）没有调解委员会', en: 'A village or community without a mediation committee' },
    system: 'disputes',
    reads: [mediationCommittee.id, village.id],
    citation: mediationLaw(8, { paragraph: 1 }),
    look: villagesWithout,
  },
  {
    id: 'mediators-of-no-committee',
    label: { zh: '调解员所在委员会不存在', en: 'Mediators of a committee that there is not' },
    ...shared,
    citation: mediationLaw(13),
    look: ofNoCommittee,
  },
  ...lateAlerts(disputeClocks, {
    'disputes.election': {
      id: 'committee-term-over',
      label: { zh: '调解委员会委员任期届满', en: 'A member of a committee whose term is over' },
    },
  }),
]
