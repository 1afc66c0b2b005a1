import type { BelowText } from './below-text.ts'

/** Scores below the township, in Chinese. */
export const belowZhCN: BelowText = {
  score: {
    village: '各村（社区）年度评分',
    civilServant: '各公务员学法用法年度评分（只列人员代号）',
  },
  only: { village: '只看一个村（社区）', civilServant: '只看一名公务员' },
  title: {
    village: (township, year) => `${township} ${year} 年各村（社区）评分`,
    civilServant: (township, year) => `${township} ${year} 年公务员学法用法评分`,
  },
  columns: { village: '代码', civilServant: '人员代号' },
  name: '名称',
  points: '得分',
  grade: '等次',
  nobody: {
    village: (period) => `${period}没有村（社区）名册。`,
    civilServant: (period) => `${period}人员名册中没有在职公务员。`,
  },
  unknown: {
    village: (id, period) => `${period}没有代码为“${id}”的村（社区）。`,
    civilServant: (id, period) => `${period}没有代号为“${id}”的在职公务员。`,
  },
  villageNeeded: '该评分细则考核村（社区），请用 --village 指定代码。',
  figureNeedsVillage: (figure) => `${figure} 是村（社区）的指标，请用 --village 指定代码。`,
}
