import { civilDate, count, entryKind, oneOf, ref, text } from '../../entry-kind.ts'

/**
 * 人民调解委员会: a people's mediation committee and how many members it has.
 *
 * @see 中华人民共和国人民调解法 第8条
 */
export const mediationCommittee = entryKind({
  id: 'mediation-committee',
  part: 'service',
  zh: '人民调解委员会',
  en: 'Mediation committee',
  key: text({ zh: '委员会编号', en: 'Committee no.' }),
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '设立日期', en: 'Founded on' }),
    closed: civilDate({ zh: '撤销日期', en: 'Until', optional: true }),
  },
  fields: {
    name: text({ zh: '名称', en: 'Name' }),
    level: oneOf({
      zh: '类型',
      en: 'Type',
      values: {
        village: { zh: '村（社区）', en: 'Village or community' },
        township: { zh: '乡镇', en: 'Township' },
        trade: { zh: '行业性、专业性', en: 'Of a trade' },
      },
    }),
    division: ref({ zh: '村（社区）代码', en: 'Village or community code', to: 'division', optional: true }),
    members: count({ zh: '委员人数', en: 'Members', unit: { zh: '人', en: 'people' } }),
  },
})
