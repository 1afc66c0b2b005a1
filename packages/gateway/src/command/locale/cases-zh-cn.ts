import type { CasesText } from './cases-text.ts'

/** The sentences of `rules test` in Chinese. */
export const casesZhCN: CasesText = {
  description: '逐个试算评分细则的算例：给定的计数、预期与实得、依据；有不符时退出码 1',
  which: '评分细则的代号，或文件（- 表示标准输入）；all 为现有的全部评分细则',
  verdict: { passed: '通过', failed: '未通过' },
  given: (figures) => `给定：${figures}`,
  figure: (name, value, of, unit) => (of === undefined ? `${name} ${value}${unit}` : `${name} ${value}/${of}`),
  absent: { missing: (name) => `${name} 缺失`, inapplicable: (name) => `${name} 不适用` },
  rank: (name, rank, of) => `${name} 第${rank}名（共${of}名）`,
  indicator: (title, path) => `${title}（${path}）`,
  what: { points: '总分', grade: '等次', moneyFen: '补助', status: '状态' },
  compared: (what, expected, found) => `${what}：预期 ${expected}，实得 ${found ?? '无'}`,
  cites: (citations) => `依据：${citations.join('；')}`,
  book: (title, revision) => `${title}（${revision}）`,
  counts: (revision, cases, failed) =>
    failed === 0
      ? `${revision}：算例 ${cases} 个，全部通过。`
      : `${revision}：算例 ${cases} 个，通过 ${cases - failed} 个，未通过 ${failed} 个。`,
  noCases: (revision) => `${revision}：没有算例。`,
  total: (books, cases, failed) =>
    `共 ${books} 部评分细则，算例 ${cases} 个，${failed === 0 ? '全部通过' : `未通过 ${failed} 个`}。`,
}
