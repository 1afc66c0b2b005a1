import { rolesHeld } from '../../ledger/organisation/posts-held.ts'
import { roleHolding } from '../../ledger/organisation/role-holding.ts'
import { village } from '../../ledger/service/village.ts'
import { legalLiteracyAdvocate } from '../../ledger/study/legal-literacy-advocate.ts'
import { rolesOn } from '../../township/role-held.ts'
import type { Alert, AlertView } from '../alert.ts'
import { entriesOf, idsOf } from '../entries-of.ts'
import type { StudyFinding } from './study-finding.ts'

// Three in each administrative village by 2025; how localities get there is theirs to set. The text was not read.
const norm = { least: 3, by: '2025-12-31' } as const

const tooFew = (view: AlertView): readonly StudyFinding[] => {
  const advocates = Map.groupBy(entriesOf(view, legalLiteracyAdvocate, 'inForce'), ({ facts }) => facts.division)
  const roles = rolesOn(rolesHeld(entriesOf(view, roleHolding, 'upTo')), view.on)
  const hasOther = (person: string): boolean =>
    [...(roles.get(person) ?? [])].some((role) => role !== 'legalLiteracyAdvocate')
  // Without a list of advocates nobody knows how many there are: that is a ledger not kept, not a village behind.
  if (entriesOf(view, legalLiteracyAdvocate, 'upTo').length === 0) return []
  return entriesOf(view, village, 'inForce')
    .filter(({ facts }) => facts.type === 'village')
    .flatMap((place): readonly StudyFinding[] => {
      const own = advocates.get(place.key) ?? []
      const persons = new Set(own.map(({ facts }) => facts.person))
      if (persons.size >= norm.least) return []
      return [
        {
          code: 'tooFewAdvocates',
          village: place.key,
          name: place.facts.name,
          persons: persons.size,
          alsoOther: [...persons].filter(hasOther).length,
          ...norm,
          isDue: view.on > norm.by,
          entries: idsOf([place, ...own]),
        },
      ]
    })
}

/** The alerts of legal literacy advocates. */
export const advocateAlerts: readonly Alert[] = [
  {
    id: 'too-few-advocates',
    label: { zh: '行政村法律明白人不足', en: 'An administrative village with too few legal literacy advocates' },
    system: 'legalLiteracyAdvocates',
    citation: {
      instrument: 'legal-literacy-advocate-norm-2021',
      bindingForce: 'advisory',
      verification: 'unverified',
    },
    reads: [village.id, legalLiteracyAdvocate.id, roleHolding.id],
    look: tooFew,
  },
]
