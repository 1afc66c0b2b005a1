import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import type { JudgedBelow } from '../run/assess-below.ts'
import { yearsBelow } from '../run/remembered.ts'
import { bookById } from '../run/shipped-books.ts'
import { type Standpoint, standpointOf } from '../run/standpoint.ts'
import type { SubjectBelow } from '../run/subjects-below.ts'
import { Assessment } from './assessment.ts'
import { builder } from './builder.ts'
import type { RequestContext } from './context.ts'
import type { Judged } from './derivation.ts'
import { Entry } from './entry.ts'
import { type PageArgs, pageArgs, pageOfList } from './page.ts'
import { standpointArgs } from './standpoint.ts'
import { Township } from './township.ts'

const books: Readonly<Record<SubjectBelow, string>> = { village: 'village-year', civilServant: 'civil-servant-year' }

/** Somebody on a roster, judged for a year, and from where the facts are seen. */
interface SubjectYear extends Judged, Pick<JudgedBelow, 'entry' | 'subject'> {}

const VillageYear = builder.objectRef<SubjectYear>('VillageYear').implement({
  description: '一个村（社区）的年度 · A village or community in a year',
  fields: (t) => ({
    code: t.string({ description: '代码 · Code', resolve: ({ subject }) => subject.id }),
    entry: t.field({
      type: Entry,
      description: '名册记录：名称、类型 · Its entry in the list: name and type',
      resolve: ({ entry }) => entry,
    }),
    assessment: t.field({ type: Assessment, description: '年度评分 · The score of the year', resolve: (of) => of }),
  }),
})

const CivilServantYear = builder.objectRef<SubjectYear>('CivilServantYear').implement({
  description: '一名公务员的学法用法年度（只以人员代号出现） · A civil servant in a year, known by the person key only',
  fields: (t) => ({
    person: t.string({ description: '人员代号 · Person key', resolve: ({ subject }) => subject.id }),
    assessment: t.field({ type: Assessment, description: '年度评分 · The score of the year', resolve: (of) => of }),
  }),
})

const VillageYearConnection = builder.connectionObject(
  { name: 'VillageYearConnection', type: VillageYear, description: '村（社区） · Villages and communities' },
  { name: 'VillageYearEdge', description: '一个村（社区） · One village or community' },
)
const CivilServantYearConnection = builder.connectionObject(
  { name: 'CivilServantYearConnection', type: CivilServantYear, description: '公务员 · Civil servants' },
  { name: 'CivilServantYearEdge', description: '一名公务员 · One civil servant' },
)

interface YearsIn extends Standpoint {
  readonly township: string
  readonly year: number
}

const yearsIn = async (
  below: SubjectBelow,
  { township, year, ...from }: YearsIn,
  args: PageArgs,
  context: RequestContext,
) => {
  const standpoint = standpointOf(from)
  const judged = await context.run(
    Effect.gen(function* () {
      const book = yield* bookById(books[below])
      return yield* yearsBelow(yield* CurrentActor, { book, below, township, year, ...standpoint })
    }),
  )
  const items = judged.map((each): SubjectYear => ({ ...each, ...standpoint }))
  const list = [below, township, year, standpoint.asOf ?? '', standpoint.knownAt ?? ''].join('/')
  return pageOfList(list, items, ({ subject }) => subject.id, args, context)
}

/** Adds the years of villages and communities, and of civil servants, to the township. */
export const addSubjectYears = (): void => {
  builder.objectFields(Township, (t) => {
    const args = {
      year: t.arg({ type: 'Year', required: true, description: '年度 · Year' }),
      ...standpointArgs(t.arg),
      ...pageArgs(t.arg),
    }
    return {
      villages: t.field({
        type: VillageYearConnection,
        description:
          '年末（或截至日）在册的村（社区）及其年度评分 · The villages and communities on the last day, each with its score',
        args,
        resolve: ({ code }, { year, asOf, knownAt, ...page }, context) =>
          yearsIn('village', { township: code, year, ...standpointOf({ asOf, knownAt }) }, page, context),
      }),
      civilServants: t.field({
        type: CivilServantYearConnection,
        description:
          '年末（或截至日）在职的公务员及其学法用法评分 · The civil servants in service on the last day, each with the score in law study',
        args,
        resolve: ({ code }, { year, asOf, knownAt, ...page }, context) =>
          yearsIn('civilServant', { township: code, year, ...standpointOf({ asOf, knownAt }) }, page, context),
      }),
    }
  })
}
