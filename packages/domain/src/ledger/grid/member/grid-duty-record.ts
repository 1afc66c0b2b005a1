import { civilDate, count, entryKind, ref, text } from '../../entry-kind.ts'

const days = { zh: '天', en: 'days' }

/**
 * 网格员月度履职: what one member did in one month that is not an event: days in post, visits, late reports. Dated on the
 * month's last day.
 */
export const gridDutyRecord = entryKind({
  id: 'grid-duty-record',
  part: 'grid',
  zh: '网格员月度履职记录',
  en: 'Grid member monthly duty record',
  aboutPeople: true,
  key: text({ zh: '记录编号', en: 'Record no.' }),
  dataSubject: 'member',
  clocks: { occurred: civilDate({ zh: '月末日期', en: 'Last day of the month' }) },
  fields: {
    member: ref({ zh: '网格员代号', en: 'Person key', to: 'person' }),
    requiredDays: count({ zh: '应服务天数', en: 'Days of the month', unit: days }),
    servedDays: count({
      zh: '计入考核天数',
      en: 'Days in post',
      unit: days,
      note: { zh: '在岗天数减去准假天数', en: 'days in post less approved leave' },
    }),
    visits: count({ zh: '走访', en: 'Home visits', unit: { zh: '次', en: 'visits' } }),
    lateReports: count({ zh: '迟报', en: 'Late reports', unit: { zh: '次', en: 'reports' } }),
    name: text({ zh: '姓名', en: 'Name', mark: 'personal', optional: true }),
  },
  checks: [
    {
      code: 'servedExceedsRequired',
      columns: ['servedDays', 'requiredDays'],
      holds: ({ servedDays, requiredDays }) =>
        typeof servedDays === 'number' && typeof requiredDays === 'number' && servedDays <= requiredDays,
    },
  ],
})
