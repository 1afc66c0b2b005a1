import { type RuleBook, type Standing, monthPeriod } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { rankTownships } from '../run/rank-townships.ts'
import { bookById } from '../run/shipped-books.ts'
import { type Standpoint, standpointOf } from '../run/standpoint.ts'
import { Assessment } from './assessment.ts'
import { builder } from './builder.ts'
import { codeEnum } from './code-enum.ts'
import type { RequestContext } from './context.ts'
import type { Judged } from './derivation.ts'
import { monthResults } from './grid-member.ts'
import { standpointArgs } from './standpoint.ts'

const PeersEnum = codeEnum(
  'RankingPeers',
  '和谁比较 · Who is compared with whom',
  ['county', 'group'] as const,
  (code) =>
    ({ county: '全县 · The whole county', group: '街道、镇、乡分组 · Subdistricts, towns and townships apart' })[code],
)

interface Placed {
  readonly judged: Judged
  readonly standing: Standing
}
interface Peers {
  readonly id: string
  readonly ranked: readonly Placed[]
  readonly unranked: readonly Judged[]
}

const RankedAssessment = builder.objectRef<Placed>('RankedAssessment').implement({
  description: '名次：同分同名次，后一名次空出 · A place: equals share it, and the next places are left out',
  fields: (t) => ({
    rank: t.int({ description: '名次 · Rank', resolve: ({ standing }) => standing.rank }),
    outOf: t.int({ description: '参加排名数 · How many are ranked', resolve: ({ standing }) => standing.of }),
    tied: t.int({ description: '同名次数 · How many share it', resolve: ({ standing }) => standing.tied ?? 1 }),
    subjectId: t.string({ description: '对象 · Whom', resolve: ({ judged }) => judged.assessment.subject.id }),
    assessment: t.expose('judged', { type: Assessment, description: '评分 · The assessment' }),
  }),
})

/** Those who are compared with each other: the ranked in order, then those without a place. */
export const PeerGroup = builder.objectRef<Peers>('PeerGroup').implement({
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
      resolve: ({ unranked }) => [...unranked],
    }),
  }),
})

const addTownshipRanking = (): void => {
  builder.queryField('townshipRanking', (t) =>
    t.field({
      type: [PeerGroup],
      description: '乡镇年度排名，按县分组 · Townships ranked for a year within their counties',
      args: {
        year: t.arg({ type: 'Year', required: true, description: '年度 · Year' }),
        peers: t.arg({ type: PeersEnum, defaultValue: 'county', description: '和谁比较 · Who is compared with whom' }),
        ruleBookId: t.arg.string({ defaultValue: 'township-year', description: '规则代号 · Id of the rule book' }),
        ...standpointArgs(t.arg),
      },
      resolve: (_, { year, ruleBookId, peers, ...from }, context) =>
        context.run(
          Effect.gen(function* () {
            const standpoint = standpointOf(from)
            const book = yield* bookById(ruleBookId ?? 'township-year')
            const request = { book, year, peers: peers ?? 'county', ...standpoint }
            const groups = yield* rankTownships(yield* CurrentActor, request)
            return groups.map(({ id, ranked, unranked }) => ({
              id,
              ranked: ranked.map(({ item, standing }) => ({ judged: { assessment: item, ...standpoint }, standing })),
              unranked: unranked.map((assessment) => ({ assessment, ...standpoint })),
            }))
          }),
        ),
    }),
  )
}

/** Whose grid members are ranked, by which book, of which month, and from where the facts are seen. */
interface GridRankingAsked extends Standpoint {
  readonly book: RuleBook
  readonly township: string
  readonly month: string
}

/** The grid members of a township ranked for a month. */
export const gridRankingOf = async (
  { book, township, month, ...from }: GridRankingAsked,
  context: RequestContext,
): Promise<Peers> => {
  const period = monthPeriod(Number(month.slice(0, 4)), Number(month.slice(5)))
  const standpoint = standpointOf(from)
  const results = await monthResults({ book, township, periods: [period], ...standpoint }, context)
  const all = results.flatMap(({ assessments }) => assessments.map((assessment) => ({ assessment, ...standpoint })))
  return {
    id: township,
    ranked: all.flatMap((judged) => {
      const { standing } = judged.assessment
      return standing === undefined ? [] : [{ judged, standing }]
    }),
    unranked: all.filter(({ assessment }) => assessment.standing === undefined),
  }
}

const addGridRanking = (): void => {
  builder.queryField('gridRanking', (t) =>
    t.field({
      type: PeerGroup,
      description: '一个乡镇的网格员月度排名 · The grid members of a township ranked for a month',
      args: {
        township: t.arg({ type: 'TownshipCode', required: true, description: '乡镇代码 · Township code' }),
        month: t.arg({ type: 'Month', required: true, description: '月份 · Month' }),
        ...standpointArgs(t.arg),
      },
      resolve: async (_, { township, month, ...from }, context) => {
        const book = await context.run(bookById('grid-member-month'))
        return gridRankingOf({ book, township, month, ...standpointOf(from) }, context)
      },
    }),
  )
}

/** Adds the rankings of townships and of grid members. */
export const addRankings = (): void => {
  addTownshipRanking()
  addGridRanking()
}
