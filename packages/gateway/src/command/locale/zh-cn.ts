import { belowZhCN } from './below-zh-cn.ts'
import { alertsZhCN } from './alerts-zh-cn.ts'
import type { CommandText } from './command-text.ts'
import { casesZhCN } from './cases-zh-cn.ts'
import { copiesZhCN } from './copies-zh-cn.ts'
import { countyZhCN } from './county-zh-cn.ts'
import { countyReportsZhCN } from './county-reports-zh-cn.ts'
import { evidenceZhCN } from './evidence-zh-cn.ts'
import { disputesZhCN } from './disputes-zh-cn.ts'
import { petitionsZhCN } from './petitions-zh-cn.ts'
import { dueZhCN } from './due-zh-cn.ts'
import { enforcementWorkZhCN } from './enforcement-work-zh-cn.ts'
import { followZhCN } from './follow-zh-cn.ts'
import { categoriesZhCN } from './categories-zh-cn.ts'
import { gridsZhCN } from './grids-zh-cn.ts'
import { planZhCN } from './plan-zh-cn.ts'
import { recordZhCN } from './record-zh-cn.ts'
import { improvementZhCN } from './improvement-zh-cn.ts'
import { registersZhCN } from './registers-zh-cn.ts'
import { runsZhCN } from './runs-zh-cn.ts'
import { schemesZhCN } from './schemes-zh-cn.ts'
import { subsidyZhCN } from './subsidy-zh-cn.ts'
import { servicesZhCN } from './services-zh-cn.ts'
import { timelineZhCN } from './timeline-zh-cn.ts'
import { todayZhCN } from './today-zh-cn.ts'
import { evidenceFilesZhCN } from './evidence-files-zh-cn.ts'

const near = (meant: string | undefined): string => (meant === undefined ? '' : `是否要用 ${meant}？`)

const minutesLeft = (seconds: number): string =>
  seconds < 60 ? `${seconds} 秒` : `${Math.floor(seconds / 60)} 分 ${seconds % 60} 秒`

export const zhCN: CommandText = {
  program: {
    description: '准绳：以事实为根据，以法律为准绳。乡镇法治政府建设的台账、评分与说明。',
    lang: '输出语言：zh-CN 或 en',
    json: '以 JSON 输出结果（含 schemaVersion）',
    database: '数据库：sqlite:文件路径，或直接写文件路径；省略时取环境变量 DATABASE_URL',
    township: '乡镇代码，9 位或 12 位；库中只有一个乡镇时可省略',
    year: '年度，如 2023；库中只有一个年度时可省略',
    month: '月份，如 2023-05',
    asOf: '数据截止日期，如 2023-06-30；不写则为期末',
    knownAt: '只计此时以前已录入的，按当时的样子：日期（至当日北京时间结束）或时刻；不写则为现在',
    help: '显示帮助',
    version: '显示版本',
    headings: { 'Usage:': '用法：', 'Options:': '选项：', 'Commands:': '命令：', 'Arguments:': '参数：' },
    groups: { work: '一年的工作：', proof: '核验、证明与备份：', administration: '管理：' },
    usage: { '[options]': '[选项]', '[command]': '[命令]' },
    byDefault: (description, value) => `${description}（默认：${value}）`,
    examples: `先这样用：
  zhunsheng init                      建立数据库
  zhunsheng template all              写出全部台账的填报模板
  zhunsheng import 台账/              导入文件夹中的台账；有任何错误则一行也不写入
  zhunsheng figures                   报告表述的数字与台账计数对照
  zhunsheng score township            乡镇年度评分
  zhunsheng explain study/exam        这一项为何得这些分、依据哪一条
  zhunsheng rules eject township-year --out 细则.yaml
                                      导出评分细则；改一处后，用 score township --book 细则.yaml 重新评分

各命令的用法：zhunsheng 命令 --help`,
    standardInput: '标准输入',
  },
  placeholder: {
    files: '文件',
    file: '文件',
    id: '代号',
    idOrFile: '代号或文件',
    idOrFileOrAll: '代号|文件|all',
    path: '路径',
    url: '数据库',
    code: '代码',
    year: '年度',
    month: '月份',
    date: '日期',
    instant: '日期|时刻',
    member: '人员代号',
    person: '人员',
    figure: '指标',
    reason: '理由',
    policy: '口径',
    reading: '理解',
    run: '次号',
    trusted: '依据...',
    kind: '种类',
    kindOrAll: '种类|all',
    cells: '列名=值',
    language: '语言',
    address: '地址',
    port: '端口',
    seed: '文字',
    size: '件数',
  },
  usageFault: {
    unknownOption: (option, meant) => `没有 ${option} 这个选项。${near(meant)}`,
    unknownCommand: (command, meant) => `没有 ${command} 这个命令。${near(meant)}`,
    missingArgument: (argument) => `缺少参数：${argument}。`,
    missingOptionValue: (option) => `选项 ${option} 后面缺少内容。`,
    excessArguments: '参数过多。',
    optionsBefore: (subCommand) => `选项应写在 ${subCommand} 之后。`,
    seeHelp: (command) => `详见 ${command} --help。`,
    badYear: (text) => `“${text}”不是年度，应为四位数字，如 2023。`,
    tooFar: (text, first, last) => `不能看 ${text}：应在 ${first} 年至 ${last} 年之间。`,
    badMonth: (text) => `“${text}”不是月份，应写作 2023-05。`,
    badDate: (text) => `“${text}”不是日期，应写作 2023-06-30。`,
    badInstant: (text) => `“${text}”不是日期，也不是时刻，应写作 2024-01-31 或 2024-01-31T18:00:00+08:00。`,
    badTownship: (text) => `“${text}”不是乡镇代码，应为 9 位数字或以 000 结尾的 12 位数字。`,
    badLanguage: (text) => `不支持语言“${text}”，可用 zh-CN 或 en。`,
    monthOutsideYear: (month, year) => `月份 ${month} 不在 ${year} 年，请只用 --month 或 --year 之一。`,
    noDatabase: (file) => `找不到数据库 ${file}。请先运行 zhunsheng init 或 zhunsheng import。`,
    database: {
      notSqlite: (file) => `${file} 不是 SQLite 数据库，请检查路径。`,
      foreign: (file) => `${file} 是其他程序的数据库，未作任何改动。请检查地址，或另指定一个新的数据库。`,
      newer: (file) => `数据库 ${file} 已由更新版本的程序升级，未作任何改动。请改用新版本。`,
      version: (url) => `${url} 的 PostgreSQL 版本过低，需要 12 或更高版本。`,
      encoding: (url) => `${url} 的编码不是 UTF8，请用 create database … encoding 'UTF8' 另建一个库。`,
      damaged: (file) => `数据库 ${file} 已损坏，请用备份替换，或重新导入台账。`,
      unusable: (file) => `无法打开或写入数据库 ${file}，请检查路径与权限。`,
      busy: (file) => `数据库 ${file} 正被另一个程序占用，请稍后再试。`,
      full: (file) => `磁盘已满，无法写入数据库 ${file}。`,
      unreachable: (url) => `无法连接 ${url}，请检查主机、端口以及 PostgreSQL 是否在运行。`,
      refused: (url) => `${url} 拒绝登录，请检查用户名与密码（密码也可放在环境变量 PGPASSWORD 中）。`,
      missing: (url) => `服务器上没有库 ${url}，请先用 create database 建库。`,
      forbidden: (url) => `用户无权使用 ${url}，请让其成为库的所有者，见 docs/databases.md。`,
    },
    emptyLedger: '数据库中还没有台账。请先运行 zhunsheng import 导入。',
    severalTownships: (codes) => `库中有多个乡镇（${codes}），请用 --township 指定。`,
    severalYears: (years) => `库中有多个年度（${years}），请用 --year 指定。`,
    unknownTownship: (code) => `库中没有乡镇 ${code} 的台账。`,
    unknownBook: (id, known) => `没有评分细则“${id}”。现有：${known}；若是文件，请写路径，如 ./细则.yaml。`,
    unknownKind: (kind, known) => `没有“${kind}”这种台账。可用：${known}。`,
    unknownMember: (member, period) => `${period}没有代号为“${member}”的网格员。`,
    fileUnreadable: (file) => `无法读取 ${file}，请检查路径与权限。`,
    fileUnwritable: (file) => `无法写入 ${file}，请检查路径与权限。`,
    fileExists: (file) => `${file} 已存在，未覆盖。请先移走或另取文件名。`,
    notJson: (file) => `${file}不是有效的 JSON。`,
    facts: (file, issue) => {
      switch (issue.code) {
        case 'notObject':
          return `${file}：应为一个 JSON 对象，如 {"period":"2023-06","figures":{"member.visits":36}}。`
        case 'unknownKey':
          return `${file}：没有“${issue.path}”这一项，可用 figures、ranks、period。`
        case 'badFigure':
          return `${file}：${issue.path} 的值无法识别，应为整数、加引号的小数、null（缺失）、"inapplicable"（不适用），或 {"value":…,"of":…,"reason":…,"approver":…}。`
        case 'float':
          return `${file}：${issue.path} 的值 ${issue.value} 是小数，须加引号，写成 "${issue.value}"。`
        case 'badRank':
          return `${file}：${issue.path} 应写作 {"rank":名次,"of":总数}，名次不大于总数。`
        case 'badPeriod':
          return `${file}：${issue.path} 不是期间，应写作 2023 或 2023-06。`
      }
    },
    needsFactsAndBook: '--book 与 --facts 须同时给出；或使用 score township、score grid。',
    memberNeeded: '该评分细则考核个人，请用 --member 指定人员代号。',
    monthNeeded: '该评分细则按月考核，请用 --month 指定月份，如 --month 2023-05。',
  },
  list: (items) => items.join('、'),
  written: (file) => `已写入 ${file}`,
  init: {
    description: '建立数据库（已存在时只做升级）',
    ready: (file) => `数据库已就绪：${file}`,
    next: '下一步：zhunsheng import 台账文件.xlsx，然后 zhunsheng score township。',
  },
  template: {
    description: '写出台账的填报模板（.xlsx）：中文表头、单位、说明、下拉列表、两行示例',
    kind: '台账种类，如 综治事件 或 event；all 为全部种类',
    out: '写到此文件；all 时写到此文件夹，若以 .xlsx 结尾则合为一个文件、每种台账一张表',
    written: (count, place) => `已写入 ${count} 个模板：${place}`,
    next: '删去灰色的示例行，填好后运行 zhunsheng import 文件。',
  },
  import: {
    description: '导入台账文件；有任何错误则一行也不写入',
    files: '台账文件（.xlsx、.xls、.csv、.ndjson）或文件夹；工作表或文件以台账种类命名，如 综治事件.xlsx',
    dryRun: '只检查，不写入',
    kind: '台账种类（文件名看不出时）',
    mapping: '对应关系文件（YAML），说明自有格式的各列是什么意思',
    annotate: '有错误时，写出标红并加批注的工作簿副本到此文件或文件夹；个人信息脱敏',
    annotatedSuffix: '-标注',
    township: '未写乡镇代码的行所属的乡镇；属于其他乡镇的行算错误',
    year: '年度；不属于该年的行算错误，没有年份的日期算在该年',
    progress: (phase, { bar, percent, rows, perSecond, secondsLeft }) =>
      `${phase === 'reading' ? '检查' : '写入'} ${bar} ${percent}%，${rows} 行，每秒 ${perSecond} 行${secondsLeft === undefined ? '' : `，还需约 ${minutesLeft(secondsLeft)}`}`,
    overtaken: '导入期间台账被其他人修改。请重新运行同一命令；已写入的行不会重复。',
    stopped: '已停止。已写入的行完整有效；重新运行同一命令即可继续，不会重复。',
    done: (added, unchanged) => `已导入 ${added} 行，另有 ${unchanged} 行此前已在库中。`,
    wouldAdd: (added, unchanged) => `检查通过：可导入 ${added} 行，另有 ${unchanged} 行已在库中。未写入。`,
    nothingWritten: (faults) => `共 ${faults} 处错误，未写入任何数据。`,
    more: (hidden) => `……另有 ${hidden} 处错误未列出：`,
    moreOf: (file, title, count) => `  ${file} ${title}：${count} 处`,
    leftByMapping: (file, mapping) => `改正后仍按同一对应关系文件导入：zhunsheng import ${file} --mapping ${mapping}`,
    leftNamedOtherwise: (left, file) =>
      `对应关系文件按文件名认表，--keep-good 的 ${left} 会与 ${file} 认得不同，改正后无法导入：请换一个也符合其中 file 的文件名（扩展名也须符合）；几个文件各按各的名字认的，请逐个导入。`,
    moreNotices: (hidden) => `……另有 ${hidden} 条提示未列出。`,
  },
  notFixed:
    '该时刻尚未封存：此后的导入仍可自称在此之前录入，从而改变这一结果。要固定下来，请关闭年度（zhunsheng close）；所在月份封存后也不再变。',
  standpoint: {
    knownAt: (instant) => `只计截至${instant}已录入的。`,
    publishing: (run, published, due) =>
      `第 ${run} 次导入尚未完成：应有 ${due} 行，已写入并计入 ${published} 行。再执行一次同样的导入即可补齐；要撤回用 zhunsheng import --withdraw ${run}。`,
    withdrawing: (run) =>
      `第 ${run} 次导入正在撤回，尚有一部分仍计在内。再执行一次 zhunsheng import --withdraw ${run} 即可撤完。`,
  },
  figures: {
    description: '对照报告表述与台账计数是否相符',
    columns: ['条目', '计数', '报告表述', '台账实数', '台账条目', '结论'],
    notCounted: '无从计数',
    none: (year) => `台账中没有 ${year} 年报告的表述。`,
  },
  score: {
    description: '评分：乡镇、村（社区）、公务员、执法人员年度，执法案件，网格员月度，或按给定的计数',
    township: '乡镇年度评分',
    grid: '网格员月度评分与补助',
    book: '评分细则的代号或文件（YAML/JSON）',
    facts: '计数文件（JSON），- 表示标准输入；不用数据库',
    period: '评分期间；省略时取计数文件中的 period',
    receipt: '将评分凭据写入文件，供日后核验',
    member: '人员代号',
    title: (township, year) => `${township} ${year} 年法治政府建设评分`,
    columns: ['指标', '得分', '满分', '状态', '路径'],
    total: (points, grade) => `总分 ${points}${grade === undefined ? '' : `  等次 ${grade}`}`,
    veto: (titles) => `一票否决：${titles}`,
    redistributed: '有不适用的指标，其分值已按评分细则分给其余指标。',
    provisional: (earned, judged, stated) =>
      `暂定：已得 ${earned} 分，可判 ${judged} 分，满分 ${stated} 分；有缺项，不定等次、不排名。`,
    inapplicable: '本期不适用：评分细则没有一项与该对象有关。',
    money: (yuan) => `补助 ¥${yuan}`,
    asOf: (date, given) => `数据截至${date}${given ? '' : '（推定为期末）'}`,
    basis: (title, revision, illustrative) =>
      `依据：${title}（${revision}）${illustrative ? '〔示例，不是法律规定〕' : ''}`,
    gridColumns: ['名次', '网格员', '月份', '得分', '等次', '补助（元）'],
    unranked: '不排名',
    judging: (month, judged, total) => `正在考核${month}……已考核 ${judged}/${total} 人月`,
    noMembers: '该期间没有网格员任职。',
    replacement: (member, ground, months) => `触发更换条件：${member}，${ground}（${months}）`,
    ground: {
      consecutive: (months, grades) => `连续 ${months} 个月${grades}`,
      rolling: (count, months, grades) => `${months} 个月内 ${count} 个月${grades}`,
      bottom: (count, minimumGroup) => `名列末 ${count} 位（参加排名不少于 ${minimumGroup} 人）`,
      veto: (title) => `一票否决“${title}”`,
    },
  },
  below: belowZhCN,
  explain: {
    description: '说明某一项的得分：数了什么、要求什么、依据哪一条',
    path: '指标路径，如 study/centre-group；total、grade、money 亦可',
    below: (paths) => `可再看：${paths}`,
    seePaths: (book) => `全部路径见 zhunsheng rules show ${book}。`,
  },
  rules: {
    description: '评分细则：列出、查看、检查、试算、导出',
    list: '列出现有的评分细则',
    show: '查看评分细则的指标、参数与依据',
    check: '检查评分细则文件（- 表示标准输入）或现有方案；有问题时逐一指出，退出码 1',
    eject: '将评分细则导出为 YAML，供本地修改',
    out: '写入文件，省略时写到标准输出',
    listColumns: ['代号', '名称', '对象', '约束力'],
    indicatorColumns: ['指标', '路径', '计分方式', '满分', '依据', '核实'],
    parameterColumns: ['参数', '代号', '数值', '施行区间', '依据', '核实'],
    combine: { sum: '合计', weightedSum: '加权合计', cap: '合计封顶', rescale: '折算' },
    hash: (hash) => `哈希 ${hash}`,
    passed: (revision, cases) => `${revision} 检查通过，例 ${cases} 个。`,
    failed: (count) => `共 ${count} 处问题。`,
    onlyCases: '评分细则可以使用，只是与其算例不符：若是有意修改，请一并修改算例。',
    notYaml: (message) => `不是有效的 YAML：${message}`,
  },
  serve: { description: '启动 GraphQL 服务与调试页', stopping: '正在停止，等待进行中的请求完成……' },
  rebuild: {
    description: '由台账条目重建查询表',
    done: (kinds, rows) => `已重建 ${kinds} 种台账的查询表，共 ${rows} 条。`,
  },
  verify: {
    description: '核验评分凭据、台账、审计记录或证明文件',
    receipt: '核验评分凭据：用库中台账与评分细则重算并比对',
    same: (hash) => `核验一致。凭据哈希 ${hash}`,
    differs: (count) => `核验不一致，共 ${count} 处：`,
    notReceipt: (file) => `${file}不是评分凭据，或已改动得无法识别。`,
    altered: '凭据被改动过：内容与其哈希不符。',
    book: '评分细则与出具凭据时不同（若用的是本地文件，请用 --book 指明）。',
    factsRoot: '台账在出具凭据之后有变动。',
    notAssessable: (code) => `按现有评分细则与期间无法评分〔${code}〕。`,
    figure: (name, then, now) => `计数不同：${name}，凭据为 ${then}，现为 ${now}。`,
    entries: (value, count) => `${value}（台账条目 ${count} 条）`,
    otherEntries: (name, value) => `所计的台账条目不同：${name}，${value}。`,
    parameter: (name, then, now) => `参数不同：${name}，凭据为 ${then}，现为 ${now}。`,
    points: (path, then, now) => `得分不同：${path}，凭据为 ${then}，现为 ${now}。`,
    result: (what, then, now) => {
      const names = {
        status: '状态',
        earned: '总分',
        judged: '可判满分',
        stated: '满分',
        grade: '等次',
        moneyFen: '补助',
        vetoes: '一票否决',
      } as const
      return `${names[what]}不同：凭据为 ${then}，现为 ${now}。`
    },
  },
  cases: casesZhCN,
  schemes: schemesZhCN,
  plan: planZhCN,
  evidence: evidenceZhCN,
  runs: runsZhCN,
  follow: followZhCN,
  timeline: timelineZhCN,
  due: dueZhCN,
  alerts: alertsZhCN,
  registers: registersZhCN,
  improvement: improvementZhCN,
  categories: categoriesZhCN,
  grids: gridsZhCN,
  disputes: disputesZhCN,
  petitions: petitionsZhCN,
  services: servicesZhCN,
  county: countyZhCN,
  countyReports: countyReportsZhCN,
  today: todayZhCN,
  record: recordZhCN,
  subsidy: subsidyZhCN,
  enforcementWork: enforcementWorkZhCN,
  copies: copiesZhCN,
  evidenceFiles: evidenceFilesZhCN,
  internal: (reference) => `程序内部错误，编号 ${reference}。请将编号、上面一行和所用命令告知维护人员。`,
}
