import { type CellValue, civilDate, entryKind, flag, money, oneOf, ref, text } from '../../entry-kind.ts'
import { officersDiffer } from './officers-differ.ts'

const isSome = (value: CellValue | undefined): boolean => typeof value === 'number' && value > 0

/**
 * 行政处罚决定: what was decided of a case, by which power, where in the band of which benchmark. A decision on the spot is
 * one of the simple procedure.
 *
 * @see 中华人民共和国行政处罚法 第9条, 第51条, 第57条, 第59条
 */
export const penaltyDecision = entryKind({
  id: 'penalty-decision',
  part: 'enforcement',
  zh: '行政处罚决定',
  en: 'Penalty decision',
  aboutPeople: true,
  key: text({ zh: '决定编号', en: 'Decision no.' }),
  clocks: { occurred: civilDate({ zh: '决定日期', en: 'Decided on' }) },
  fields: {
    case: ref({ zh: '案件编号', en: 'Case no.', to: 'entry:enforcement-case' }),
    procedure: oneOf({
      zh: '适用程序',
      en: 'Procedure',
      values: {
        onTheSpot: { zh: '简易程序（当场）', en: 'Simple, on the spot' },
        ordinary: { zh: '普通程序', en: 'Ordinary' },
      },
    }),
    outcome: oneOf({
      zh: '决定',
      en: 'Outcome',
      values: {
        penalty: { zh: '给予行政处罚', en: 'Penalty' },
        minor: { zh: '违法行为轻微，不予处罚', en: 'No penalty: minor' },
        unfounded: { zh: '违法事实不能成立，不予处罚', en: 'No penalty: unfounded' },
      },
    }),
    power: ref({ zh: '赋权编号', en: 'Power no.', to: 'entry:delegated-power' }),
    officer: ref({ zh: '执法人员代号', en: 'Person key of the officer', to: 'person' }),
    secondOfficer: ref({
      zh: '第二执法人员代号',
      en: 'Person key of the second officer',
      to: 'person',
      optional: true,
    }),
    isWarning: flag({ zh: '警告或通报批评', en: 'Warning or public criticism' }),
    fine: money({ zh: '罚款', en: 'Fine', optional: true }),
    confiscated: money({ zh: '没收违法所得和非法财物价值', en: 'Confiscated', optional: true }),
    otherPenalty: oneOf({
      zh: '其他处罚',
      en: 'Another penalty',
      optional: true,
      values: {
        licenceSuspended: { zh: '暂扣许可证件', en: 'Licence suspended' },
        gradeLowered: { zh: '降低资质等级', en: 'Grade lowered' },
        licenceRevoked: { zh: '吊销许可证件', en: 'Licence revoked' },
        businessRestricted: { zh: '限制开展生产经营活动', en: 'Business restricted' },
        businessStopped: { zh: '责令停产停业', en: 'Business stopped' },
        closedDown: { zh: '责令关闭', en: 'Closed down' },
        tradeRestricted: { zh: '限制从业', en: 'Barred from the trade' },
      },
    }),
    isMajor: flag({ zh: '情节复杂或者重大违法行为', en: 'Complex or a major violation' }),
    isOfPublicInterest: flag({ zh: '具有一定社会影响', en: 'Of a certain social impact' }),
    benchmark: ref({ zh: '裁量基准编号', en: 'Benchmark no.', to: 'entry:discretion-benchmark', optional: true }),
    reason: text({ zh: '偏离基准的理由', en: 'Reason for leaving the band', optional: true }),
    document: text({ zh: '文书编号', en: 'Document no.', optional: true }),
  },
  checks: [
    officersDiffer,
    {
      code: 'penaltyWithoutContent',
      columns: ['outcome', 'isWarning', 'fine', 'confiscated', 'otherPenalty'],
      holds: ({ outcome, isWarning, fine, confiscated, otherPenalty }) =>
        (outcome === 'penalty') ===
        (isWarning === true || isSome(fine) || isSome(confiscated) || otherPenalty !== undefined),
    },
  ],
})
