import type { Indicator as Rule, IndicatorResult as Line } from '@zhunsheng/domain'
import { builder } from './builder.ts'
import { Citation } from './citation.ts'
import { AssessmentStatusEnum, StatusEnum } from './code-enum.ts'
import { badInput } from './bad-input.ts'
import type { RequestContext } from './context.ts'
import { DerivationNode, type Judged, nodeOf } from './derivation.ts'
import { Explanation, explanationOf } from './explanation.ts'
import { RuleBook } from './rule-book.ts'
import { fixedField, isFixed, knownAtField } from './standpoint.ts'
import { languageArgs, languageOf, worded } from './words.ts'

/** One line of an assessment with the rule it was judged by. */
interface LineIn extends Judged {
  readonly line: Line
  readonly rule: Rule
}

const lineAt = ({ assessment, ...judged }: Judged, path: string): LineIn | undefined => {
  const line = assessment.indicators.find((each) => each.path === path)
  const rule = assessment.book.byPath.get(path)
  return line === undefined || rule === undefined ? undefined : { ...judged, assessment, line, rule }
}

const linesAt = (judged: Judged, rules: readonly Rule[]): LineIn[] =>
  rules.flatMap((rule) => lineAt(judged, rule.path) ?? [])

/** One line of the score, groups included. */
const IndicatorScore = builder.objectRef<LineIn>('IndicatorScore')
IndicatorScore.implement({
  description: '一项指标的得分 · The score of one indicator',
  fields: (t) => ({
    path: t.string({ description: '路径 · Path', resolve: ({ line }) => line.path }),
    title: t.string({
      description: '名称 · Title',
      args: languageArgs(t.arg),
      resolve: ({ rule }, args, context) => worded(rule.title, languageOf(args, context)),
    }),
    status: t.field({ type: StatusEnum, description: '状态 · Status', resolve: ({ line }) => line.status }),
    points: t.field({
      type: 'Points',
      nullable: true,
      description: '得分；缺数据或不适用时没有 · Points; none when missing or inapplicable',
      resolve: ({ line }) => line.points,
    }),
    maximum: t.field({ type: 'Points', description: '满分 · Full marks', resolve: ({ line }) => line.maximum }),
    citation: t.field({ type: Citation, description: '依据 · The basis', resolve: ({ rule }) => rule.citation }),
    children: t.field({
      type: [IndicatorScore],
      description: '下级指标 · The indicators below it',
      resolve: (line) => (line.rule.type === 'group' ? linesAt(line, line.rule.children) : []),
    }),
    node: t.field({
      type: DerivationNode,
      description: '推导节点 · Its node in the derivation',
      resolve: (line, _, context) => nodeOf(line, line.line.node, context),
    }),
    explanation: t.field({
      type: Explanation,
      description: '说明 · Explanation',
      args: languageArgs(t.arg),
      resolve: ({ line, assessment }, args, context) =>
        explanationOf(assessment, line.path, languageOf(args, context), context),
    }),
  }),
})

/** A grade by its code, in the words of the book. */
export const gradeTitle = ({ assessment: { book, grade } }: Judged, context: RequestContext): string | undefined => {
  const band = book.bands.find((each) => each.grade === grade)
  return band === undefined ? grade : worded(band.title, context.language)
}

const indicatorAt = (judged: Judged, path: string, context: RequestContext): LineIn => {
  const line = lineAt(judged, path)
  if (line === undefined) throw badInput('unknownIndicator', { value: path }, context.language)
  return line
}

/** The judgement of one subject for one period. */
export const Assessment = builder.objectRef<Judged>('Assessment')
Assessment.implement({
  description: '一个对象一个周期的评分 · The judgement of one subject for one period',
  fields: (t) => ({
    township: t.field({
      type: 'TownshipCode',
      description: '乡镇代码 · Township code',
      resolve: ({ assessment }) => assessment.subject.township,
    }),
    subjectId: t.string({
      description: '对象（代码或人员代号） · Whom: a code or a person key',
      resolve: ({ assessment }) => assessment.subject.id,
    }),
    period: t.string({ description: '周期 · Period', resolve: ({ assessment }) => assessment.period.id }),
    asOf: t.field({
      type: 'CivilDate',
      description: '数据截止日期 · As of',
      resolve: ({ asOf, assessment }) => asOf ?? assessment.period.to,
    }),
    knownAt: t.expose('knownAt', knownAtField),
    knownAtIsFixed: t.boolean({
      ...fixedField,
      resolve: ({ assessment, knownAt }, _, context) => isFixed(assessment.subject.township, knownAt, context),
    }),
    ruleBook: t.field({
      type: RuleBook,
      description: '所用规则 · The rule book',
      resolve: ({ assessment }) => assessment.book,
    }),
    status: t.field({
      type: AssessmentStatusEnum,
      description: '状态 · Status',
      resolve: ({ assessment }) => assessment.status,
    }),
  }),
})

builder.objectFields(Assessment, (t) => ({
  earned: t.field({
    type: 'Points',
    description: '已得分 · Points earned',
    resolve: ({ assessment }) => assessment.earned,
  }),
  judged: t.field({
    type: 'Points',
    description: '可判部分的满分 · Full marks of what could be judged',
    resolve: ({ assessment }) => assessment.judged,
  }),
  stated: t.field({
    type: 'Points',
    description: '规则所定满分 · The full marks that the book states',
    resolve: ({ assessment }) => assessment.stated,
  }),
  grade: t.string({
    nullable: true,
    description: '等次 · Grade',
    resolve: (judged, _, context) => gradeTitle(judged, context),
  }),
  moneyFen: t.field({
    type: 'Fen',
    nullable: true,
    description: '补助（分） · Money in fen',
    resolve: ({ assessment }) => assessment.moneyFen,
  }),
  vetoes: t.stringList({
    description: '触发的一票否决 · The vetoes that fired',
    resolve: ({ assessment }) => [...assessment.vetoes],
  }),
}))

builder.objectFields(Assessment, (t) => ({
  indicators: t.field({
    type: [IndicatorScore],
    description: '各项得分（树） · The lines of the score, as a tree',
    resolve: (judged) => linesAt(judged, judged.assessment.book.indicators),
  }),
  indicator: t.field({
    type: IndicatorScore,
    description: '按路径取一项 · One line by its path',
    args: { path: t.arg.string({ required: true, description: '路径 · Path' }) },
    resolve: (judged, { path }, context) => indicatorAt(judged, path, context),
  }),
  explanation: t.field({
    type: Explanation,
    description:
      '说明：指标路径，或 total、grade、money；默认总分 · Explains an indicator by path, or total, grade, money; the root unless given',
    args: { path: t.arg.string({ defaultValue: '', description: '路径 · Path' }), ...languageArgs(t.arg) },
    resolve: ({ assessment }, { path, ...args }, context) =>
      explanationOf(assessment, path ?? '', languageOf(args, context), context),
  }),
}))

builder.objectFields(Assessment, (t) => ({
  root: t.field({
    type: DerivationNode,
    description: '推导的根 · The root of the derivation',
    resolve: (judged, _, context) => nodeOf(judged, judged.assessment.root, context),
  }),
  node: t.field({
    type: DerivationNode,
    description: '按标识取推导节点 · A node of the derivation by its id',
    args: { nodeId: t.arg.string({ required: true, description: '节点标识 · Id of the node' }) },
    resolve: (judged, { nodeId }, context) => nodeOf(judged, nodeId, context),
  }),
  nodes: t.field({
    type: [DerivationNode],
    description: '推导的全部节点 · Every node of the derivation',
    resolve: (judged) => Array.from(judged.assessment.nodes.values(), (node) => ({ ...judged, node })),
  }),
}))
