import type { CopiesText } from './copies-text.ts'

const phases = { reading: '核对备份', rows: '写入', tables: '重建查询表', verify: '核验' }

/** 备份、恢复与导出的语句。 */
export const copiesZhCN: CopiesText = {
  backup: '把整个台账备份为一个文件：某一时刻的全部行、审计和佐证文件；备份期间可照常使用',
  backupFile: '备份文件；已有的文件绝不覆盖',
  withoutFiles: '不含佐证文件',
  backupProgress: (phase, done, total) => `备份${phase === 'rows' ? '' : '佐证文件'}，${done} / ${total}`,
  backedUp: (file, entries, rows, files) =>
    `已备份到 ${file}：台账 ${entries} 行（连同其余共 ${rows} 行），佐证文件 ${files} 个。`,
  filesLeftOut: (without) =>
    without
      ? '按要求，备份不含佐证文件：请另行备份其文件夹。'
      : '备份不含佐证文件：未设定其所在文件夹（ZHUNSHENG_EVIDENCE）。',
  lostFiles: (count, hashes) =>
    `${count} 个佐证文件缺失或被改动，未能备份：${hashes}。详见 zhunsheng verify ledger。备份的其余部分完整。`,
  keepSecret: '备份中的个人信息未脱敏：请与数据库同等保管；此后删除的个人信息，在备份中仍可找到。',
  restore: '把备份恢复到空的或新的数据库（SQLite 与 PostgreSQL 可互相恢复），核验无误方才生效',
  restoreFile: '由 zhunsheng backup 写成的文件',
  restoreProgress: (phase, done, total) =>
    phase === 'reading' ? `${phases[phase]}，${done} 行` : `${phases[phase]}，${done} / ${total}`,
  restored: (database, made, { entries, townships, seals, files }) =>
    `已恢复到 ${database}（备份时间 ${made}）并核验无误：${townships} 个乡镇，台账 ${entries} 行，${seals} 个月度封存，佐证文件 ${files} 个。`,
  export:
    '导出台账：全部版本的 NDJSON（可导入另一个库），现行记录的 CSV（每种台账一个，可用 Excel、WPS 打开，也可原样导入）',
  exportOut: '写入文件夹；须尚不存在，绝不覆盖',
  format: '格式；默认两种都写',
  badFormat: (format) => `没有“${format}”这种格式：请写 ndjson、csv 或 both。`,
  unmasked: '含个人信息和盐，不脱敏；须记入审计，记不下则不导出',
  onlyTownship: '只导出该乡镇的：9 位或 12 位代码；省略时为全部',
  onlyYear: '只导出该年度的，如 2023；省略时为全部',
  outNeeded: '请用 --out 写明要写入的文件夹。',
  nothing: '没有符合条件的台账行，没有写入任何文件。',
  exportProgress: (done, total) => `导出，${done} / ${total} 行`,
  exported: (folder, files, entries, versions) =>
    `已导出到 ${folder}：${files} 个文件${entries === 0 ? '' : `，现行记录 ${entries} 条`}${versions === 0 ? '' : `，全部版本 ${versions} 行`}。`,
  masked: '不含个人信息：NDJSON 保留其承诺值，各行的哈希、链和封存照旧可核；CSV 不设以下各列（需要时加 --unmasked）：',
  maskedColumns: (kind, columns) => `  ${kind}：${columns}`,
  unmaskedWarning: '含未脱敏的个人信息，已记入审计：请妥善保管，用后删除。',
  fault: {
    exists: (path) => `${path} 已存在：绝不覆盖，请换一个名称。`,
    underWay: (path) => `${path} 已存在：另有一次正在写入，或此前一次被中断。确认没有正在写入的，即可删除它后重试。`,
    missing: (path) => `没有文件 ${path}：请检查路径。`,
    notBackup: (path) => `${path} 不是 zhunsheng 的备份。`,
    damaged: (path) => `${path} 不完整或已损坏：与写成时不符。没有恢复任何内容；请用另一份备份。`,
    newerFormat: (path) => `${path} 由较新版本的 zhunsheng 写成：请先升级。`,
    newerSchema: (path) => `${path} 中的表结构较新：请先升级 zhunsheng，再恢复。`,
    olderSchema: (path) => `${path} 中的表结构较旧，本版本不能恢复：请用写成它的版本恢复，再升级。`,
  },
  refused: {
    notEmpty: (database) => `${database} 中已有内容：只能恢复到空的或新的数据库。没有改动任何内容。`,
    doesNotVerify: (database) => `备份完整，但其中的台账自身不相符，没有恢复到 ${database}：`,
    unknownTable: () => '备份中有本版本不认识的表或列。没有恢复任何内容。',
    countsDiffer: () => '备份各表的行数与其首行所述不符。没有恢复任何内容。',
  },
}
