import { say } from '@zhunsheng/domain/explanation'
import { zhCN as domain } from '@zhunsheng/domain/locale/zh-CN'
import { differenceLines } from './difference-lines.ts'
import type { StoredText } from './intake-text.ts'

const said = (value: string | undefined): string => (value === undefined ? '空' : `“${value}”`)

/** 账本本身对一行数据的意见。 */
export const storedZhCN: StoredText = {
  keyTaken: ({ kind, version, differences }) => {
    const lines = differenceLines(
      kind,
      differences,
      'zh',
      (label, stored, given) => `${label}：库中为${said(stored)}，文件中为${said(given)}`,
    )
    return {
      reason: `这个编号已经入库（第 ${version} 版），而内容不同。${lines.join('；')}。`,
      remedy: '如以文件为准，请加 --as-corrections 理由 导入；要登记另一件事，请另取编号。',
    }
  },
  keyVoided: ({ withdrawn }) =>
    withdrawn
      ? {
          reason: '这个编号的记录已随撤回的导入作废。',
          remedy: '要以本文件重新入库，请加 --as-corrections 理由 导入。',
        }
      : { reason: '这个编号已经入库，其记录已作废。', remedy: '已作废的记录不能更正，请另取编号。' },
  recordedInSealedMonth: ({ through }) => ({
    reason: `该行的录入时间不晚于 ${through}，该时刻以前的台账已经封存（跨月或关闭年度时）。`,
    remedy: '请将录入时间留空：按现在录入。',
  }),
  yearClosed: ({ year }) => ({
    reason: `${year} 年已关闭。`,
    remedy: '确属该年的，请加 --late 导入：作为补录入库，并显示为补录。',
  }),
  recordedBeforeClosing: ({ year, closedAt }) => ({
    reason: `该行的录入时间早于 ${year} 年的关闭时间（${closedAt}）。`,
    remedy: '请将录入时间留空：补录按现在录入。',
  }),
  illegalMove: ({ move, isOwn }) => ({
    reason: say(move, domain),
    remedy: isOwn
      ? '同一事项的各行一并判断，所缺的行可在本次导入的任何文件里。'
      : '该条目已在库中，本行入库后就会如此：请一并导入所缺的行，或更正本行。',
  }),
}
