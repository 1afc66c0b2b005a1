import type { DisputeFinding } from '../../../alert/service/dispute-finding.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

const ownDays = (days: number): string => `（${days}日为产品约定）`

/** What is amiss with disputes, and with who mediates them. */
export const disputes: Sentences<'code', DisputeFinding> = {
  redDisputeWithoutLeader: ({ dispute, registered, days }) =>
    `${format.date(registered)}登记的红色纠纷${dispute}未办结，超过${days}日没有领导包案${ownDays(days)}。`,
  disputeOfOneSide: ({ dispute, registered, days }) =>
    `${format.date(registered)}登记的纠纷${dispute}，超过${days}日只有一方当事人；调解协议由各方当事人达成，请补登另一方${ownDays(days)}。`,
  eventWithoutDispute: ({ event, reported, days }) =>
    `${format.date(reported)}上报的纠纷事件${event}，超过${days}日没有登入矛盾纠纷台账${ownDays(days)}。`,
  disputeWithoutEvent: ({ dispute, why, event }) => {
    switch (why) {
      case 'unnamed':
        return `纠纷${dispute}来源为网格员，没有填写综治事件编号。`
      case 'unknown':
        return `纠纷${dispute}所填的综治事件${event}不在台账中。`
      case 'otherCategory':
        return `纠纷${dispute}所填的综治事件${event}不是矛盾纠纷类事件。`
    }
  },
  struckOffUnvisited: ({ dispute, on }) => `纠纷${dispute}于${format.date(on)}销号，没有回访记录。`,
  agreementNeglected: ({ dispute, since, days }) =>
    `纠纷${dispute}的调解协议至${format.date(since)}没有履行，超过${days}日没有督促履行、转交或者重新办理的记录${ownDays(days)}。`,
  agreementNotInEffect: ({ dispute, on, days }) =>
    `纠纷${dispute}于${format.date(on)}达成书面协议，超过${days}日没有当事人签名和调解员签名、盖章的记录，协议尚未生效${ownDays(days)}。`,
  oralAgreementUnrecorded: ({ dispute, on }) =>
    `纠纷${dispute}于${format.date(on)}达成口头协议，没有填写记录的文书编号；调解员应当记录协议内容。`,
  confirmationAskedLate: ({ dispute, asked, last }) =>
    `纠纷${dispute}的当事人于${format.date(asked)}申请司法确认，期限已于${format.date(last)}届满；是否受理由人民法院决定。`,
  mediatorIsParty: ({ dispute, person }) => `纠纷${dispute}的调解员${person}同时是当事人，请更换调解员或者核对代号。`,
  committeeOfOtherSize: ({ committee, name, members }) =>
    `${name}（${committee}）登记委员${members}人；人民调解委员会由委员3至9人组成。`,
  committeeMembersDiffer: ({ committee, name, stated, listed }) =>
    `${name}（${committee}）登记委员${stated}人，调解员名册中在任的主任和委员为${listed}人。`,
  committeeWithoutOneChair: ({ committee, name, chairs }) =>
    `${name}（${committee}）在任主任为${chairs}人；人民调解委员会设主任1人。`,
  villageWithoutCommittee: ({ village, name }) => `${name}（${village}）没有在册的人民调解委员会。`,
  mediatorsOfNoCommittee: ({ committee, persons, dissolved }) => {
    const why = dissolved === undefined ? '不在台账中' : `已于${format.date(dissolved)}撤销`
    return `调解委员会${committee}${why}，仍有${persons.length}名调解员在任：${persons.join('、')}。`
  },
}
