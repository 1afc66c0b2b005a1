import { civilDate, count, entryKind, oneOf, ref, text } from '../../entry-kind.ts'
import { undisclosedFlag } from '../../undisclosed-flag.ts'

/** What a dispute is about. The list is a proposal: the national code tables could not be read. */
export const disputeCategories = {
  family: { zh: '婚姻家庭', en: 'Marriage and family' },
  neighbours: { zh: '邻里', en: 'Neighbours' },
  landContract: { zh: '土地承包、宅基地', en: 'Land contract, homestead' },
  landAcquisition: { zh: '征地拆迁', en: 'Land acquisition and demolition' },
  forestAndWater: { zh: '山林水利', en: 'Forest and water' },
  labour: { zh: '劳动工资', en: 'Labour and wages' },
  injury: { zh: '损害赔偿', en: 'Compensation for injury' },
  property: { zh: '物业', en: 'Property management' },
  debt: { zh: '债务', en: 'Debt' },
  medical: { zh: '医疗', en: 'Medical' },
  environment: { zh: '环境', en: 'Environment' },
  villageAffairs: { zh: '村务', en: 'Village affairs' },
  consumer: { zh: '消费', en: 'Consumer' },
  other: { zh: '其他', en: 'Other' },
} as const

/** 矛盾纠纷台账: one dispute. What was done about it stands in its steps, who else is part of it in its parties. */
export const dispute = entryKind({
  id: 'dispute',
  part: 'service',
  zh: '矛盾纠纷',
  en: 'Dispute',
  aboutPeople: true,
  key: text({ zh: '纠纷编号', en: 'Dispute no.' }),
  dataSubject: 'party',
  clocks: {
    occurred: civilDate({ zh: '发现日期', en: 'Found on' }),
    reported: civilDate({ zh: '登记日期', en: 'Registered on' }),
  },
  fields: {
    source: oneOf({
      zh: '来源',
      en: 'Source',
      values: {
        gridMember: { zh: '网格员', en: 'Grid member' },
        homeVisit: { zh: '走访', en: 'Home visit' },
        applied: { zh: '当事人申请', en: 'A party applied' },
        hotline: { zh: '12345热线', en: 'Hotline 12345' },
        petition: { zh: '信访', en: 'Petition' },
        police: { zh: '公安机关', en: 'The police' },
        court: { zh: '人民法院', en: 'A court' },
      },
    }),
    division: ref({ zh: '村（社区）代码', en: 'Village or community code', to: 'division' }),
    grid: ref({ zh: '网格代码', en: 'Grid code', to: 'entry:grid', optional: true }),
    event: ref({ zh: '综治事件编号', en: 'Event no.', to: 'entry:event', optional: true }),
    category: oneOf({ zh: '类别', en: 'Category', values: disputeCategories }),
    involved: count({ zh: '涉及人数', en: 'People involved', unit: { zh: '人', en: 'people' } }),
    // Colours mean what a locality says they mean.
    risk: oneOf({
      zh: '风险等级',
      en: 'Risk',
      values: {
        green: { zh: '绿', en: 'Green' },
        yellow: { zh: '黄', en: 'Yellow' },
        red: { zh: '红', en: 'Red' },
      },
    }),
    responsible: ref({ zh: '责任人代号', en: 'Person key of who answers', to: 'person' }),
    due: civilDate({ zh: '化解期限', en: 'To be settled by', optional: true }),
    undisclosed: undisclosedFlag,
    party: ref({ zh: '当事人代号', en: 'Person key of a party', to: 'person' }),
    partyName: text({ zh: '当事人姓名', en: 'Name of the party', mark: 'personal', optional: true }),
    summary: text({ zh: '纠纷简要', en: 'Summary', mark: 'personal', optional: true }),
  },
})
