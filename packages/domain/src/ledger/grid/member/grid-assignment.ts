import { civilDate, entryKind, flag, oneOf, ref, text } from '../../entry-kind.ts'

/** 网格任职: who answered for which grid, and why it ended. Replaced (更换) is not the same as dismissed for performance. */
export const gridAssignment = entryKind({
  id: 'grid-assignment',
  part: 'grid',
  zh: '网格员任职',
  en: 'Grid assignment',
  aboutPeople: true,
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
    post: oneOf({
      zh: '岗位',
      en: 'Post',
      optional: true,
      values: {
        fullTime: { zh: '专职网格员', en: 'Full-time grid member' },
        partTime: { zh: '兼职网格员', en: 'Part-time grid member' },
        head: { zh: '网格长', en: 'Grid head' },
      },
    }),
    replaced: flag({ zh: '已更换', en: 'Replaced' }),
    endReason: oneOf({
      zh: '离岗原因',
      en: 'Why it ended',
      optional: true,
      values: {
        performance: { zh: '考核不合格', en: 'Performance' },
        conduct: { zh: '违纪违法', en: 'Conduct' },
        resigned: { zh: '辞职', en: 'Resigned' },
        transferred: { zh: '调整网格', en: 'Transferred' },
        moved: { zh: '迁出', en: 'Moved away' },
        election: { zh: '换届', en: 'Election' },
        health: { zh: '健康原因', en: 'Health' },
        died: { zh: '死亡', en: 'Died' },
        notStated: { zh: '未说明', en: 'Not stated' },
      },
    }),
    name: text({ zh: '姓名', en: 'Name', mark: 'personal', optional: true }),
  },
})
