import type { PeerGroup as Peers, Placed } from '@zhunsheng/domain'
import type { Assessment as Judgement } from '@zhunsheng/domain'
import { monthPeriod } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { rankTownships } from '../run/rank-townships.ts'
import { bookById } from '../run/shipped-books.ts'
import { Assessment } from './assessment.ts'
import { builder } from './builder.ts'
import { monthResults } from './grid-member.ts'

const RankedAssessment = builder.objectRef<Placed<Judgement>>('RankedAssessment').implement({
  description: '名次：同分同名次，后一名次空出 · A place: equals share it, and the next places are left out',
  fields: (t) => ({
    rank: t.int({ description: '名次 · Rank', resolve: ({ standing }) => standing.rank }),
    outOf: t.int({ description: '参加排名数 · How many are ranked', resolve: ({ standing }) => standing.of }),
    tied: t.int({ description: '同名次数 · How many share it', resolve: ({ standing }) => standing.tied ?? 1 }),
    subjectId: t.string({ description: '对象 · Whom', resolve: ({ item }) => item.subject.id }),
    assessment: t.field({
      type: Assessment,
      description: '评分 · The assessment',
      resolve: ({ item }) => ({ assessment: item }),
    }),
  }),
})

const PeerGroup = builder.objectRef<Peers>('PeerGroup').implement({
  description: '互相比较的一组 · A group of peers',
  fields: (t) => ({
    peerGroupId: t.exposeString('id', { description: '代号（县代码、乡镇代码） · Code of the county or township' }),
    ranked: t.field({
      type: [RankedAssessment],
      description: '有名次者 · Those with a place, in order',
      resolve: ({ ranked }) => [...ranked],
    }),
    unranked: t.field({
      type: [Assessment],
      description: '未定评者，不排名 · Those not final, without a place',
      resolve: ({ unranked }) => unranked.map((assessment) => ({ assessment })),
    }),
  }),
})

/** Adds the rankings of townships and of grid members. */
export const addRankings = (): void => {
  builder.queryFields((t) => ({
    townshipRanking: t.field({
      type: [PeerGroup],
      description: '乡镇年度排名，按县分组 · Townships ranked for a year within their counties',
      args: {
        year: t.arg({ type: 'Year', required: true, description: '年度 · Year' }),
        ruleBookId: t.arg.string({ defaultValue: 'township-year', description: '规则代号 · Id of the rule book' }),
      },
      resolve: (_, { year, ruleBookId }, context) =>
        context.run(
          Effect.gen(function* () {
            const book = yield* bookById(ruleBookId ?? 'township-year')
            return [...(yield* rankTownships(yield* CurrentActor, { book, year }))]
          }),
        ),
    }),
    gridRanking: t.field({
      type: PeerGroup,
      description: '一个乡镇的网格员月度排名 · The grid members of a township ranked for a month',
      args: {
        township: t.arg({ type: 'TownshipCode', required: true, description: '乡镇代码 · Township code' }),
        month: t.arg({ type: 'Month', required: true, description: '月份 · Month' }),
      },
      resolve: async (_, { township, month }, context) => {
        const period = monthPeriod(Number(month.slice(0, 4)), Number(month.slice(5)))
        const assessments = (await monthResults(township, [period], context)).flatMap((each) => each.assessments)
        return {
          id: township,
          ranked: assessments.flatMap((item) =>
            item.standing === undefined ? [] : [{ item, standing: item.standing }],
          ),
          unranked: assessments.filter(({ standing }) => standing === undefined),
        }
      },
    }),
  }))
}
