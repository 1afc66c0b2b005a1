import type { BelowText } from './below-text.ts'

/** Scores below the township, in Chinese. */
export const belowZhCN: BelowText = {
  score: {
    village: '各村（社区）年度评分',
    civilServant: '各公务员学法用法年度评分（只列人员代号）',
    enforcementCase: '本年办结的各执法案件评查；写编号则逐项列出一个案件',
    enforcementOfficer: '各执法人员年度评分（只列人员代号）',
  },
  only: {
    village: '只看一个村（社区）',
    civilServant: '只看一名公务员',
    enforcementCase: '只看一个案件',
    enforcementOfficer: '只看一名执法人员',
  },
  title: {
    village: (township, year) => `${township} ${year} 年各村（社区）评分`,
    civilServant: (township, year) => `${township} ${year} 年公务员学法用法评分`,
    enforcementCase: (township, year) => `${township} ${year} 年办结的执法案件评查`,
    enforcementOfficer: (township, year) => `${township} ${year} 年执法人员评分`,
  },
  columns: { village: '代码', civilServant: '人员代号', enforcementCase: '案件编号', enforcementOfficer: '人员代号' },
  name: '名称',
  cause: '案由',
  lost: '失分',
  caseArgument: '案件编号；不写则列出本年办结的全部案件',
  oneCase: (township, key, cause, year) =>
    `${township} 执法案件 ${key}${cause === undefined ? '' : `：${cause}`}（${year} 年办结）`,
  points: '得分',
  grade: '等次',
  nobody: {
    village: (period) => `${period}没有村（社区）名册。`,
    civilServant: (period) => `${period}人员名册中没有在职公务员。`,
    enforcementCase: (period) => `${period}没有作出决定或者以其他方式办结的执法案件。`,
    enforcementOfficer: (period) => `${period}没有持证或者编入执法办的人员。`,
  },
  unknown: {
    village: (id, period) => `${period}没有代码为“${id}”的村（社区）。`,
    civilServant: (id, period) => `${period}没有代号为“${id}”的在职公务员。`,
    enforcementCase: (id, period) => `${period}没有编号为“${id}”的已办结执法案件。`,
    enforcementOfficer: (id, period) => `${period}没有代号为“${id}”的持证或者编入执法办的人员。`,
  },
  villageUnknown: (given) =>
    `台账中没有代码为“${given}”的村（社区）。代码为12位数字，如 141021100901，请核对 --village。`,
  villageNeeded: '该评分细则考核村（社区），请用 --village 指定代码。',
  caseNeeded: '该评分细则评查执法案件，请用 --case 指定案件编号。',
  severalNamed: (options) => `${options}各指不同的对象，请只写一个。`,
  figureNeedsVillage: (figure) => `${figure} 是村（社区）的指标，请用 --village 指定代码。`,
}
