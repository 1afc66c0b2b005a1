import { civilDate, entryKind, flag, oneOf, ref, text } from '../entry-kind.ts'

/** 网格任职: who answered for which grid, and why it ended. Replaced (更换) is not the same as dismissed for performance. */
export const gridAssignment = entryKind({
  id: 'grid-assignment',
  part: 'grid',
  zh: '网格员任职',
  en: 'Grid assignment',
  key: text({ zh: '任职编号', en: 'Assignment no.' }),
  dataSubject: 'member',
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '到岗日期', en: 'From' }),
    closed: civilDate({ zh: '离岗日期', en: 'Until', optional: true }),
  },
  fields: {
    member: ref({ zh: '网格员代号', en: 'Person key', to: 'person' }),
    grid: text({
      zh: '网格代码',
      en: 'Grid code',
      example: '141021100201001',
      note: { zh: '15位：村（社区）代码加3位', en: '15 digits: village code and three more' },
    }),
    replaced: flag({ zh: '已更换', en: 'Replaced' }),
    endReason: oneOf({
      zh: '离岗原因',
      en: 'Why it ended',
      optional: true,
      values: {
        performance: { zh: '考核不合格', en: 'Performance' },
        resigned: { zh: '辞职', en: 'Resigned' },
        transferred: { zh: '调整网格', en: 'Transferred' },
        election: { zh: '换届', en: 'Election' },
        health: { zh: '健康原因', en: 'Health' },
        notStated: { zh: '未说明', en: 'Not stated' },
      },
    }),
    name: text({ zh: '姓名', en: 'Name', mark: 'personal', optional: true }),
  },
})
