import { kindByName } from '@zhunsheng/domain/ledger'
import { inWorkbook } from './in-workbook.ts'
import type { IntakeText } from './intake-text.ts'
import { journalZhCN } from './journal-zh-cn.ts'
import { requiredHeaders } from './required-headers.ts'
import { sourceZhCN } from './source-zh-cn.ts'
import { storedZhCN } from './stored-zh-cn.ts'

const nameOf = (kind: string): string => kindByName(kind)?.zh ?? kind
const headersOf = (kind: string): string => requiredHeaders(kind, 'zh').join('、')

export const zhCN: IntakeText = {
  problem: {
    ...sourceZhCN,
    ...storedZhCN,
    ...journalZhCN,
    emptyFile: () => ({ reason: '文件里没有台账。', remedy: '请至少保留表头一行。' }),
    emptyFolder: () => ({
      reason: '文件夹里没有可以导入的文件。',
      remedy: '请核对路径；可导入 .xlsx、.xls、.csv、.ndjson 文件。',
    }),
    unknownKind: () => ({
      reason: '看不出这是哪一种台账。',
      remedy:
        '请以台账名命名工作表或文件（如 综治事件.csv），或用 --kind、--mapping 指明；不是台账的工作表，请隐藏或删去。',
    }),
    unknownHeader: ({ lacking }) => ({
      reason: '本台账没有这一列。',
      remedy: `${lacking.length === 0 ? '请删除该列，或按模板更正列名' : `如果它就是所缺的${lacking.map((name) => `“${name}”`).join('、')}，请改成这个列名；不需要的请删除该列`}；也可在对应关系文件中写明它对应哪一列或不用导入。`,
    }),
    noHeader: ({ kind }) => ({
      reason: `没有找到“${nameOf(kind)}”的表头：没有一格是它的列名。`,
      remedy: `请在数据上方加一行列名，必填的有：${headersOf(kind)}；列名另有叫法的，请写对应关系文件。`,
    }),
    missingHeader: () => ({ reason: '缺少必填的列。', remedy: '请按模板补上该列。' }),
    doubleHeader: () => ({ reason: '这一列出现了两次。', remedy: '请只保留一列。' }),
    ambiguousHeader: () => ({
      reason: '这个多层表头可以理解为不同的列。',
      remedy: '请按模板改为一个列名，或在对应关系文件中写明。',
    }),
    mappedColumnMissing: () => ({
      reason: '对应关系文件中写到的这一列，表里没有。',
      remedy: '请核对列名，多层表头写作“上层/下层”。',
    }),
    headerUnit: ({ found, wanted }) => ({
      reason: `表头写的是“${found}”，本列的单位是“${wanted}”。`,
      remedy: `请换算成${wanted}，或在对应关系文件中写明单位。`,
    }),
    errorValue: () => ({ reason: '公式出错，没有结果。', remedy: '请改正公式，或填写实际的值。' }),
    uncalculated: () => ({ reason: '公式没有计算过。', remedy: '请用表格软件打开该文件，重新计算后保存。' }),
    digitsLost: () => ({
      reason: '长编号变成了数字，后面的位数已经丢失。',
      remedy: '请把该列设为文本格式，从原始材料重新填写；不要在原单元格上改格式，丢失的位数不会回来。',
    }),
    leadingZerosLost: ({ digits }) => ({
      reason: `编号变成了数字，不足${digits}位，前面的0可能已经丢失。`,
      remedy: '请把该列设为文本格式，按原编号重新填写。',
    }),
    retyped: ({ into }) => ({
      reason: `这一格被表格软件变成了${{ number: '数字', date: '日期', yesNo: '逻辑值' }[into]}，原来填的看不出来。`,
      remedy: '请把该列设为文本格式，按原文重新填写。',
    }),
    yearMissing: () => ({ reason: '日期没有写年份。', remedy: '请补上年份，或用 --year 指明年度。' }),
    yearTwoDigits: () => ({ reason: '年份只有两位。', remedy: '请写四位年份，如2023-05-06。' }),
    serialText: ({ day }) => ({
      reason: '这是表格软件的日期序号，存成了文本。',
      remedy: `请核对后改写为日期（通常的序号，这一格应是${day}）；整列如此的，也可在对应关系文件的 dates 中写明 serials。`,
    }),
    nothingMark: ({ optional }) => ({
      reason: '这个记号不当作空白。',
      remedy: optional
        ? '没有的，请清空这一格；处处这样写的，也可在对应关系文件的 blank 中写明。'
        : '本列必填：请填写实际的值，数量为零的填0；确无此事的，不要登记这一行。',
    }),
    approximate: () => ({
      reason: '这是约数，不是计数。',
      remedy: '请数清后填写；报告里“60余次”之类的说法，登记到“报告数字表述”台账，表述方式选“余数”。',
    }),
    numberInWords: () => ({ reason: '数写成了汉字。', remedy: '请写成阿拉伯数字，如0.5、1.5、20。' }),
    percentage: () => ({
      reason: '这里要填数，不是百分比。',
      remedy: '请填写实际的数；若百分数就是这个数，在对应关系文件中写明单位为“%”。',
    }),
    otherUnit: ({ found, wanted }) => ({
      reason: `单位写的是“${found}”，本列的单位是“${wanted}”。`,
      remedy: `请换算成${wanted}再填写，或在对应关系文件中写明单位${wanted === '学时' || wanted === '分钟' ? '（学时不是小时，一天折多少也由当地规定）' : ''}。`,
    }),
    yesNoMark: () => ({
      reason: '看不出这个记号是“是”还是“否”。',
      remedy: '请填写“是”或“否”，或在对应关系文件中写明记号的含义。',
    }),
    cellCount: ({ expected, found }) => ({
      reason: `本行有${found}格，表头有${expected}列。`,
      remedy: '请检查该行多出的逗号。',
    }),
    cellWithoutHeader: () => ({
      reason: '这一格上方没有表头。',
      remedy: '请为该列补上列名，或删去这一格的内容。',
    }),
    townshipMissing: () => ({
      reason: '不知道这一行属于哪个乡镇。',
      remedy: '请填写乡镇代码；整个文件同属一个乡镇的，也可用 --township 指明。',
    }),
    noTownship: () => ({
      reason: '不知道这张表属于哪个乡镇。',
      remedy: '同属一个乡镇的，导入时加 --township 代码，如 --township 141021100；否则请加上“乡镇代码”列，逐行填写。',
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
    outsideYear: ({ year, rule }) => ({
      reason: {
        standing: `日期晚于${year}年。`,
        occurred: `日期不在${year}年内。`,
        occurredOrReported: `发生和上报都不在${year}年内。`,
        occurredOrReportYear: `日期不在${year}年内，报告年度也不是${year}年。`,
      }[rule],
      remedy: '请更正日期，或把该行移到所属年度的台账。',
    }),
    occurredAfterRecorded: ({ recorded }) => ({
      reason: `日期晚于录入时间（${recorded}）。`,
      remedy: '事情发生后才能录入：请更正日期或录入时间。',
    }),
    duplicateKey: ({ file, sheet, row }) => ({
      reason: `编号与${file}${sheet === undefined ? '' : ` ${sheet}`}第${row}行重复，而内容不同。`,
      remedy: '请另取编号；确系同一件事的，只保留一行。',
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
  titles: {
    unknownHeader: '台账没有的列',
    noHeader: '没有找到表头',
    headerUnit: '表头写的单位与台账不同',
    leadingZerosLost: '编号变成了数字，前面的0可能已经丢失',
    retyped: '被表格软件变成了数字、日期或逻辑值',
    serialText: '存成文本的日期序号',
    nothingMark: '不当作空白的记号',
    otherUnit: '单位与台账不同',
    cellCount: '格数与表头不一致',
    otherTownship: '不属于指定的乡镇',
    outsideYear: '日期不在指定的年度',
    occurredAfterRecorded: '日期晚于录入时间',
    duplicateKey: '编号重复，而内容不同',
    keyTaken: '编号已经入库，而内容不同',
    keyVoided: '编号已经入库，其记录已作废',
    recordedInSealedMonth: '录入时间落在已封存的月份',
    yearClosed: '年度已关闭',
    illegalMove: '依法不能办理的程序',
    recordedBeforeClosing: '录入时间早于年度的关闭时间',
    divisionElsewhere: '村（社区）不属于该乡镇',
    unknownReference: '所指的编号不在台账里',
    unknownJournalKind: '没有这种台账',
    brokenJournal: '与哈希、链或封存不符',
    journalCut: '行数与首行所述不符',
  },
  notice: {
    titleRows: ({ row, to }) => (row === to ? '表头上方的标题行，未导入。' : `表头上方的标题，至第${to}行，未导入。`),
    totalRow: () => '合计行，未导入。',
    noteRow: () => '表后的说明，未导入。',
    sectionRow: () => '横贯全表的分段标题，未导入。',
    repeatedHeader: () => '重复的表头，未导入。',
    skippedRow: () => '按对应关系文件不导入的行。',
    ignoredColumn: () => '不导入的列。',
    hiddenSheet: () => '隐藏的工作表，未导入。',
    hiddenRows: ({ rows = 0 }) => `有 ${rows} 行在表中是隐藏的（如被筛选掉），与其他行一样导入；不要的请删去。`,
    asideSheet: () => '不是台账的工作表，未导入。',
    emptySheet: () => '空的工作表。',
  },
  place: ({ file, sheet, row, cell, column, value }) => {
    const where =
      sheet === undefined
        ? row === undefined
          ? ''
          : ` 第${row}行`
        : ` ${inWorkbook(sheet, cell, row, (line) => ` 第${line}行`)}`
    return `${file}${where}${column === undefined ? '' : ` “${column}”`}${value === undefined ? '' : `（${value}）`}`
  },
}
