/** What the start says while it takes time. */
export interface StartText {
  readonly generating: string
  readonly generated: (files: number) => string
  readonly unchanged: string
  readonly importing: string
  readonly otherLedger: string
  readonly noEvidenceFolder: string
  readonly scoring: string
  readonly serving: string
}

const zh: StartText = {
  generating: '正在生成乐昌镇 2023 年示例台账（人员、村社均为虚构）……',
  generated: (files) => `已生成 ${files} 个台账文件：packages/examples/ledger/2023/`,
  unchanged: '示例台账文件已在，与登记的校验值一致。',
  importing: '正在导入台账……',
  otherLedger: '库中已有另一版示例台账时，请换一个数据库（DATABASE_URL），或删除旧的数据库文件后重试。',
  noEvidenceFolder: '佐证文件没有存放：使用 PostgreSQL 时请用 ZHUNSHENG_EVIDENCE 指明文件夹。',
  scoring: '正在评分，并核对报告中的数字……',
  serving: '正在启动 GraphQL 服务（Ctrl+C 停止）……',
}

const en: StartText = {
  generating: 'Making the example ledger of Lechang for 2023 (persons and villages are invented) …',
  generated: (files) => `${files} ledger files made: packages/examples/ledger/2023/`,
  unchanged: 'The ledger files are there, as their committed hashes say.',
  importing: 'Importing the ledger …',
  otherLedger:
    'When the database holds another version of the example, take another one (DATABASE_URL), or delete the old file.',
  noEvidenceFolder: 'The evidence files were not stored: with PostgreSQL, name a folder with ZHUNSHENG_EVIDENCE.',
  scoring: 'Scoring, and holding the figures of the report against the ledger …',
  serving: 'Starting the GraphQL server (Ctrl+C stops it) …',
}

/** The start's own sentences in a language of the product. */
export const startTextIn = (language: 'zh-CN' | 'en'): StartText => (language === 'en' ? en : zh)
