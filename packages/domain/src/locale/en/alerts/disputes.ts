import type { DisputeFinding } from '../../../alert/service/dispute-finding.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

const ownDays = (days: number): string => `(${days} days: a convention of this product)`

/** What is amiss with disputes, and with who mediates them. */
export const disputes: Sentences<'code', DisputeFinding> = {
  redDisputeWithoutLeader: ({ dispute, registered, days }) =>
    `Red dispute ${dispute}, registered on ${format.date(registered)}, is open, and more than ${days} days later no leader is in charge of it ${ownDays(days)}.`,
  disputeOfOneSide: ({ dispute, registered, days }) =>
    `More than ${days} days after its registration on ${format.date(registered)}, dispute ${dispute} names one side only; an agreement is one between parties: enter the other ${ownDays(days)}.`,
  eventWithoutDispute: ({ event, reported, days }) =>
    `More than ${days} days after it was reported on ${format.date(reported)}, event ${event}, a dispute, is not in the ledger of disputes ${ownDays(days)}.`,
  disputeWithoutEvent: ({ dispute, why, event }) => {
    switch (why) {
      case 'unnamed':
        return `A grid member found dispute ${dispute}, and it names no event of the platform.`
      case 'unknown':
        return `Dispute ${dispute} names event ${event}, which is in no ledger.`
      case 'otherCategory':
        return `Dispute ${dispute} names event ${event}, which is no dispute.`
    }
  },
  struckOffUnvisited: ({ dispute, on }) =>
    `Dispute ${dispute} was struck off on ${format.date(on)}, and no return visit is recorded.`,
  agreementNeglected: ({ dispute, since, days }) =>
    `The agreement in dispute ${dispute} was not fulfilled by ${format.date(since)}; more than ${days} days later it is not recorded that anybody urged the parties, transferred it or reopened it ${ownDays(days)}.`,
  agreementNotInEffect: ({ dispute, on, days }) =>
    `Dispute ${dispute} was agreed in writing on ${format.date(on)}; more than ${days} days later nobody is recorded to have signed and sealed it, and it is not in effect ${ownDays(days)}.`,
  oralAgreementUnrecorded: ({ dispute, on }) =>
    `Dispute ${dispute} was agreed orally on ${format.date(on)}, and no record of it is named; the mediator has to write down what was agreed.`,
  confirmationAskedLate: ({ dispute, asked, last }) =>
    `The parties of dispute ${dispute} asked for judicial confirmation on ${format.date(asked)}; their time for it was over on ${format.date(last)}. The court decides whether to hear them.`,
  mediatorIsParty: ({ dispute, person }) =>
    `${person}, who mediates dispute ${dispute}, is a party to it. Name another mediator, or check the key.`,
  committeeOfOtherSize: ({ committee, name, members }) =>
    `${name} (${committee}) is entered with ${members} ${members === 1 ? 'member' : 'members'}; a mediation committee has 3 to 9.`,
  committeeMembersDiffer: ({ committee, name, stated, listed }) =>
    `${name} (${committee}) is entered with ${stated} ${stated === 1 ? 'member' : 'members'}; the list of mediators has ${listed} in post as chair or member.`,
  committeeWithoutOneChair: ({ committee, name, chairs }) =>
    `${name} (${committee}) has ${chairs} ${chairs === 1 ? 'chair' : 'chairs'} in post; a mediation committee has 1.`,
  villageWithoutCommittee: ({ village, name }) => `${name} (${village}) has no mediation committee on the register.`,
  mediatorsOfNoCommittee: ({ committee, persons, dissolved }) => {
    const why = dissolved === undefined ? 'is in no ledger' : `was dissolved on ${format.date(dissolved)}`
    return `Committee ${committee} ${why}, and ${persons.length} ${persons.length === 1 ? 'mediator is' : 'mediators are'} still in post: ${persons.join(', ')}.`
  },
}
