import type { PetitionFinding } from '../../../alert/service/petition-finding.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

/** What is amiss with petitions. */
export const petitions: Sentences<'code', PetitionFinding> = {
  petitionRepresentatives: ({ petition, on, people, representatives }) => {
    const why = representatives === undefined ? '没有推选代表的记录' : `推选代表${representatives}人，超过5人`
    return `${format.date(on)}来访${petition}共${people}人，${why}；多人走访提出共同的信访事项，应当推选代表，代表不得超过5人，请引导其推选。`
  },
  petitionNotTakenUp: ({ petition, on, days }) =>
    `${format.date(on)}收到的信访事项${petition}属于信访程序，超过${days}日没有受理或者不予受理的记录，请作出决定并书面告知信访人。`,
  petitionRefusedUnobjected: ({ petition, received, on }) =>
    `${format.date(received)}收到的转送、交办信访事项${petition}，${format.date(on)}不予受理，此前没有提出管辖异议；不属于职权范围的，应当在5个工作日内提出异议并说明理由。`,
  petitionExtensionUntold: ({ petition, on, last }) =>
    `信访事项${petition}于${format.date(on)}批准延期，至${format.date(last)}60日届满仍没有告知信访人延期理由的记录。`,
  petitionOpinionUnserved: ({ petition, on, days }) =>
    `信访事项${petition}的处理意见书于${format.date(on)}出具，超过${days}日没有送达记录（${days}日为产品约定）；请求复查的期限自收到书面答复起算。`,
  petitionAcceptedAgain: ({ petition, on, repeats, reExamined }) =>
    `信访事项${petition}于${format.date(on)}受理，但与${repeats}系同一事实和理由，后者于${format.date(reExamined)}已有复核意见，不再受理。`,
  groupClaimWithoutPetition: ({ event, on, days }) =>
    `${format.date(on)}上报的利益群体信访诉求${event}，超过${days}日没有登记对应的信访事项（${days}日为产品约定）。`,
  groupPetitionWithoutEvent: ({ petition, on, people, why, event }) => {
    const of = {
      none: '没有填写综治事件编号',
      unknown: `所填综治事件${event}不在台账中`,
      otherCategory: `所填综治事件${event}不是利益群体信访诉求`,
    }[why]
    return `${format.date(on)}的${people}人信访事项${petition}${of}，请核对综治事件台账。`
  },
}
