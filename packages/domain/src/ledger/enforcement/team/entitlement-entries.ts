import { type DaySpan, endOfDays, spansWithin, spansWithout } from '../../../value/day-spans.ts'
import type { LooseEntry, LooseValues } from '../../entry.ts'
import { inOrderOfId } from '../../ledger-index.ts'
import { certificateStatus } from './certificate-status.ts'
import { enforcementCertificate } from './enforcement-certificate.ts'
import { entitlementSpan } from './entitlement-span.ts'
import { teamEntitlement } from './team-entitlement.ts'
import { teamMembership } from './team-membership.ts'

/** The kinds that the entries of the kind `entitlement` follow from. */
export const entitlementSources: readonly string[] = [enforcementCertificate.id, certificateStatus.id]
/** The kinds that the entries of the kind `team-entitlement` follow from. */
export const teamEntitlementSources: readonly string[] = [teamMembership.id, ...entitlementSources]

const standing = ({ clocks }: LooseEntry): DaySpan => ({
  from: String(clocks['occurred']),
  until: String(clocks['closed'] ?? endOfDays),
})
// By its own dates: what was given up or has expired is over, whichever comes first.
const heldFor = (certificate: LooseEntry): DaySpan => {
  const [{ from, until }, expires] = [standing(certificate), String(certificate.facts['expires'])]
  return { from, until: until < expires ? until : expires }
}

// An entry as it would stand in a ledger; it has the id of the one it rests on, which others may share.
const derived = (restsOn: LooseEntry, kind: string, nth: number, { from, until }: DaySpan, facts: LooseValues) => ({
  id: restsOn.id,
  township: restsOn.township,
  kind,
  year: Number(from.slice(0, 4)),
  key: `${restsOn.key}/${nth + 1}`,
  version: restsOn.version,
  recorded: restsOn.recorded,
  synthetic: restsOn.synthetic,
  clocks: { occurred: from, ...(until !== endOfDays && { closed: until }) },
  facts,
  personal: {},
})

const ofKind = (entries: readonly LooseEntry[], { id }: { readonly id: string }): readonly LooseEntry[] =>
  entries.filter(({ kind }) => kind === id).toSorted(inOrderOfId)
const byPerson = (entries: readonly LooseEntry[]): ReadonlyMap<unknown, readonly LooseEntry[]> =>
  Map.groupBy(entries, ({ facts }) => facts['person'])

/**
 * The days on which each certificate of a township entitles its holder, as entries of the kind `entitlement`, in order of id
 * and then of day, from the current entries of its ledgers: a day lies in one exactly when the holder may act by that
 * certificate alone.
 *
 * @see 中华人民共和国行政处罚法 第42条
 */
export const entitlementEntries = (entries: Iterable<LooseEntry>): readonly LooseEntry[] => {
  const all = [...entries]
  const against = Map.groupBy(ofKind(all, certificateStatus), ({ facts }) => facts['certificate'])
  return ofKind(all, enforcementCertificate).flatMap((certificate) => {
    const { person = '', field = '' } = certificate.facts
    const facts = { person, field, certificate: certificate.key }
    const spans = spansWithout(heldFor(certificate), (against.get(certificate.key) ?? []).map(standing))
    return spans.map((span, nth) => derived(certificate, entitlementSpan.id, nth, span, facts))
  })
}

// Asked for a certificate to the end of the year in which it ran out.
const askedFor = (certificate: LooseEntry): DaySpan => {
  const { from, until } = heldFor(certificate)
  return { from, until: until < from ? until : `${until.slice(0, 4)}-12-31` }
}

/**
 * The days on which each member of a township’s team who is asked for a certificate had one that entitles, and those on which
 * there was none, as entries of the kind `team-entitlement`, in order of id and then of day. None before the first day of any
 * certificate of the township: where no register of certificates is kept, nobody can say who is without one.
 *
 * @see 中华人民共和国行政处罚法 第42条
 */
export const teamEntitlementEntries = (entries: Iterable<LooseEntry>): readonly LooseEntry[] => {
  const all = [...entries]
  const certificates = ofKind(all, enforcementCertificate)
  const first = certificates.map((each) => standing(each).from).toSorted()[0]
  if (first === undefined) return []
  const [held, entitled] = [byPerson(certificates), byPerson(entitlementEntries(all))]
  return ofKind(all, teamMembership).flatMap((membership) => {
    const { person = '', unit = '' } = membership.facts
    const { from, until } = standing(membership)
    const days = { from: from < first ? first : from, until }
    const asked = unit === 'enforcementOffice' ? [days] : spansWithin(days, (held.get(person) ?? []).map(askedFor))
    const entitling = (entitled.get(person) ?? []).map(standing)
    return asked
      .flatMap((span) => [
        ...spansWithin(span, entitling).map((each) => ({ ...each, entitled: true })),
        ...spansWithout(span, entitling).map((each) => ({ ...each, entitled: false })),
      ])
      .toSorted((a, b) => (a.from < b.from ? -1 : 1))
      .map((each, nth) => derived(membership, teamEntitlement.id, nth, each, { person, unit, entitled: each.entitled }))
  })
}
