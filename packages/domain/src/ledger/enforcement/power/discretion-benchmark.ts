import { civilDate, count, entryKind, money, oneOf, text } from '../../entry-kind.ts'

/** How grave a circumstance is. */
export const discretionTiers = {
  mitigated: { zh: '减轻', en: 'Mitigated' },
  light: { zh: '从轻', en: 'Light' },
  normal: { zh: '一般', en: 'Normal' },
  heavy: { zh: '从重', en: 'Heavy' },
} as const

/**
 * 裁量权基准: the band of fines of one tier of one power, as a version of the benchmarks states it. Both ends belong to it.
 *
 * @see 中华人民共和国行政处罚法 第34条
 */
export const discretionBenchmark = entryKind({
  id: 'discretion-benchmark',
  part: 'enforcement',
  zh: '裁量权基准',
  en: 'Discretion benchmark',
  key: text({ zh: '基准编号', en: 'Benchmark no.' }),
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '施行日期', en: 'In force from' }),
    closed: civilDate({ zh: '废止日期', en: 'In force until', optional: true }),
  },
  fields: {
    edition: count({ zh: '版次', en: 'Edition', unit: { zh: '版', en: 'edition' }, example: '1' }),
    item: text({ zh: '事项代码', en: 'Item code' }),
    tier: oneOf({ zh: '裁量阶次', en: 'Tier', values: discretionTiers }),
    circumstance: text({ zh: '适用情形', en: 'Circumstance' }),
    least: money({ zh: '罚款下限', en: 'Least fine' }),
    most: money({ zh: '罚款上限', en: 'Greatest fine' }),
    publishedOn: civilDate({ zh: '公布日期', en: 'Published on', optional: true }),
  },
  checks: [
    {
      code: 'bandUpsideDown',
      columns: ['least', 'most'],
      holds: ({ least, most }) => typeof least !== 'number' || typeof most !== 'number' || least <= most,
    },
  ],
})
