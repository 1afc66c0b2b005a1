import {
  type GradeBand as Band,
  type Indicator as Rule,
  type Parameter as Number,
  type ParameterValue as Dated,
  type RuleBook as Book,
  type RuleCaseSource,
  type Veto as Vetoing,
  formatExact,
} from '@zhunsheng/domain'
import { caseTitle } from '@zhunsheng/domain/rule-book'
import { bookById, shippedBooks } from '../run/shipped-books.ts'
import { builder } from './builder.ts'
import { Citation } from './citation.ts'
import { PeriodKindEnum, SubjectKindEnum } from './code-enum.ts'
import { pageArgs, pageOfList } from './page.ts'
import { languageArgs, languageOf, worded } from './words.ts'

const Indicator = builder.objectRef<Rule>('Indicator')
Indicator.implement({
  description: '规则中的一项指标 · One indicator of a rule book',
  fields: (t) => ({
    path: t.exposeString('path', { description: '路径 · Path' }),
    title: t.string({
      description: '名称 · Title',
      args: languageArgs(t.arg),
      resolve: ({ title }, args, context) => worded(title, languageOf(args, context)),
    }),
    points: t.expose('points', { type: 'Points', description: '满分 · Full marks' }),
    mechanism: t.string({
      nullable: true,
      description: '计分方式（代号） · How a figure becomes points, as a code',
      resolve: (rule) => (rule.type === 'leaf' ? rule.mechanism.type : undefined),
    }),
    figure: t.string({
      nullable: true,
      description: '所读指标代号 · Id of the figure it reads',
      resolve: (rule) => (rule.type === 'leaf' ? rule.mechanism.figure : undefined),
    }),
    outside: t.boolean({
      description: '总分之外（加分、酌情扣分） · Outside the total',
      resolve: (rule) => rule.type === 'leaf' && rule.outside,
    }),
    citation: t.expose('citation', { type: Citation, description: '依据 · The basis' }),
    children: t.field({
      type: [Indicator],
      description: '下级指标 · The indicators below it',
      resolve: (rule) => (rule.type === 'group' ? [...rule.children] : []),
    }),
  }),
})

const ParameterValue = builder.objectRef<Dated>('ParameterValue').implement({
  description: '一段时间内的规定数值 · A value and the span in which it holds',
  fields: (t) => ({
    effectiveFrom: t.expose('effectiveFrom', { type: 'CivilDate', description: '自 · From' }),
    effectiveTo: t.field({
      type: 'CivilDate',
      nullable: true,
      description: '至 · To',
      resolve: (value) => value.effectiveTo,
    }),
    value: t.string({ description: '数值（精确） · The value, exactly', resolve: ({ value }) => formatExact(value) }),
    citation: t.expose('citation', { type: Citation, description: '依据 · The basis' }),
  }),
})

const Parameter = builder.objectRef<Number>('Parameter').implement({
  description: '规则所定的数值 · A number that the rules fix',
  fields: (t) => ({
    parameterId: t.exposeString('id', { description: '代号 · Id' }),
    label: t.string({
      description: '名称 · Name',
      args: languageArgs(t.arg),
      resolve: ({ label }, args, context) => worded(label, languageOf(args, context)),
    }),
    values: t.field({
      type: [ParameterValue],
      description: '各段数值 · Its values in time order',
      resolve: ({ values }) => [...values],
    }),
  }),
})

const GradeBand = builder.objectRef<Band>('GradeBand').implement({
  description: '等次与分数段 · A grade and the points that earn it',
  fields: (t) => ({
    grade: t.string({
      description: '等次 · Grade',
      args: languageArgs(t.arg),
      resolve: ({ title }, args, context) => worded(title, languageOf(args, context)),
    }),
    from: t.expose('from', { type: 'Points', description: '不低于 · From' }),
    to: t.field({ type: 'Points', nullable: true, description: '不高于 · To', resolve: (band) => band.to }),
  }),
})

const Veto = builder.objectRef<Vetoing>('Veto').implement({
  description: '一票否决 · A veto',
  fields: (t) => ({
    vetoId: t.exposeString('id', { description: '代号 · Id' }),
    title: t.string({
      description: '情形 · What it is about',
      args: languageArgs(t.arg),
      resolve: ({ title }, args, context) => worded(title, languageOf(args, context)),
    }),
    effect: t.string({ description: '后果（代号） · What follows, as a code', resolve: ({ effect }) => effect.type }),
    citation: t.expose('citation', { type: Citation, description: '依据 · The basis' }),
  }),
})

const RuleCase = builder.objectRef<RuleCaseSource>('RuleCase').implement({
  description: '规则自带的算例 · A worked case of the book',
  fields: (t) => ({
    name: t.exposeString('name', { description: '固定称呼，各语言相同 · Stable name, the same in every language' }),
    title: t.string({
      description: '名称；未另起名称的为固定称呼 · Title; the stable name where the book gives none',
      args: languageArgs(t.arg),
      resolve: (source, args, context) => worded(caseTitle(source), languageOf(args, context)),
    }),
    period: t.exposeString('period', { description: '周期 · Period' }),
    given: t.string({
      description: '给定数值（JSON） · Given figures, as JSON',
      resolve: ({ given }) => JSON.stringify(given),
    }),
    expected: t.string({
      description: '应得结果（JSON） · Expected results, as JSON',
      resolve: ({ expect }) => JSON.stringify(expect),
    }),
  }),
})

/** A rule book: what is judged, how, and under which articles. */
export const RuleBook = builder.objectRef<Book>('RuleBook')
builder.node(RuleBook, {
  description: '一套规则：考什么、怎么算、依据哪一条 · A rule book: what is judged, how, and under which articles',
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'byPath' in value,
  id: { resolve: ({ id }) => id, description: '标识 · Id' },
  loadOne: (id) => shippedBooks().get(id),
  fields: (t) => ({
    ruleBookId: t.exposeString('id', { description: '代号 · Id' }),
    revision: t.exposeString('revision', { description: '版本 · Revision' }),
    hash: t.exposeString('hash', { description: '内容哈希 · Hash of its content' }),
    title: t.string({
      description: '名称 · Title',
      args: languageArgs(t.arg),
      resolve: ({ source }, args, context) => worded(source.title, languageOf(args, context)),
    }),
    subject: t.field({
      type: SubjectKindEnum,
      description: '考核对象 · Whom it judges',
      resolve: ({ source }) => source.subject,
    }),
    period: t.field({
      type: PeriodKindEnum,
      description: '考核周期 · Which kind of period',
      resolve: ({ source }) => source.period,
    }),
    jurisdiction: t.string({
      description: '适用地区代码 · Code of the division it is made for',
      resolve: ({ source }) => source.jurisdiction,
    }),
    effectiveFrom: t.field({
      type: 'CivilDate',
      description: '自 · In force from',
      resolve: ({ source }) => source.effectiveFrom,
    }),
    effectiveTo: t.field({
      type: 'CivilDate',
      nullable: true,
      description: '至 · In force to',
      resolve: ({ source }) => source.effectiveTo,
    }),
    total: t.field({ type: 'Points', nullable: true, description: '满分 · Full marks', resolve: ({ total }) => total }),
    citation: t.field({ type: Citation, description: '依据 · The basis', resolve: ({ source }) => source.citation }),
  }),
})

builder.objectFields(RuleBook, (t) => ({
  indicators: t.field({
    type: [Indicator],
    description: '指标（树） · Its indicators, as a tree',
    resolve: ({ indicators }) => [...indicators],
  }),
  parameters: t.field({
    type: [Parameter],
    description: '规定数值 · Its parameters',
    resolve: ({ parameters }) => [...parameters.values()],
  }),
  bands: t.field({
    type: [GradeBand],
    description: '等次 · Its grades, best first',
    resolve: ({ bands }) => [...bands],
  }),
  vetoes: t.field({ type: [Veto], description: '一票否决 · Its vetoes', resolve: ({ vetoes }) => [...vetoes] }),
  cases: t.field({
    type: [RuleCase],
    description: '算例 · Its worked cases',
    resolve: ({ source }) => [...source.cases],
  }),
}))

const RuleBookConnection = builder.connectionObject(
  { name: 'RuleBookConnection', type: RuleBook, description: '规则 · Rule books' },
  { name: 'RuleBookEdge', description: '一套规则 · One rule book' },
)

builder.queryFields((t) => ({
  ruleBooks: t.field({
    type: RuleBookConnection,
    description: '现有规则 · The rule books',
    args: pageArgs(t.arg),
    resolve: (_, args, context) => pageOfList('ruleBooks', [...shippedBooks().values()], ({ id }) => id, args, context),
  }),
  ruleBook: t.field({
    type: RuleBook,
    description: '按代号取一套规则 · One rule book by its id',
    args: { ruleBookId: t.arg.string({ required: true, description: '代号 · Id' }) },
    resolve: (_, { ruleBookId }, context) => context.run(bookById(ruleBookId)),
  }),
}))
