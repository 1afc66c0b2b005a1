import { event } from '../../ledger/grid/centre/event.ts'
import { petition } from '../../ledger/service/petition/petition.ts'
import { convention } from '../../procedure/convention.ts'
import { petitionRegulation } from '../../procedure/petition/petition-regulation.ts'
import { daysBetween } from '../../value/civil-date.ts'
import type { Alert, AlertView } from '../alert.ts'
import { entriesOf, idsOf } from '../entries-of.ts'
import { groupOf, petitionDays } from './petition-days.ts'
import type { PetitionFinding } from './petition-finding.ts'

type Found<C extends PetitionFinding['code']> = Extract<PetitionFinding, { readonly code: C }>

const mostRepresentatives = 5

const representatives = (view: AlertView): readonly Found<'petitionRepresentatives'>[] =>
  entriesOf(view, petition, 'inYear').flatMap((opened) => {
    const { form, people, representatives: chosen } = opened.facts
    if (form !== 'visit' || (chosen ?? people) <= mostRepresentatives) return []
    const found = { code: 'petitionRepresentatives', petition: opened.key, on: opened.clocks.occurred, people } as const
    return [{ ...found, ...(chosen !== undefined && { representatives: chosen }), entries: idsOf([opened]) }]
  })

const withoutPetition = (view: AlertView): readonly Found<'groupClaimWithoutPetition'>[] => {
  const named = new Set(entriesOf(view, petition, 'upTo').map(({ facts }) => facts.event))
  return entriesOf(view, event, 'inYear').flatMap((claim) => {
    const { clocks, facts, key } = claim
    if (facts.category !== 'groupPetition' || !facts.valid || facts.duplicateOf !== undefined) return []
    if (named.has(key) || daysBetween(clocks.reported, view.on) <= petitionDays.registration) return []
    const found = { code: 'groupClaimWithoutPetition', event: key, on: clocks.reported } as const
    return [{ ...found, days: petitionDays.registration, entries: idsOf([claim]) }]
  })
}

const withoutEvent = (view: AlertView): readonly Found<'groupPetitionWithoutEvent'>[] => {
  const categories = new Map(entriesOf(view, event, 'upTo').map(({ key, facts }) => [key, facts.category]))
  return entriesOf(view, petition, 'inYear').flatMap((opened) => {
    const { people, event: of } = opened.facts
    if (people < groupOf) return []
    const category = of === undefined ? undefined : categories.get(of)
    if (category === 'groupPetition') return []
    const why = of === undefined ? 'none' : category === undefined ? 'unknown' : 'otherCategory'
    const found = {
      code: 'groupPetitionWithoutEvent',
      petition: opened.key,
      on: opened.clocks.occurred,
      people,
    } as const
    return [{ ...found, why, ...(of !== undefined && { event: of }), entries: idsOf([opened]) }]
  })
}

/** The alerts of petitions of groups: their representatives, and whether governance platform and petitions say the same. */
export const groupPetitionAlerts: readonly Alert[] = [
  {
    id: 'petition-representatives',
    label: {
      zh: '集体来访代表超过5人或者未推选代表',
      en: 'A visit of a group with more than five representatives, or none',
    },
    system: 'petitions',
    citation: petitionRegulation(20, { paragraph: 3 }),
    reads: [petition.id],
    look: representatives,
  },
  {
    id: 'group-claim-without-petition',
    label: { zh: '利益群体信访诉求未登记信访事项', en: 'A claim of a group that is registered as no petition' },
    system: 'petitions',
    citation: convention,
    reads: [event.id, petition.id],
    look: withoutPetition,
  },
  {
    id: 'group-petition-without-event',
    label: { zh: '5人以上信访没有对应综治事件', en: 'A petition of five or more people without its event' },
    system: 'petitions',
    citation: convention,
    reads: [event.id, petition.id],
    look: withoutEvent,
  },
]
