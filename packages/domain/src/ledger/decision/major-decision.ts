import { civilDate, entryKind, flag, oneOf, ref, text } from '../entry-kind.ts'

/**
 * 重大行政决策: a decision and which steps it went through. Townships apply the regulation by reference.
 *
 * @see 重大行政决策程序暂行条例 第25条, 第30条, 第42条
 */
export const majorDecision = entryKind({
  id: 'major-decision',
  part: 'decision',
  zh: '重大行政决策',
  en: 'Major administrative decision',
  key: text({ zh: '决策编号', en: 'Decision no.' }),
  clocks: { occurred: civilDate({ zh: '决定日期', en: 'Decided on' }) },
  fields: {
    title: text({ zh: '决策事项', en: 'Matter decided' }),
    inCatalogue: flag({ zh: '列入目录', en: 'In the catalogue' }),
    publicParticipation: oneOf({
      zh: '公众参与',
      en: 'Public participation',
      values: {
        done: { zh: '已完成', en: 'Done' },
        waived: { zh: '依法不公开', en: 'Lawfully non-public' },
        missing: { zh: '未履行', en: 'Not done' },
      },
    }),
    legalityReview: oneOf({
      zh: '合法性审查',
      en: 'Legality review',
      values: {
        passed: { zh: '通过', en: 'Passed' },
        failed: { zh: '未通过', en: 'Not passed' },
        missing: { zh: '未审查', en: 'Not reviewed' },
      },
    }),
    collectivelyDecided: flag({ zh: '集体讨论决定', en: 'Decided collectively' }),
    matter: ref({ zh: '决策事项编号', en: 'Matter no.', to: 'entry:decision-matter', optional: true }),
  },
})
