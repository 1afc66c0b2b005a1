import { sourceLimits as limits } from '../source/source-limits.ts'
import type { SourceText } from './intake-text.ts'

const mib = (bytes: number): number => bytes / 1024 ** 2

const saveAsXlsx = '请用WPS表格或Excel打开，另存为.xlsx（Excel工作簿）后再导入。'

export const sourceZhCN: SourceText = {
  fileMissing: () => ({ reason: '没有这个文件。', remedy: '请核对路径和文件名。' }),
  fileUnreadable: () => ({ reason: '文件打不开。', remedy: '请确认它是文件而不是文件夹，并且可以读取。' }),
  fileTooLarge: () => ({
    reason: `文件太大（.xlsx不超过${mib(limits.xlsxBytes)} MB，.xls不超过${mib(limits.xlsBytes)} MB，文本不超过${mib(limits.textBytes)} MB）。`,
    remedy: '请删除图片等附件，或拆成几个文件、另存为CSV后导入。',
  }),
  fileChanged: () => ({ reason: '读取过程中文件被改动。', remedy: '请在表格软件中保存并关闭它，然后重新导入。' }),
  otherFormat: () => ({ reason: '不是可以导入的格式（可导入.xlsx、.xls、.csv、.ndjson）。', remedy: saveAsXlsx }),
  encrypted: () => ({ reason: '文件设有打开密码。', remedy: '请在表格软件中取消密码，保存后再导入。' }),
  badEncoding: () => ({
    reason: '文件的文字既不是完整的UTF-8，也不是GB18030（GBK）。',
    remedy: '请在表格软件中另存为“CSV UTF-8（逗号分隔）”；如是传输中损坏，请重新取得。',
  }),
  badCsv: () => ({ reason: 'CSV的引号不成对。', remedy: '请检查该行的引号，单元格内的引号写成两个。' }),
  badJson: () => ({ reason: '这一行不是一个JSON对象。', remedy: '请按每行一个JSON对象的格式更正。' }),
  nestedJson: () => ({
    reason: '这一行的值里有列表或对象。',
    remedy: '每个值应是文字、数字、true、false或null，请更正。',
  }),
  badWorkbook: () => ({ reason: '工作簿已损坏或不完整，无法读到底。', remedy: saveAsXlsx }),
  unsafeZip: () => ({ reason: '工作簿的内部结构可疑，已拒绝读取。', remedy: `请确认文件来源可靠。${saveAsXlsx}` }),
  inflatesTooMuch: () => ({
    reason: '工作簿解压后大得异常，已拒绝读取。',
    remedy: '请确认文件来源可靠；如确是台账，请删除多余的空白行列和图片，或另存为CSV后导入。',
  }),
  xmlDoctype: () => ({ reason: '工作簿内含有外部实体声明，已拒绝读取。', remedy: `请确认文件来源可靠。${saveAsXlsx}` }),
  tooManySheets: () => ({ reason: `工作表超过${limits.sheets}个。`, remedy: '请拆成几个文件。' }),
  tooManyRows: () => ({ reason: `超过${limits.textRows / 10_000}万行。`, remedy: '请拆成几个文件。' }),
  tooManyColumns: () => ({
    reason: `这一行在第${limits.columns}列以外还有内容。`,
    remedy: '请检查最右边误填的单元格，删除后再导入。',
  }),
  tooManyCells: () => ({
    reason: `工作表超过${limits.cells / 10_000}万个单元格。`,
    remedy: '请拆成几个工作表或文件，或另存为CSV后导入。',
  }),
  tooManyMerges: () => ({ reason: `合并的单元格超过${limits.merges / 10_000}万处。`, remedy: '请取消合并后再导入。' }),
  cellTooLong: () => ({
    reason: `有单元格或一行文字超过${limits.cellChars / 10_000}万字。`,
    remedy: '请检查该行，或检查前面的引号是否成对。',
  }),
}
