import { civilDate, entryKind, oneOf, text } from '../entry-kind.ts'
import { firstPersons } from './first-person-duty.ts'

/**
 * 第一责任人职责清单: what the Party secretary or the mayor answers for in person. Acts are recorded against it.
 *
 * @see 党政主要负责人履行推进法治建设第一责任人职责规定 (applied to townships by reference)
 */
export const firstPersonDutyItem = entryKind({
  id: 'first-person-duty-item',
  part: 'organisation',
  zh: '第一责任人职责清单',
  en: 'Duty of the first person responsible',
  key: text({ zh: '职责编号', en: 'Duty no.' }),
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '列入日期', en: 'From' }),
    closed: civilDate({ zh: '移出日期', en: 'Until', optional: true }),
  },
  fields: {
    post: oneOf({ zh: '职务', en: 'Post', values: firstPersons }),
    title: text({ zh: '职责', en: 'Duty' }),
  },
})
