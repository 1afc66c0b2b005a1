import { civilDate, creditHours, entryKind, oneOf, text } from '../../entry-kind.ts'
import { audiences, trainingMethods } from './training-course.ts'

/** 年度培训计划: a course that the year's plan asks for. A course that was held names the item that it carries out. */
export const trainingPlanItem = entryKind({
  id: 'training-plan-item',
  part: 'enforcement',
  zh: '年度培训计划',
  en: 'Training plan item',
  key: text({ zh: '培训计划编号', en: 'Plan item no.' }),
  clocks: { occurred: civilDate({ zh: '列入计划日期', en: 'Planned on' }) },
  fields: {
    audience: oneOf({ zh: '培训对象', en: 'Audience', values: audiences }),
    title: text({ zh: '课程名称', en: 'Title' }),
    method: oneOf({ zh: '培训方式', en: 'Method', values: trainingMethods }),
    due: civilDate({ zh: '计划完成日期', en: 'To be held by' }),
    creditHours: creditHours({ zh: '计划学时', en: 'Credit-hours planned' }),
  },
})
