import { posts } from '../../../township/post.ts'
import { type CellValue, civilDate, entryKind, oneOf, ref, text } from '../../entry-kind.ts'

const ofPerformance = (cause: CellValue | undefined): boolean => cause === 'performance' || cause === 'conduct'

/**
 * 网格员更换记录: why a member went and who came, or why the member was kept although a trigger of the rules held. Only performance
 * and conduct are anybody's fault; what set the decision off by the rules stands with those alone.
 */
export const memberReplacement = entryKind({
  id: 'member-replacement',
  part: 'grid',
  zh: '网格员更换记录',
  en: 'Replacement of a grid member',
  aboutPeople: true,
  key: text({ zh: '更换编号', en: 'Replacement no.' }),
  clocks: { occurred: civilDate({ zh: '决定日期', en: 'Decided on' }) },
  fields: {
    assignment: ref({ zh: '原任职编号', en: 'Assignment that ended', to: 'entry:grid-assignment' }),
    member: ref({ zh: '原网格员代号', en: 'Person key of who goes', to: 'person' }),
    successor: ref({ zh: '接任网格员代号', en: 'Person key of who comes', to: 'person', optional: true }),
    cause: oneOf({
      zh: '更换原因',
      en: 'Cause',
      values: {
        performance: { zh: '考核不合格', en: 'Performance' },
        conduct: { zh: '违纪违法', en: 'Conduct' },
        resigned: { zh: '辞职', en: 'Resigned' },
        moved: { zh: '迁出', en: 'Moved away' },
        election: { zh: '换届', en: 'Election' },
        health: { zh: '健康原因', en: 'Health' },
        died: { zh: '死亡', en: 'Died' },
        notStated: { zh: '未说明', en: 'Not stated' },
      },
    }),
    trigger: oneOf({
      zh: '触发情形',
      en: 'Set off by',
      optional: true,
      values: {
        consecutive: { zh: '连续若干月不合格', en: 'Unqualified months running' },
        rolling: { zh: '一年内累计不合格', en: 'Unqualified months within twelve' },
        bottom: { zh: '末位', en: 'Bottom of the ranking' },
        veto: { zh: '一票否决', en: 'Veto' },
        manual: { zh: '综合研判', en: 'Judged by hand' },
      },
    }),
    reason: text({ zh: '说明', en: 'Reason', optional: true }),
    decision: oneOf({
      zh: '研判结论',
      en: 'Decision',
      note: {
        zh: '更换的不填；不更换的须写说明',
        en: 'left out of a replacement; whoever is kept is kept for a reason',
      },
      values: { kept: { zh: '不更换', en: 'Kept' } },
      optional: true,
    }),
    approver: oneOf({ zh: '批准人职务', en: 'Approved by', values: posts }),
  },
  checks: [
    {
      code: 'triggerWithoutFault',
      columns: ['trigger', 'cause'],
      holds: ({ trigger, cause }) => (trigger !== undefined) === ofPerformance(cause),
    },
    {
      code: 'keptWithoutReason',
      columns: ['decision', 'trigger', 'reason', 'successor'],
      holds: ({ decision, trigger, reason, successor }) =>
        decision !== 'kept' || (trigger !== undefined && reason !== undefined && successor === undefined),
    },
  ],
})

/** Whether a decision was to keep the member: nobody was replaced by it. */
export const isKept = ({ facts }: { readonly facts: { readonly decision?: 'kept' | undefined } }): boolean =>
  facts.decision === 'kept'
