import type { AnnotationText } from './annotation-text.ts'

export const zhCN: AnnotationText = {
  columns: ['位置', '列', '现值', '问题', '怎样改', '代码'],
  sheet: (name) => `工作表“${name}”`,
  row: (row) => `第${row}行`,
  copyNotes: [
    '这是导入文件的标注副本：有问题的单元格已标红并加批注，点“位置”可跳到该格。',
    '个人信息、表格以外的内容已脱敏（*），公式只留结果。请勿修改或导入本副本：在原文件中改好后重新导入。',
  ],
  cut: (rows) => `原文件较大：副本超过${rows}格之后只保留表头和有问题的行，位置不变。`,
  badRowsNotes: [
    '这些行有问题，没有导入；其余各行已经导入。有问题的单元格已标红并加批注，改好后导入本文件即可；原来导入时用了 --mapping、--township 等选项的，仍用同样的选项。',
    '本文件含有未脱敏的个人信息，与原文件同样保管，用后删除。',
  ],
  others: '未逐一列出的问题',
  othersColumns: ['代码', '处数', '问题'],
  masked: '（个人信息，已脱敏）',
  wasRow: (row) => `原文件第${row}行`,
}
