import { civilDate, count, entryKind, oneOf, text } from '../entry-kind.ts'

/**
 * The five kinds of matters that a major administrative decision may be about.
 *
 * @see 重大行政决策程序暂行条例 第3条
 */
export const decisionMatterKinds = {
  publicService: {
    zh: '公共服务等重大公共政策和措施',
    en: 'Major public policy and measures on public services and the like',
  },
  plan: { zh: '经济和社会发展等方面的重要规划', en: 'Important plans of economic and social development' },
  resources: {
    zh: '开发利用、保护重要自然资源和文化资源',
    en: 'Use or protection of important natural and cultural resources',
  },
  project: { zh: '在本行政区域实施的重大公共建设项目', en: 'Major public construction projects' },
  other: { zh: '其他重大事项', en: 'Other matters of major influence' },
} as const

/**
 * 重大行政决策目录: a matter listed for a year. A decision outside the catalogue is one that nobody announced.
 *
 * @see 重大行政决策程序暂行条例 第3条
 */
export const decisionCatalogueItem = entryKind({
  id: 'decision-catalogue-item',
  part: 'decision',
  zh: '重大行政决策目录',
  en: 'Catalogue of major decisions',
  key: text({ zh: '目录编号', en: 'Catalogue no.' }),
  clocks: {
    occurred: civilDate({ zh: '列入日期', en: 'Listed on' }),
    closed: civilDate({ zh: '移出日期', en: 'Taken off on', optional: true }),
  },
  fields: {
    catalogueYear: count({ zh: '目录年度', en: 'Catalogue year', unit: { zh: '年', en: 'year' }, example: '2023' }),
    title: text({ zh: '事项', en: 'Matter' }),
    matterKind: oneOf({ zh: '事项类别', en: 'Kind of matter', values: decisionMatterKinds }),
    partyConsentOn: civilDate({ zh: '党委同意日期', en: 'Party committee consented on', optional: true }),
    publishedOn: civilDate({ zh: '目录公布日期', en: 'Catalogue published on', optional: true }),
  },
})
