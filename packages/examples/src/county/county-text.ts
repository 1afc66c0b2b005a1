/** What the county's example says while it takes time. */
export interface CountyText {
  readonly making: string
  readonly made: (files: number, rows: number) => string
  readonly importing: (nth: number, of: number, township: string, rows: number) => string
  readonly imported: (added: number, unchanged: number) => string
  readonly refused: string
  readonly ranking: string
  readonly figures: string
  /** Lines of the table that are not shown here. */
  readonly more: (lines: number) => string
  readonly next: (database: string) => readonly string[]
}

const zh: CountyText = {
  making: '正在生成曲沃县三年七乡镇的示例台账（除乐昌镇2023年的计数外全部虚构）……',
  made: (files, rows) => `已有 ${files} 个台账文件、${rows} 行：packages/examples/ledger/county/`,
  importing: (nth, of, township, rows) => `[${nth}/${of}] ${township}三年台账，${rows} 行`,
  imported: (added, unchanged) => `全县导入完成：新增 ${added} 条，未变 ${unchanged} 条。`,
  refused: '库中已有另一版示例台账：请换一个数据库（DATABASE_URL），或删除旧的数据库文件后重试。',
  ranking: '全县排名（各项得分相加即总分，可以手算复核）：',
  figures: '供公开的全县数字（涉及个人的小数不显示）：',
  more: (lines) => `……还有 ${lines} 行`,
  next: (database) => [
    '接下来可以试试（数据库：' + database + '）：',
    '  npx zhunsheng county figures --year 2024 --figure service.publicity-events --database ' + database,
    '  npx zhunsheng county reports --year 2023 --on 2024-06-30 --database ' + database,
    '  npx zhunsheng alerts --township 141021101 --on 2024-12-31 --database ' + database,
    '  npx zhunsheng score township --township 141021201 --year 2024 --database ' + database,
    '预先埋设的问题见 docs/county.md。',
  ],
}

const en: CountyText = {
  making:
    'Making three years of the seven townships of Quwo County (all invented, but for the counts of Lechang 2023) …',
  made: (files, rows) => `${files} ledger files with ${rows} rows are there: packages/examples/ledger/county/`,
  importing: (nth, of, township, rows) => `[${nth}/${of}] ${township}, three years, ${rows} rows`,
  imported: (added, unchanged) => `The county is imported: ${added} added, ${unchanged} unchanged.`,
  refused:
    'The database holds another version of the example: take another one (DATABASE_URL), or delete the old file and try again.',
  ranking: 'The ranking of the county (the parts add up to the total, and can be recomputed by hand):',
  figures: 'Figures of the county as they may be published (small numbers about people are withheld):',
  more: (lines) => `… and ${lines} lines more`,
  next: (database) => [
    `How to go on (database: ${database}):`,
    `  npx zhunsheng county figures --year 2024 --figure service.publicity-events --lang en --database ${database}`,
    `  npx zhunsheng county reports --year 2023 --on 2024-06-30 --lang en --database ${database}`,
    `  npx zhunsheng alerts --township 141021101 --on 2024-12-31 --lang en --database ${database}`,
    `  npx zhunsheng score township --township 141021201 --year 2024 --lang en --database ${database}`,
    'What was planted to be found is told in docs/county.md.',
  ],
}

/** The example's own sentences in a language of the product. */
export const countyTextIn = (language: 'zh-CN' | 'en'): CountyText => (language === 'en' ? en : zh)
