import type { PetitionFinding } from '../../../alert/service/petition-finding.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

/** What is amiss with petitions. */
export const petitions: Sentences<'code', PetitionFinding> = {
  petitionRepresentatives: ({ petition, on, people, representatives }) => {
    const why =
      representatives === undefined
        ? 'nothing records that they chose representatives'
        : `they chose ${representatives} representatives, more than 5`
    return `Visit ${petition} of ${format.date(on)} was of ${people} people, and ${why}. Whoever brings a common matter by a visit chooses representatives, 5 at most; help them to.`
  },
  petitionNotTakenUp: ({ petition, on, days }) =>
    `Petition ${petition}, received on ${format.date(on)}, belongs to the petition procedure; more than ${days} days later it is neither accepted nor refused. Decide, and tell the petitioner in writing.`,
  petitionRefusedUnobjected: ({ petition, received, on }) =>
    `Petition ${petition}, forwarded or assigned and received on ${format.date(received)}, was refused on ${format.date(on)} without an objection to jurisdiction before; what is not of one’s powers is objected to within 5 working days, with reasons.`,
  petitionExtensionUntold: ({ petition, on, last }) =>
    `Petition ${petition} was extended on ${format.date(on)}; when its 60 days were over on ${format.date(last)}, nothing recorded that the petitioner was told why.`,
  petitionOpinionUnserved: ({ petition, on, days }) =>
    `The opinion on petition ${petition} was issued on ${format.date(on)}; more than ${days} days later nothing records that it was served (${days} days: a convention of this product). The time for asking for a review runs from the written answer.`,
  petitionAcceptedAgain: ({ petition, on, repeats, reExamined }) =>
    `Petition ${petition} was accepted on ${format.date(on)}, but repeats ${repeats} with the same facts and reasons, which was re-examined on ${format.date(reExamined)} and is not accepted again.`,
  groupClaimWithoutPetition: ({ event, on, days }) =>
    `Claim ${event} of a group, reported on ${format.date(on)}: more than ${days} days later no petition is registered for it (${days} days: a convention of this product).`,
  groupPetitionWithoutEvent: ({ petition, on, people, why, event }) => {
    const of = {
      none: 'names no governance event',
      unknown: `names governance event ${event}, which is not in the ledger`,
      otherCategory: `names governance event ${event}, which is no claim of a group`,
    }[why]
    return `Petition ${petition} of ${format.date(on)}, of ${people} people, ${of}. Check the governance events.`
  },
}
