import { type RuleBook, type Subject, monthsOf, yearPeriod } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { Store } from '../persistence/store.ts'
import type { MonthResult, MonthsRequest } from '../run/assess-months.ts'
import { monthsOfMembers } from '../run/remembered.ts'
import { type Standpoint, standpointOf } from '../run/standpoint.ts'
import { Assessment, gradeTitle } from './assessment.ts'
import { builder } from './builder.ts'
import { AssessmentStatusEnum } from './code-enum.ts'
import type { RequestContext } from './context.ts'
import type { Judged } from './derivation.ts'
import { once } from './once.ts'
import { type PageArgs, pageOfList } from './page.ts'

/** The months of every member of a township, judged and ranked. */
export const monthResults = (request: MonthsRequest, context: RequestContext): Promise<readonly MonthResult[]> =>
  context.run(
    Effect.gen(function* () {
      return yield* monthsOfMembers(yield* CurrentActor, request)
    }),
  )

/** Whose members are asked about, by which book, in which year, and from where they are seen. */
interface MembersIn extends Standpoint {
  readonly book: RuleBook
  readonly township: string
  readonly year: number
}

type MonthsByMember = ReadonlyMap<string, readonly Judged[]>
const byMember = once<MonthsByMember>()
/** The months of a township's year by member: worked out once for a request, however many members it asks about. */
const monthsByMember = (
  { book, township, year, ...from }: MembersIn,
  context: RequestContext,
): Promise<MonthsByMember> => {
  const standpoint = standpointOf(from)
  return byMember(context, JSON.stringify([book.hash, township, year, standpoint]), async () => {
    const results = await monthResults({ book, township, periods: monthsOf(yearPeriod(year)), ...standpoint }, context)
    const judged = results.flatMap(({ assessments }) =>
      assessments.map((assessment) => ({ assessment, ...standpoint })),
    )
    return Map.groupBy(judged, ({ assessment }) => assessment.subject.id)
  })
}

/** One month of one member. */
export const MonthScore = builder.objectRef<Judged>('MonthScore').implement({
  description: '网格员一个月的评分与补助 · One month of one grid member: score and money',
  fields: (t) => ({
    month: t.field({ type: 'Month', description: '月份 · Month', resolve: ({ assessment }) => assessment.period.id }),
    member: t.string({ description: '人员代号 · Person key', resolve: ({ assessment }) => assessment.subject.id }),
    status: t.field({
      type: AssessmentStatusEnum,
      description: '状态 · Status',
      resolve: ({ assessment }) => assessment.status,
    }),
    score: t.field({ type: 'Points', description: '得分 · Points', resolve: ({ assessment }) => assessment.earned }),
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
    rank: t.int({
      nullable: true,
      description: '名次 · Rank in the township',
      resolve: ({ assessment }) => assessment.standing?.rank,
    }),
    outOf: t.int({
      nullable: true,
      description: '参加排名人数 · How many are ranked',
      resolve: ({ assessment }) => assessment.standing?.of,
    }),
    assessment: t.field({
      type: Assessment,
      description: '完整评分：各项得分、说明、推导 · The whole assessment: indicators, explanation, derivation',
      resolve: (judged) => judged,
    }),
  }),
})

/** A member in the year that is asked about. */
interface MemberIn extends MembersIn {
  readonly subject: Subject
}

const GridMember = builder.objectRef<MemberIn>('GridMember').implement({
  description: '网格员（只以人员代号出现） · A grid member, known by the person key only',
  fields: (t) => ({
    person: t.string({ description: '人员代号 · Person key', resolve: ({ subject }) => subject.id }),
    months: t.field({
      type: [MonthScore],
      description: '本年各月的评分与补助 · The months of the year: score and money',
      resolve: async ({ subject, ...asked }, _, context) => [
        ...((await monthsByMember(asked, context)).get(subject.id) ?? []),
      ],
    }),
  }),
})

/** The grid members of a township. */
export const GridMemberConnection = builder.connectionObject(
  { name: 'GridMemberConnection', type: GridMember, description: '网格员 · Grid members' },
  { name: 'GridMemberEdge', description: '一名网格员 · One grid member' },
)

/** A page of the grid members of a township in a year, by person key. */
export const gridMemberPage = async (asked: MembersIn, args: PageArgs, context: RequestContext) => {
  const { book, township, year, asOf = '', knownAt } = asked
  const members = await context.run(
    Effect.gen(function* () {
      const store = yield* Store
      return yield* store.gridMembers(yield* CurrentActor, township, yearPeriod(year), knownAt)
    }),
  )
  const items = members.map((subject) => ({ ...asked, subject }))
  const list = ['gridMembers', book.hash, township, year, asOf, knownAt ?? ''].join('/')
  return pageOfList(list, items, ({ subject }) => subject.id, args, context)
}
