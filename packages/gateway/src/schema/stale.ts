import { type FigureValue, type RuleBook, type Standing, yearPeriod } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { Store } from '../persistence/store.ts'
import { bookById } from '../run/shipped-books.ts'
import type { Moved } from '../run/stale.ts'
import { type StaleYear, staleYear, staleYears } from '../run/stale-years.ts'
import { Assessment } from './assessment.ts'
import { builder } from './builder.ts'
import type { RequestContext } from './context.ts'
import type { Judged } from './derivation.ts'
import { Entry } from './entry.ts'
import { type Counted, FigureCount } from './figure.ts'
import { MonthScore } from './grid-member.ts'
import { once } from './once.ts'
import { Township } from './township.ts'

const StaleFigure = builder.objectRef<Moved<Counted>>('StaleFigure').implement({
  description: '变化了的指标 · A figure that has moved',
  fields: (t) => ({
    before: t.expose('before', { type: FigureCount, description: '关闭时 · When the year was closed' }),
    now: t.expose('now', { type: FigureCount, description: '现在 · Now' }),
  }),
})

const StaleScore = builder.objectRef<Moved<Judged>>('StaleScore').implement({
  description: '变化了的评分 · A score that has moved',
  fields: (t) => ({
    before: t.expose('before', { type: Assessment, description: '关闭时 · When the year was closed' }),
    now: t.expose('now', { type: Assessment, description: '现在 · Now' }),
  }),
})

const Place = builder.objectRef<Standing>('Standing').implement({
  description: '名次 · A place in a ranking',
  fields: (t) => ({
    rank: t.exposeInt('rank', { description: '名次 · Rank' }),
    outOf: t.exposeInt('of', { description: '参加排名数 · How many are ranked' }),
    tied: t.int({ description: '同名次数 · How many share it', resolve: ({ tied }) => tied ?? 1 }),
  }),
})

type MovedRank = StaleYear['stale']['ranks'][number]
const StaleRank = builder.objectRef<MovedRank>('StaleRank').implement({
  description: '变化了的名次 · A rank that has moved',
  fields: (t) => ({
    township: t.expose('township', { type: 'TownshipCode', description: '乡镇代码 · Township code' }),
    before: t.expose('before', {
      type: Place,
      nullable: true,
      description: '关闭时；空为无名次 · When the year was closed; null for none',
    }),
    now: t.expose('now', { type: Place, nullable: true, description: '现在；空为无名次 · Now; null for none' }),
  }),
})

const StaleMonth = builder.objectRef<StaleYear['stale']['months'][number] & { readonly knownAt: string }>('StaleMonth')
StaleMonth.implement({
  description: '网格员变化了的一个月 · A month of a grid member that has moved',
  fields: (t) => ({
    person: t.exposeString('person', { description: '人员代号 · Person key' }),
    month: t.field({ type: 'Month', description: '月份 · Month', resolve: ({ period }) => period.id }),
    before: t.field({
      type: MonthScore,
      nullable: true,
      description: '关闭时；空为当时不是网格员 · When the year was closed; null for who was no member',
      resolve: ({ before, knownAt }) => before && { assessment: before, knownAt },
    }),
    now: t.field({
      type: MonthScore,
      nullable: true,
      description: '现在；空为不是网格员 · Now; null for who is no member',
      resolve: ({ now }) => now && { assessment: now },
    }),
  }),
})

const figuresOf = ({ closing: { township, year, at }, stale }: StaleYear): Moved<Counted>[] => {
  const question = { subject: { kind: 'township', id: township, township } as const, period: yearPeriod(year) }
  return stale.figures.map(({ definition, before, now }) => {
    const counted = (value: FigureValue) => ({ ...question, definition, value })
    return { before: { ...counted(before), knownAt: at }, now: counted(now) }
  })
}

/** What has become stale of a closed year. */
const Year = builder.objectRef<StaleYear>('StaleYear').implement({
  description:
    '已关闭的年度，及其关闭以来因补录、更正而变化的结果 · A closed year, and the results that late entries and corrections have changed since',
  fields: (t) => ({
    township: t.field({
      type: 'TownshipCode',
      description: '乡镇代码 · Township code',
      resolve: ({ closing }) => closing.township,
    }),
    year: t.field({ type: 'Year', description: '年度 · Year', resolve: ({ closing }) => closing.year }),
    closedAt: t.field({ type: 'Instant', description: '关闭时间 · Since when', resolve: ({ closing }) => closing.at }),
    isPublished: t.boolean({
      description: '因报告公开而关闭 · Whether it is closed because the report on it is public',
      resolve: ({ closing }) => closing.by === 'report',
    }),
    figures: t.field({
      type: [StaleFigure],
      description: '变化了的指标 · The figures that have moved',
      resolve: figuresOf,
    }),
    isJudged: t.boolean({
      description:
        '评分细则适用于该年度；不适用则得分与名次未全部比较 · Whether the books judge the year; if not, scores and ranks were not all compared',
      resolve: ({ stale }) => stale.notJudged === undefined,
    }),
    score: t.field({
      type: StaleScore,
      nullable: true,
      description: '变化了的评分；没有变化则为空 · The score, if it has moved',
      resolve: ({ stale: { score }, closing }) =>
        score && { before: { assessment: score.before, knownAt: closing.at }, now: { assessment: score.now } },
    }),
    ranks: t.field({
      type: [StaleRank],
      description: '变化了的名次（同县各乡镇） · The ranks that have moved, of the townships of the county',
      resolve: ({ stale }) => [...stale.ranks],
    }),
    months: t.field({
      type: [StaleMonth],
      description: '网格员变化了的月度得分、补助与名次 · The months of grid members with other points, money or rank',
      resolve: ({ stale, closing }) => stale.months.map((month) => ({ ...month, knownAt: closing.at })),
    }),
  }),
})

const found = once<readonly StaleYear[]>()
// A hundred entries of a year ask the same; a change in the same request makes it another question.
const foundOnce = (key: readonly unknown[], bookId: string, context: RequestContext, ask: Ask) =>
  context.run(
    Effect.gen(function* () {
      const [book, actor, store] = [yield* bookById(bookId), yield* CurrentActor, yield* Store]
      const revisions = [...(yield* store.revisions(actor))]
      const work = () => context.run(ask(actor, book))
      return yield* Effect.promise(() => found(context, JSON.stringify([...key, bookId, revisions]), work))
    }),
  )
type Ask = (actor: RequestContext['actor'], book: RuleBook) => Effect.Effect<readonly StaleYear[], never, Store>

const ruleBookId = {
  defaultValue: 'township-year',
  description: '得分与名次所用规则代号 · Id of the rule book of score and ranks',
} as const

/** Adds what has become stale of closed years: to a township, and to an entry, so that a change says what it moved. */
export const addStaleYears = (): void => {
  builder.objectField(Township, 'staleYear', (t) =>
    t.field({
      type: Year,
      nullable: true,
      description:
        '年度关闭以来变化的结果；年度未关闭则为空 · What has changed since the year was closed; null while it is open',
      args: {
        year: t.arg({ type: 'Year', required: true, description: '年度 · Year' }),
        ruleBookId: t.arg.string(ruleBookId),
      },
      resolve: async ({ code }, { year, ruleBookId: id }, context) => {
        const place = { township: code, year }
        const ask: Ask = (actor, book) =>
          Effect.map(staleYear(actor, { ...place, book }), (one) => (one === undefined ? [] : [one]))
        return (await foundOnce(['year', code, year], id ?? ruleBookId.defaultValue, context, ask))[0]
      },
    }),
  )
  builder.interfaceField(Entry, 'staleYears', (t) =>
    t.field({
      type: [Year],
      description:
        '本条所属年度（如已关闭）与其后已关闭年度中变化了的结果；补录时可当即取得 · What has changed of its year, if that is closed, and of later closed years: ask for it with a late change',
      args: { ruleBookId: t.arg.string(ruleBookId) },
      resolve: async ({ township, year }, { ruleBookId: id }, context) => {
        const places = [{ township, year }]
        const ask: Ask = (actor, book) =>
          Effect.map(staleYears(actor, { book, places, most: Number.POSITIVE_INFINITY }), ({ compared }) => compared)
        return [...(await foundOnce(['years', township, year], id ?? ruleBookId.defaultValue, context, ask))]
      },
    }),
  )
}
