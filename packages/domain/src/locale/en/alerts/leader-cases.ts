import type { ChargedMatter, LeaderCaseFinding, OfCharge } from '../../../alert/service/leader-case-finding.ts'
import { posts } from '../../../township/post.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

const named = ({ charge, title, post }: OfCharge): string =>
  `Charge ${charge} “${title}” (in charge: ${posts[post].en})`
const matters = { petition: 'petition', dispute: 'dispute' } as const
const matterOf = ({ of, number }: ChargedMatter): string => `${matters[of]} ${number}`
const approved = { charge: 'The charge', extension: 'More time' } as const

/** What is amiss with leaders’ charges. */
export const leaderCases: Sentences<'code', LeaderCaseFinding> = {
  chargeNotVisited: ({ since, never, days, ...of }) => {
    const last = never ? `approved on ${format.date(since)} and no visit since` : `no visit since ${format.date(since)}`
    return `${named(of)}: ${last}, for more than ${days} days (${days} is an illustrative value). Leaders receive and visit people regularly.`
  },
  chargeApprovedByOther: ({ what, on, approver, wanted, ...of }) =>
    `${named(of)}. ${approved[what]} was approved on ${format.date(on)} by: ${posts[approver].en}; by the usual practice it is for: ${wanted.map((post) => posts[post].en).join(' or ')}.`,
  chargeMatterUnknown: (finding) =>
    `${named(finding)}: the ${matterOf(finding)} is in no ledger. Check its number, or enter it.`,
  chargeMatterOpen: (finding) =>
    `${named(finding)}: closed on ${format.date(finding.closedOn)}, and nothing records that the ${matterOf(finding)} is over. Check the two.`,
  chargeMeetingUnknown: ({ on, meeting, heldOn, ...of }) => {
    const why =
      heldOn === undefined
        ? `meeting ${meeting} is in no ledger`
        : `meeting ${meeting} was held on ${format.date(heldOn)}, after that day`
    return `${named(of)}: said to be reported to the leadership team on ${format.date(on)}, and ${why}. Check it.`
  },
  leaderOverloaded: ({ leader, post, open, bound, charges }) =>
    `${posts[post].en} (${leader}) has ${open} charges open, more than ${bound} (an illustrative value): ${charges.join(', ')}.`,
}
