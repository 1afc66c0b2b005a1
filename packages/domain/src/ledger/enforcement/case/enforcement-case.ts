import { civilDate, entryKind, flag, oneOf, ref, text } from '../../entry-kind.ts'
import { enforcementFields } from '../enforcement-field.ts'

/** Whom a case is about: limits of the simple procedure differ. */
export const partyKinds = {
  citizen: { zh: '公民', en: 'Citizen' },
  organisation: { zh: '法人或者其他组织', en: 'Legal person or other organisation' },
} as const

/**
 * 执法案件: a case as its clue opens it; what follows names it. The party is known by an opaque key.
 *
 * @see 中华人民共和国行政处罚法 第36条, 第54条
 */
export const enforcementCase = entryKind({
  id: 'enforcement-case',
  part: 'enforcement',
  zh: '执法案件',
  en: 'Enforcement case',
  aboutPeople: true,
  key: text({ zh: '案件编号', en: 'Case no.' }),
  dataSubject: 'party',
  clocks: { occurred: civilDate({ zh: '发现日期', en: 'Discovered on' }) },
  fields: {
    title: text({ zh: '案由', en: 'Cause' }),
    source: oneOf({
      zh: '线索来源',
      en: 'Source of the clue',
      values: {
        patrol: { zh: '巡查', en: 'Patrol' },
        inspection: { zh: '检查', en: 'Inspection' },
        complaint: { zh: '投诉举报', en: 'Complaint' },
        handedOver: { zh: '部门移交', en: 'Handed over by a department' },
        other: { zh: '其他', en: 'Other' },
      },
    }),
    field: oneOf({ zh: '执法领域', en: 'Field', values: enforcementFields }),
    party: ref({ zh: '当事人代号', en: 'Key of the party', to: 'person' }),
    partyKind: oneOf({ zh: '当事人类别', en: 'Kind of party', values: partyKinds }),
    actEndedOn: civilDate({ zh: '违法行为发生（终了）日期', en: 'The act was done, or ended, on', optional: true }),
    isGrave: flag({
      zh: '涉及生命健康或金融安全且有危害后果',
      en: 'Life, health or financial safety, with harmful consequences',
    }),
    division: ref({ zh: '村（社区）代码', en: 'Village or community', to: 'division', optional: true }),
    partyName: text({ zh: '当事人姓名（名称）', en: 'Name of the party', mark: 'personal', optional: true }),
  },
})
