import { posts } from '../../township/post.ts'
import { civilDate, count, entryKind, oneOf, ref, text } from '../entry-kind.ts'

/** 年度工作计划事项: an item of the year's plan, with the post that answers for it and its deadline (责任到人). */
export const workPlanItem = entryKind({
  id: 'work-plan-item',
  part: 'organisation',
  zh: '年度工作计划事项',
  en: 'Item of the annual plan',
  key: text({ zh: '事项编号', en: 'Item no.' }),
  clocks: {
    occurred: civilDate({ zh: '列入日期', en: 'Planned on' }),
    closed: civilDate({ zh: '完成日期', en: 'Done on', optional: true }),
  },
  fields: {
    planYear: count({ zh: '计划年度', en: 'Plan year', unit: { zh: '年', en: 'year' }, example: '2023' }),
    title: text({ zh: '事项', en: 'Item' }),
    source: oneOf({
      zh: '来源',
      en: 'Source',
      values: {
        lastReport: { zh: '上年报告所列任务', en: "Task of last year's report" },
        superior: { zh: '上级部署', en: 'Assigned from above' },
        problem: { zh: '问题整改', en: 'Problem to be put right' },
        own: { zh: '自定', en: 'Own' },
      },
    }),
    task: ref({ zh: '任务编号', en: 'Task it takes up', to: 'entry:report-task', optional: true }),
    owner: oneOf({ zh: '责任职务', en: 'Post responsible', values: posts }),
    responsible: ref({ zh: '责任人代号', en: 'Person key of the responsible', to: 'person' }),
    due: civilDate({ zh: '完成期限', en: 'Due on' }),
  },
})
