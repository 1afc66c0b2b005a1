import type { EntryOf } from '../../ledger/entry.ts'
import { institution, institutionSubjects } from '../../ledger/enforcement/power/institution.ts'
import { daysBetween } from '../../value/civil-date.ts'
import { convention } from '../../procedure/convention.ts'
import type { Alert, AlertView } from '../alert.ts'
import { ownArrangement } from '../own-arrangement.ts'
import type { InstitutionFinding, InstitutionSubject } from './enforcement-register-finding.ts'
import { entriesOf, idsOf } from '../entries-of.ts'

type Institution = EntryOf<typeof institution>
type Found<C extends InstitutionFinding['code']> = Extract<InstitutionFinding, { readonly code: C }>

const pastReview = (view: AlertView): readonly Found<'institutionPastReview'>[] =>
  entriesOf(view, institution, 'open').flatMap((entry) => {
    const { title, reviewBy } = entry.facts
    if (reviewBy === undefined || reviewBy >= view.on) return []
    const days = daysBetween(reviewBy, view.on)
    return [
      {
        code: 'institutionPastReview',
        institution: entry.key,
        title,
        reviewBy,
        days,
        entries: idsOf([entry]),
      } as const,
    ]
  })

const notPublished = (view: AlertView): readonly Found<'institutionsNotPublished'>[] => {
  const missing = entriesOf(view, institution, 'open').filter(
    ({ facts: { publishedOn } }) => publishedOn === undefined || publishedOn > view.on,
  )
  if (missing.length === 0) return []
  const institutions = missing.map(({ key }) => key)
  return [{ code: 'institutionsNotPublished', institutions, entries: idsOf(missing) }]
}

const notRepealed = (view: AlertView): readonly Found<'institutionNotRepealed'>[] => {
  const open = entriesOf(view, institution, 'open')
  return open.flatMap((next) =>
    open
      .filter(({ key }) => key === next.facts.replaces && key !== next.key)
      .map((old) => ({
        code: 'institutionNotRepealed',
        institution: old.key,
        title: old.facts.title,
        replacedBy: next.key,
        since: next.clocks.occurred,
        entries: idsOf([old, next]),
      })),
  )
}

const isSubject = (text: string): text is InstitutionSubject => Object.hasOwn(institutionSubjects, text)
const named: readonly InstitutionSubject[] = Object.keys(institutionSubjects)
  .filter(isSubject)
  .filter((subject) => subject !== 'other')

const missing = (view: AlertView): readonly Found<'institutionMissing'>[] => {
  // Of a register that gives no subjects nothing can be said.
  if (!entriesOf(view, institution, 'upTo').some(({ facts }) => facts.subject !== undefined)) return []
  const there = new Set(entriesOf(view, institution, 'inForce').map(({ facts }) => facts.subject))
  return named
    .filter((subject) => !there.has(subject))
    .map((subject) => {
      const former = entriesOf(view, institution, 'upTo').filter(({ facts }) => facts.subject === subject)
      return { code: 'institutionMissing', subject, entries: idsOf(former) }
    })
}

// What an institution replaced, step by step; a circle ends where it began.
const replacedBy = (start: Institution, byKey: ReadonlyMap<string, Institution>): readonly Institution[] => {
  const found: Institution[] = []
  let next = byKey.get(start.facts.replaces ?? '')
  while (next !== undefined && next !== start && !found.includes(next)) {
    found.push(next)
    next = byKey.get(next.facts.replaces ?? '')
  }
  return found
}

const editions = (view: AlertView): readonly Found<'institutionEditionsInForce'>[] => {
  const known = entriesOf(view, institution, 'upTo')
  const byKey = new Map(known.map((each) => [each.key, each]))
  const open = new Set(entriesOf(view, institution, 'open'))
  return [...open].flatMap((latest) => {
    const { subject } = latest.facts
    // What was replaced at once and is still in force is found as not repealed.
    const earlier = replacedBy(latest, byKey)
      .slice(1)
      .filter((each) => open.has(each) && each.facts.subject === subject)
    if (subject === undefined || earlier.length === 0) return []
    const all = [latest, ...earlier]
    const institutions = all.map(({ key }) => key)
    return [{ code: 'institutionEditionsInForce', subject, institutions, entries: idsOf(all) } as const]
  })
}

const [system, reads] = ['institutions', [institution.id]] as const

/** The alerts of the institutions of enforcement: counted as institutions, not as documents. */
export const institutionAlerts: readonly Alert[] = [
  {
    id: 'institution-past-review',
    label: { zh: '制度逾期未评估', en: 'An institution past its review' },
    system,
    citation: convention,
    reads,
    look: pastReview,
  },
  {
    id: 'institutions-not-published',
    label: { zh: '现行制度未公布', en: 'Institutions in force that were not published' },
    system,
    citation: ownArrangement,
    reads,
    look: notPublished,
  },
  {
    id: 'institution-not-repealed',
    label: { zh: '已被替代的制度未废止', en: 'An institution replaced and not repealed' },
    system,
    citation: convention,
    reads,
    look: notRepealed,
  },
  {
    id: 'institution-missing',
    label: { zh: '报告点名的制度缺失', en: 'An institution that the report names is missing' },
    system,
    citation: ownArrangement,
    reads,
    look: missing,
  },
  {
    id: 'institution-editions-in-force',
    label: { zh: '同一制度的多个版本同时有效', en: 'Editions of one institution in force together' },
    system,
    citation: convention,
    reads,
    look: editions,
  },
]
