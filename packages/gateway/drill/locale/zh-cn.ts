import type { DrillText } from './drill-text.ts'

/** 中文。 */
export const zhCN: DrillText = {
  cases: { import: '导入', corrections: '更正导入', withdraw: '撤回导入', mutations: '接口写入' },
  phases: {
    starting: '启动',
    reading: '读取',
    staged: '已暂存、首个事务未成',
    publishing: '两个事务之间',
    published: '末个事务之后',
    asked: '请求中、未写入',
    unanswered: '已写入、未应答',
    answered: '两次请求之间',
  },
  classes: { lost: '丢失', halfWritten: '写了一半', doubled: '重复', chain: '链有误', unfinished: '未能续完' },
  columns: {
    case: '场景',
    database: '数据库',
    kills: '强杀',
    byPhase: '落在',
    acknowledged: '已应答',
    finished: '同一命令续完',
  },
  phase: (phase, kills) => `${phase} ${kills}`,
  separator: '，',
  progress: (database, of, kills, all) => `${database} ${of}：${kills}/${all}`,
  fault: (place, { kill }, what) => `${place} 第 ${kill} 次强杀：${what}`,
  again: (command) => `重做：${command}`,
  rounds: (finished, rounds) => `${finished}/${rounds}`,
  fuzz: (seconds) => `读取器模糊测试 ${seconds} 秒：`,
  ran: (date, command, machine) => `${date} ${command}\n${machine}`,
  clean: '全部无误',
  notClean: (faults) => `发现 ${faults} 处错误`,
  fuzzFailed: '读取器模糊测试未通过',
  rootsDiffer: '两种数据库的事实根不同',
}
