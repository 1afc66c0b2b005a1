import type { SchemaText } from './schema-text.ts'

export const zhCN: SchemaText = {
  input: {
    badFirst: ({ value, largest }) => `first 应为 0 至 ${largest} 的整数，收到 ${value}。`,
    badSampleSize: ({ value, largest }) => `size 应为 1 至 ${largest} 的整数，收到 ${value}。`,
    emptySeed: () => '随机种子 seed 为空。',
    dayTooFar: ({ day, first, last }) => `不能看 ${day}：日期应在 ${first} 年至 ${last} 年之间。`,
    upsideDown: ({ first, last }) => `${first} 晚于 ${last}，日期先后颠倒。`,
    badCursor: ({ value }) => `after 不是有效的游标：“${value}”。请使用上一页的 endCursor。`,
    foreignCursor: ({ value }) => `after 是另一个列表的游标：“${value}”。请使用同一列表上一页的 endCursor。`,
    badNodeId: ({ value }) => `“${value}”不是有效的标识。`,
    unknownFigure: ({ value }) => `没有指标“${value}”。`,
    unknownSchemePick: ({ value, known }) => `没有“${value}”这一选择或选项，可用：${known === '' ? '无' : known}。`,
    unknownRuleBook: ({ value, known }) => `没有规则“${value}”，现有：${known}。`,
    unknownIndicator: ({ value }) => `规则中没有指标路径“${value}”。`,
    unknownNode: ({ value }) => `推导中没有节点“${value}”。`,
    unknownTownship: ({ value }) => `没有乡镇“${value}”的台账。`,
    badIdempotencyKey: ({ value }) => `idempotencyKey 应为 1 至 200 个字符，收到“${value}”。`,
    badFilter: ({ value }) => `筛选条件“${value}”不适用于该字段。`,
    notOrderable: ({ value }) => `不能按“${value}”排序。`,
    notAssessable: ({ reasons }) => `无法按该规则评分：${reasons}`,
  },
  failure: {
    versionConflict: (expected, current) =>
      `该记录已被更改：您依据的是第 ${expected} 版，现为第 ${current} 版。请重新读取后再决定。`,
    notFound: (id) => `没有这条记录：${id}。`,
    forbidden: '您没有权限进行此操作。',
    idempotencyConflict: (key) => `idempotencyKey“${key}”已用于另一请求，请换一个。`,
    keyTaken: (key) => `编号“${key}”已有记录：请更正原记录，或另取编号。`,
    yearClosed: (year) => `${year} 年台账已关闭：确需补录，请加 late: true，并核对受影响的数据。`,
    moveRefused: (moves) => `记录未写入。${moves}`,
    schemeRefused: (scheme, choices) =>
      choices.length === 0
        ? `方案“${scheme}”原文写明的太少，没有可作的选择，不能成为评分细则。`
        : `方案“${scheme}”的原文不能直接用来评分，须先用 choose 作出选择：${choices.join('、')}。`,
    refused: (count) => `记录未写入，共 ${count} 处问题。`,
  },
}
