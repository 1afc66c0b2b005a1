import { civilDate, count, entryKind, flag, oneOf, text } from '../../entry-kind.ts'

/** Whom a service is for. */
export const serviceApplicants = {
  marketEntity: { zh: '市场主体', en: 'Market entity' },
  individual: { zh: '个人', en: 'Individual' },
} as const

/** 政务服务事项: what the service centre does for applicants, and within how many working days it promises to. */
export const serviceItem = entryKind({
  id: 'service-item',
  part: 'service',
  zh: '政务服务事项',
  en: 'Service item',
  key: text({ zh: '事项编码', en: 'Item no.' }),
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '纳入日期', en: 'Offered from' }),
    closed: civilDate({ zh: '取消日期', en: 'Offered until', optional: true }),
  },
  fields: {
    name: text({ zh: '事项名称', en: 'Name' }),
    field: oneOf({
      zh: '领域',
      en: 'Field',
      values: {
        marketEntity: { zh: '市场主体登记', en: 'Registration of market entities' },
        socialSecurity: { zh: '社会保障', en: 'Social security' },
        civilAffairs: { zh: '民政', en: 'Civil affairs' },
        health: { zh: '卫生健康', en: 'Health' },
        agriculture: { zh: '农业农村', en: 'Agriculture' },
        construction: { zh: '建设规划', en: 'Building and planning' },
        other: { zh: '其他', en: 'Other' },
      },
    }),
    applicant: oneOf({ zh: '服务对象', en: 'For', values: serviceApplicants }),
    promisedDays: count({ zh: '承诺办结时限', en: 'Promised within', unit: { zh: '个工作日', en: 'working days' } }),
    statutoryDays: count({
      zh: '法定办结时限',
      en: 'Within, by law',
      unit: { zh: '个工作日', en: 'working days' },
      optional: true,
    }),
    oneWindow: flag({ zh: '一窗受理', en: 'Taken at one window' }),
    oneNetwork: flag({ zh: '一网通办', en: 'Can be done online' }),
  },
  checks: [
    {
      code: 'promiseBeyondLaw',
      columns: ['promisedDays', 'statutoryDays'],
      holds: ({ promisedDays, statutoryDays }) =>
        typeof promisedDays !== 'number' || typeof statutoryDays !== 'number' || promisedDays <= statutoryDays,
    },
  ],
})
