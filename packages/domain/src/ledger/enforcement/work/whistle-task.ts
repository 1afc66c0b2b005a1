import { civilDate, entryKind, oneOf, ref, text } from '../../entry-kind.ts'
import { enforcementBodies } from '../team/enforcement-body.ts'

/** 部门报到: what one department was asked for by a whistle, when it came, and what the grass roots say of it. */
export const whistleTask = entryKind({
  id: 'whistle-task',
  part: 'enforcement',
  zh: '部门报到',
  en: 'Task of a whistle',
  key: text({ zh: '任务编号', en: 'Task no.' }),
  clocks: {
    occurred: civilDate({ zh: '派单日期', en: 'Assigned on' }),
    closed: civilDate({ zh: '办结日期', en: 'Done on', optional: true }),
  },
  fields: {
    whistle: ref({ zh: '吹哨编号', en: 'Whistle no.', to: 'entry:whistle' }),
    department: oneOf({ zh: '报到部门', en: 'Department', values: enforcementBodies }),
    task: text({ zh: '任务', en: 'Task' }),
    due: civilDate({ zh: '应报到日期', en: 'To come by' }),
    respondedOn: civilDate({ zh: '报到日期', en: 'Came on', optional: true }),
    evaluation: oneOf({
      zh: '基层评价',
      en: 'Evaluated by the grass roots',
      optional: true,
      values: {
        satisfied: { zh: '满意', en: 'Satisfied' },
        fair: { zh: '基本满意', en: 'Fairly satisfied' },
        dissatisfied: { zh: '不满意', en: 'Not satisfied' },
      },
    }),
    evaluatedOn: civilDate({ zh: '评价日期', en: 'Evaluated on', optional: true }),
  },
})
