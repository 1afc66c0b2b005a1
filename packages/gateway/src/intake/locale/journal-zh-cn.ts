import { say } from '@zhunsheng/domain/explanation'
import { zhCN as domainZhCN } from '@zhunsheng/domain/locale/zh-CN'
import type { JournalText } from './intake-text.ts'

const again = '请从原库重新导出；导出的文件不能手工改动。'

/** 导入另一个库导出的全部版本时的语句。 */
export const journalZhCN: JournalText = {
  badJournalLine: () => ({ reason: '这一行不是导出的格式。', remedy: again }),
  journalOrder: () => ({ reason: '这一行的行号不在上一行之后。', remedy: again }),
  newerJournal: () => ({ reason: '由较新版本的 zhunsheng 导出。', remedy: '请先升级。' }),
  unknownJournalKind: ({ kind }) => ({ reason: `没有“${kind}”这种台账。`, remedy: '请升级 zhunsheng 后再导入。' }),
  brokenJournal: ({ finding }) => ({ reason: say(finding, domainZhCN), remedy: again }),
  journalCut: ({ expected, found }) => ({
    reason: `首行所述为 ${expected} 行，实有 ${found} 行：文件不完整，或有增减。`,
    remedy: again,
  }),
  journalTaken: () => ({
    reason: '该乡镇在本库中已有其他记录，这一行不能接在其后。',
    remedy: '请导入到没有该乡镇记录的库，或用 CSV 导入现行记录。',
  }),
  journalDiffers: () => ({
    reason: '本库中已有同一编号、同一版本的记录，内容不同。',
    remedy: '请核对两边；要更正的，请用 CSV 加 --as-corrections 导入。',
  }),
  journalDouble: () => ({ reason: '同一编号的同一版本在文件中出现了两次。', remedy: again }),
  journalHistory: () => ({ reason: '它的上一版不在文件中，或晚于它，或已作废。', remedy: again }),
  journalSalt: () => ({
    reason: '此人在本库中另有一份盐，两边的承诺值不能并存。',
    remedy: '请不加 --unmasked 重新导出后导入；要搬整个库，请用 backup 和 restore。',
  }),
  journalSeals: () => ({
    reason: '该乡镇在本库中的月度封存与文件不同。',
    remedy: '请导入到没有该乡镇记录的库。',
  }),
  journalAlone: () => ({ reason: '导出的文件须单独导入。', remedy: '请一次只导入这一个文件。' }),
  journalOptions: () => ({
    reason: '导出的文件原样导入，不能另加条件。',
    remedy: '请去掉 --township、--year、--kind、--mapping、--as-corrections。',
  }),
  journalWhole: () => ({
    reason: '导出的文件（NDJSON）要么整个导入，要么都不导入：各行首尾相连，不能只留下无误的。',
    remedy: '请去掉 --keep-good；其中有错误的，请从原库重新导出。',
  }),
}
