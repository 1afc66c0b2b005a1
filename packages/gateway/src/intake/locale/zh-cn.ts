import { kindByName } from '@zhunsheng/domain/ledger'
import type { IntakeText } from './intake-text.ts'

const nameOf = (kind: string): string => kindByName(kind)?.zh ?? kind

export const zhCN: IntakeText = {
  problem: {
    fileMissing: () => ({ reason: '没有这个文件。', remedy: '请核对路径和文件名。' }),
    fileUnreadable: () => ({ reason: '文件打不开。', remedy: '请确认它是文件而不是文件夹，并且可以读取。' }),
    notCsv: () => ({ reason: '目前只能导入CSV文件。', remedy: '请在表格软件中另存为“CSV UTF-8（逗号分隔）”。' }),
    notUtf8: () => ({ reason: '文件不是UTF-8编码（可能是GBK）。', remedy: '请另存为“CSV UTF-8（逗号分隔）”。' }),
    badCsv: () => ({ reason: 'CSV的引号不成对，或一行过长。', remedy: '请检查该行的引号，单元格内的引号写成两个。' }),
    emptyFile: () => ({ reason: '文件是空的。', remedy: '请至少保留表头一行。' }),
    unknownKind: () => ({
      reason: '看不出这是哪一种台账。',
      remedy: '请以台账名命名文件（如 综治事件.csv），或用 --kind 指明。',
    }),
    unknownHeader: () => ({ reason: '本台账没有这一列。', remedy: '请删除该列，或按模板更正列名。' }),
    missingHeader: () => ({ reason: '缺少必填的列。', remedy: '请按模板补上该列。' }),
    doubleHeader: () => ({ reason: '这一列出现了两次。', remedy: '请只保留一列。' }),
    cellCount: ({ expected, found }) => ({
      reason: `本行有${found}格，表头有${expected}列。`,
      remedy: '请检查该行多出或缺少的逗号。',
    }),
    townshipMissing: () => ({
      reason: '不知道这一行属于哪个乡镇。',
      remedy: '请填写“乡镇代码”列，或用 --township 指明。',
    }),
    unknownTownship: () => ({ reason: '没有这个乡镇代码。', remedy: '请核对12位代码，如乐昌镇为141021100000。' }),
    townshipOutOfReach: () => ({
      reason: '您无权录入这个乡镇的台账。',
      remedy: '请删除该行，或交由有权限的人员导入。',
    }),
    otherTownship: ({ township }) => ({
      reason: `这一行不属于指定的乡镇${township}。`,
      remedy: '请删除该行，或更正 --township。',
    }),
    outsideYear: ({ year, standing }) => ({
      reason: standing ? `日期晚于${year}年。` : `日期不在${year}年内。`,
      remedy: '请更正日期，或把该行移到所属年度的台账。',
    }),
    occurredAfterRecorded: ({ recorded }) => ({
      reason: `日期晚于录入时间（${recorded}）。`,
      remedy: '事情发生后才能录入：请更正日期或录入时间。',
    }),
    duplicateKey: ({ file, row }) => ({
      reason: `编号与${file}第${row}行重复，而内容不同。`,
      remedy: '请另取编号；确系同一件事的，只保留一行。',
    }),
    keyTaken: () => ({
      reason: '这个编号已经入库，而内容不同。',
      remedy: '要更改已入库的记录，请用更正；要登记另一件事，请另取编号。',
    }),
    divisionElsewhere: ({ township }) => ({
      reason: `这个村（社区）不属于乡镇${township}。`,
      remedy: '请核对村（社区）代码和乡镇代码。',
    }),
    unknownDivision: () => ({
      reason: '村（社区）名册里没有这个代码。',
      remedy: '请核对代码，或先在村（社区）名册中登记。',
    }),
    unknownReference: ({ kind }) => ({
      reason: `“${nameOf(kind)}”台账里没有这个编号。`,
      remedy: '请核对编号，或把所指的那一行一并导入。',
    }),
  },
  place: ({ file, row, column, value }) =>
    `${file}${row === undefined ? '' : ` 第${row}行`}${column === undefined ? '' : ` “${column}”`}${value === undefined ? '' : `（${value}）`}`,
}
