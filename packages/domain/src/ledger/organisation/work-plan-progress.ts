import { civilDate, count, entryKind, ref, text } from '../entry-kind.ts'

/** 计划进展: how far an item of the plan has come on a day. */
export const workPlanProgress = entryKind({
  id: 'work-plan-progress',
  part: 'organisation',
  zh: '年度工作计划进展',
  en: 'Progress of a plan item',
  key: text({ zh: '进展编号', en: 'Progress no.' }),
  clocks: { occurred: civilDate({ zh: '填报日期', en: 'As of' }) },
  fields: {
    item: ref({ zh: '事项编号', en: 'Item no.', to: 'entry:work-plan-item' }),
    percent: count({ zh: '进度', en: 'Progress', unit: { zh: '%', en: '%' }, example: '40' }),
    note: text({ zh: '进展情况', en: 'What was done' }),
  },
  checks: [
    {
      code: 'moreThanAll',
      columns: ['percent'],
      holds: ({ percent }) => typeof percent !== 'number' || percent <= 100,
    },
  ],
})
