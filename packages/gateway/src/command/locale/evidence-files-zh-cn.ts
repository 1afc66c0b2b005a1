import { largestFile } from '../../evidence/content-store.ts'
import type { EvidenceFilesText } from './evidence-files-text.ts'

const short = (sha256: string): string => `${sha256.slice(0, 16)}…`
const megabytes = largestFile / 1024 / 1024

/** 佐证材料命令的语句。 */
export const evidenceFilesZhCN: EvidenceFilesText = {
  description: '佐证材料：为台账条目、考核指标附上文件',
  add: '附上文件：文件按内容的 SHA-256 存放，台账各记一行；有任何问题则什么都不写入',
  list: '列出佐证材料',
  get: '取出一份文件：边复制边核对 SHA-256，并记入审计',
  supply: '补交文件：台账中已有佐证材料行（如由导入而来）而文件缺失时',
  withdraw: '撤回一份佐证材料：台账中作废，文件默认保留，以便核验此前的证明',
  placeholder: { entry: '台账/编号', indicator: '指标路径', number: '材料编号', title: '名称' },
  option: {
    files: '一个或多个文件',
    supplied: '文件，或装着它们的文件夹；文件夹中没有任何行引用的文件不收',
    entry: '所佐证的台账条目，如 event/SJ2023-0001',
    indicator: '所佐证的考核指标，如 study/centre-group',
    year: '条目或指标的年度；台账只有一个年度时可省略',
    uploader: '提交人的人员代号',
    title: '材料名称，不含个人信息；省略时为佐证对象',
    date: '材料日期，如 2023-06-30；省略时为今天',
    person: '材料所涉及人员的代号：删除此人的信息时，文件一并销毁',
    late: '所属年度的台账已关闭时，作为补录',
    number: '材料编号，见 zhunsheng evidence list',
    ofYear: '条目或指标的年度',
    out: '写入文件；已有的文件绝不覆盖',
    reason: '理由',
    destroy: '没有其他行引用时，同时销毁文件，无法恢复',
  },
  added: (file, number, isNew) => (isNew ? `已附上 ${file}：${number}` : `${file} 此前已附上：${number}`),
  supplied: (added, there, passedOver) =>
    `已补交 ${added} 个佐证文件，另有 ${there} 个此前已在。${passedOver === 0 ? '' : `文件夹中有 ${passedOver} 个文件没有佐证材料行引用，未收。`}`,
  given: (file, title) => `已写入 ${file}（${title}），并已记入审计。`,
  withdrawn: (number) => `已撤回 ${number}。`,
  destroyed: (sha256) => `文件已销毁：${short(sha256)}`,
  notDestroyed: '文件没有销毁：仍有其他行引用，或文件已不在。',
  none: '没有佐证材料。',
  columns: ['材料编号', '名称', '佐证对象', '年度', '字节', '类型', '日期'],
  fault: {
    fileMissing: ({ file }) => `${file} 不存在：请检查路径。`,
    notFile: ({ file }) => `${file} 不是文件：请写出各个文件。`,
    emptyFile: ({ file }) => `${file} 是空文件。`,
    tooLarge: ({ file }) => `${file} 超过 ${megabytes} MB：请压缩或拆分；录像请另行存放，把它的 SHA-256 写进说明文件。`,
    fileChanged: ({ file }) => `${file} 在复制时被改动：请重试。`,
    fileUnreadable: ({ file }) => `${file} 无法读取：请检查路径和权限。`,
    fileUnnamed: ({ file }) => `没有佐证材料行引用 ${file} 的内容：请用 zhunsheng evidence add 附上。`,
    unknownKind: ({ kind }) => `没有台账“${kind}”：请写台账代号，如 event，见 zhunsheng template --help。`,
    noSuchEntry: ({ kind, year, key }) => `${year} 年的 ${kind} 台账中没有编号为“${key}”的条目。`,
    noSuchIndicator: ({ path, year }) =>
      `${year} 年施行的细则中没有指标“${path}”：全部指标见 zhunsheng rules show township-year。`,
    notPersonKey: ({ option, value }) =>
      `--${option} ${value} 不是人员代号：应以字母开头，由字母、数字、短横线组成，不是姓名或证件号。`,
    dateInFuture: ({ date }) => `材料日期 ${date} 在今天之后。`,
  },
  finding: {
    fileMissing: ({ township, year, key, sha256, rows }) =>
      `佐证文件缺失：${township} ${year} 年 ${key}（${short(sha256)}${rows > 1 ? `，共 ${rows} 行引用` : ''}）；有原件时用 zhunsheng evidence supply 补交。`,
    fileChanged: ({ township, year, key, sha256 }) =>
      `佐证文件被改动：${township} ${year} 年 ${key}（${short(sha256)}）；请从备份恢复，或删去后用 zhunsheng evidence supply 补交。`,
    fileUnnamed: ({ sha256 }) => `没有任何行引用的文件：${short(sha256)}；请确认文件夹属于此数据库，无用的可以删去。`,
  },
  filesProgress: (files) => `核对佐证文件 ${files}`,
  filesHold: (files) => `佐证文件核对无误：${files} 个。`,
  oneTarget: '请用 --entry 或 --indicator 指明佐证对象，两者选一。',
  badEntry: (value) => `“${value}”不是台账条目：请写作 台账代号/编号，如 event/SJ2023-0001。`,
  uploaderNeeded: '请用 --uploader 写明提交人的人员代号。',
  outNeeded: '请用 --out 写明要写入的文件。',
  reasonNeeded: '请用 --reason 写明理由。',
  notFound: (number, isWithdrawn) =>
    isWithdrawn ? `佐证材料 ${number} 已经撤回。` : `没有编号为 ${number} 的佐证材料：见 zhunsheng evidence list。`,
  ambiguous: (number, places) => `编号 ${number} 不止一份（${places}）：请用 --township、--year 指明。`,
  place: (township, year) => `${township} ${year} 年`,
  lost: (sha256, isChanged) =>
    isChanged ? `存放的文件被改动过，没有写出：${short(sha256)}` : `存放的文件缺失：${short(sha256)}`,
  yearClosed: (township, year) => `${township} 的 ${year} 年台账已关闭：作为补录请加 --late。`,
  overtaken: '其间有人改动了同一行，请重试。',
  folderNeeded: (setting) => `数据库在 PostgreSQL 上时，请用 ${setting} 指明存放佐证文件的文件夹。`,
  folderUnusable: (folder) => `佐证文件夹 ${folder} 无法读写：请检查路径、权限和磁盘空间。`,
  wouldErase: (person, files) => `并销毁涉及 ${person} 的 ${files} 个佐证文件。`,
  erased: (person, files) => `已销毁涉及 ${person} 的 ${files} 个佐证文件，有关的行已撤回。`,
}
