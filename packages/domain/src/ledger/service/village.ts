import { civilDate, count, entryKind, oneOf, ref, text } from '../entry-kind.ts'

/** 村（社区）名册: the divisions below the township; the business key is the 12-digit code. Village or community is data. */
export const village = entryKind({
  id: 'village',
  part: 'service',
  zh: '村（社区）名册',
  en: 'Village or community',
  key: ref({ zh: '区划代码', en: 'Division code', to: 'division' }),
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '启用日期', en: 'Valid from' }),
    closed: civilDate({ zh: '停用日期', en: 'Valid until', optional: true }),
  },
  fields: {
    name: text({ zh: '名称', en: 'Name' }),
    type: oneOf({
      zh: '类型',
      en: 'Type',
      values: { village: { zh: '行政村', en: 'Administrative village' }, community: { zh: '社区', en: 'Community' } },
    }),
    residents: count({ zh: '常住人口', en: 'Residents', unit: { zh: '人', en: 'people' }, example: '1200' }),
    successor: ref({ zh: '承接村（社区）代码', en: 'Succeeded by', to: 'division', optional: true }),
  },
})
