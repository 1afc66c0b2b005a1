import { type Points, formatPoints } from '@zhunsheng/domain'
import type { CommandText } from './command-text.ts'

const points = (value: Points | undefined): string => (value === undefined ? '—' : formatPoints(value))

export const zhCN: CommandText = {
  program: {
    description: '准绳：以事实为根据，以法律为准绳。乡镇法治政府建设的台账、评分与说明。',
    lang: '输出语言：zh-CN 或 en',
    json: '以 JSON 输出结果（含 schemaVersion）',
    database: '数据库：sqlite:文件路径（默认取环境变量 DATABASE_URL）',
    township: '乡镇代码，9 位或 12 位；库中只有一个乡镇时可省略',
    year: '年度，如 2023；库中只有一个年度时可省略',
    month: '月份，如 2023-05',
    help: '显示帮助',
    version: '显示版本',
    usage: '用法：',
    options: '选项：',
    commands: '命令：',
    arguments: '参数：',
    defaultValue: '默认',
  },
  usageFault: {
    unknownOption: (option) => `没有 ${option} 这个选项。`,
    unknownCommand: (command) => `没有 ${command} 这个命令。`,
    missingArgument: (argument) => `缺少参数 ${argument}。`,
    missingOptionValue: (option) => `选项 ${option} 后面缺少内容。`,
    excessArguments: '参数过多。',
    badYear: (text) => `“${text}”不是年度，应为四位数字，如 2023。`,
    badMonth: (text) => `“${text}”不是月份，应写作 2023-05。`,
    badTownship: (text) => `“${text}”不是乡镇代码，应为 9 位数字或以 000 结尾的 12 位数字。`,
    badLanguage: (text) => `不支持语言“${text}”，可用 zh-CN 或 en。`,
    noDatabase: (file) => `找不到数据库 ${file}。请先运行 zhunsheng init 或 zhunsheng import。`,
    emptyLedger: '数据库中还没有台账。请先运行 zhunsheng import 导入。',
    severalTownships: (codes) => `库中有多个乡镇（${codes}），请用 --township 指定。`,
    severalYears: (years) => `库中有多个年度（${years}），请用 --year 指定。`,
    unknownTownship: (code) => `库中没有乡镇 ${code} 的台账。`,
    unknownBook: (id, known) => `没有规则“${id}”，也没有这个文件。现有规则：${known}。`,
    fileUnreadable: (file) => `无法读取 ${file}，请检查路径与权限。`,
    fileUnwritable: (file) => `无法写入 ${file}，请检查路径与权限。`,
    notJson: (file) => `${file} 不是有效的 JSON。`,
    factsFault: (file, path) =>
      `${file} 中 ${path} 的值无法识别：应为整数、null、"inapplicable"，或 {"value":…,"of":…,"reason":…,"approver":…}。`,
    memberNeeded: '该规则考核个人，请用 --member 指定人员代号。',
    monthNeeded: '该规则按月考核，请用 --month 指定月份，如 --month 2023-05。',
    seeHelp: '详见 zhunsheng --help。',
    needsFactsAndBook: '--book 与 --facts 须同时给出；或使用 score township、score grid。',
  },
  init: {
    description: '建立数据库（已存在时只做升级）',
    ready: (file) => `数据库已就绪：${file}`,
    next: '下一步：zhunsheng import 台账文件.csv，然后 zhunsheng score township。',
  },
  import: {
    description: '导入台账文件；有任何错误则一行也不写入',
    files: '台账文件（CSV），文件名为台账种类，如 event.csv 或 综治事件.csv',
    dryRun: '只检查，不写入',
    kind: '台账种类（文件名看不出时）',
    progress: (phase, rows, percent, perSecond) =>
      `${phase === 'reading' ? '检查' : '写入'} ${percent}%，${rows} 行，每秒 ${perSecond} 行`,
    overtaken: '导入期间台账被其他人修改，或无权导入。请稍后重新运行同一命令；已写入的行不会重复。',
    stopped: '已停止。已写入的行完整有效；重新运行同一命令即可继续，不会重复。',
    done: (added, unchanged) => `已导入 ${added} 行，另有 ${unchanged} 行此前已在库中。`,
    wouldAdd: (added, unchanged) => `检查通过：可导入 ${added} 行，另有 ${unchanged} 行已在库中。未写入。`,
    nothingWritten: (faults) => `共 ${faults} 处错误，未写入任何数据。`,
    more: (hidden) => `……另有 ${hidden} 处错误未列出。`,
  },
  figures: {
    description: '列出报告表述的数字与台账计数是否一致',
    columns: ['条目', '指标', '报告表述', '台账计数', '条数', '结论'],
    agrees: '一致',
    disagrees: '不一致',
    stretched: '高于通常区间',
    notCounted: '无对应指标',
  },
  score: {
    description: '评分',
    township: '乡镇年度评分',
    grid: '网格员月度评分与补助',
    book: '规则代号或规则文件（YAML/JSON）',
    facts: '指标值文件（JSON），- 表示标准输入',
    receipt: '将评分回执写入文件，供日后核验',
    member: '人员代号',
    title: (township, year) => `${township} ${year} 年法治政府建设评分`,
    columns: ['指标', '得分', '满分', '状态'],
    total: '总分',
    money: (yuan) => `补助 ¥${yuan}`,
    path: '路径',
    grade: '等次',
    status: '状态',
    provisional: (earned, judged, stated) =>
      `暂定：已得 ${earned} 分，可判 ${judged} 分，满分 ${stated} 分；有缺项，不定等次、不排名。`,
    asOf: (date) => `数据截至${date}（推定为期末）`,
    basis: (title, revision, mark) => `依据：${title}（${revision}）${mark}`,
    illustrative: '〔示例规则，不是法律规定〕',
    gridColumns: ['名次', '网格员', '月份', '得分', '等次', '补助（元）'],
    unranked: '不排名',
    replacement: (members) => `触发更换条件：${members}`,
  },
  explain: {
    description: '说明某一项的得分：数了什么、要求什么、依据哪一条',
    path: '指标路径，如 study/centre-group；total、grade、money 亦可',
    unknown: (path, near) => `没有指标“${path}”。${near === '' ? '' : `相近的有：${near}。`}`,
  },
  rules: {
    description: '规则：列出、查看、检查、导出',
    list: '列出现有规则',
    show: '查看规则的指标、参数与依据',
    check: '检查规则文件（- 表示标准输入）；有问题时逐一指出行列，退出码 1',
    eject: '将现有规则导出为 YAML，供本地修改',
    out: '写入文件（默认写到标准输出）',
    listColumns: ['代号', '名称', '对象', '效力'],
    indicatorColumns: ['指标', '路径', '计分方式', '满分', '依据', '核实'],
    parameterColumns: ['参数', '代号', '数值', '施行区间', '依据', '核实'],
    passed: (revision, hash, cases) => `${revision} 检查通过，例 ${cases} 个。\n哈希 ${hash}`,
    failed: (count) => `共 ${count} 处问题。`,
    written: (file) => `已写入 ${file}`,
    exists: (file) => `${file} 已存在，未覆盖。请先移走或另取文件名。`,
  },
  serve: { description: '启动 GraphQL 服务与调试页' },
  rebuild: {
    description: '由原始记录重建查询表',
    done: (kinds, rows) => `已重建 ${kinds} 种台账的查询表，共 ${rows} 行。`,
  },
  verify: {
    description: '核验',
    receipt: '核验评分回执：用库中台账与规则重算并比对',
    same: (hash) => `核验一致。回执哈希 ${hash}`,
    differs: (count) => `核验不一致，共 ${count} 处：`,
    difference: (difference) => {
      switch (difference.code) {
        case 'receiptAltered':
          return '回执内容与其哈希不符：回执被改动过。'
        case 'bookDiffers':
          return `规则不同：回执为 ${difference.expected.slice(0, 12)}…，现为 ${difference.found.slice(0, 12)}…。`
        case 'factsRootDiffers':
          return '台账在出具回执之后有变动（台账根哈希不同）。'
        case 'notAssessable':
          return `按现有规则与期间无法评分〔${difference.issue}〕。`
        case 'figureDiffers':
          return `指标值不同：${difference.figure}，回执为 ${difference.expected?.value ?? '—'}，现为 ${difference.found?.value ?? '—'}。`
        case 'parameterDiffers':
          return `参数不同：${difference.parameter}，回执为 ${difference.expected?.value ?? '—'}，现为 ${difference.found?.value ?? '—'}。`
        case 'indicatorDiffers':
          return `得分不同：${difference.path}，回执为 ${points(difference.expected?.points)}，现为 ${points(difference.found?.points)}。`
        case 'resultDiffers':
          return `结果不同：${difference.what}，回执为 ${difference.expected ?? '—'}，现为 ${difference.found ?? '—'}。`
      }
    },
    notReceipt: (file) => `${file} 不是评分回执，或内容已被改动而无法识别。`,
  },
  internal: (reference) => `程序内部错误（编号 ${reference}）。数据未受影响；请将编号与操作告知维护人员。`,
}
