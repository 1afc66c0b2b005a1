import type { Period, RuleBook } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import type { JudgedBelow } from '../run/assess-below.ts'
import { yearsBelow } from '../run/remembered.ts'
import { bookById } from '../run/shipped-books.ts'
import { type Standpoint, standpointOf } from '../run/standpoint.ts'
import { type SubjectBelow, booksBelow } from '../run/subjects-below.ts'
import { Assessment } from './assessment.ts'
import { builder } from './builder.ts'
import type { RequestContext } from './context.ts'
import type { Judged } from './derivation.ts'
import { Entry } from './entry.ts'
import { type PageArgs, pageArgs, pageOfList } from './page.ts'
import { standpointArgs } from './standpoint.ts'
import { Township } from './township.ts'

/** Somebody on a roster, judged for a year, and from where the facts are seen. */
interface SubjectYear extends Judged, Pick<JudgedBelow, 'entry' | 'subject'> {}

/** A village or community, judged. */
export const VillageYear = builder.objectRef<SubjectYear>('VillageYear').implement({
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

const EnforcementCaseYear = builder.objectRef<SubjectYear>('EnforcementCaseYear').implement({
  description: '一个本年办结的执法案件及其评查 · An enforcement case that was ended in the year, reviewed',
  fields: (t) => ({
    case: t.string({ description: '案件编号 · Business key of the case', resolve: ({ subject }) => subject.id }),
    entry: t.field({
      type: Entry,
      description:
        '登记案件的记录；未登记的，为其决定或者办结的记录 · Its entry; where none opened it, the one that ended it',
      resolve: ({ entry }) => entry,
    }),
    assessment: t.field({ type: Assessment, description: '评查得分 · The score of its file', resolve: (of) => of }),
  }),
})

const EnforcementOfficerYear = builder.objectRef<SubjectYear>('EnforcementOfficerYear').implement({
  description:
    '一名执法人员的年度（只以人员代号出现） · An enforcement officer in a year, known by the person key only',
  fields: (t) => ({
    person: t.string({ description: '人员代号 · Person key', resolve: ({ subject }) => subject.id }),
    assessment: t.field({ type: Assessment, description: '年度评分 · The score of the year', resolve: (of) => of }),
  }),
})

const EnforcementCaseYearConnection = builder.connectionObject(
  { name: 'EnforcementCaseYearConnection', type: EnforcementCaseYear, description: '执法案件 · Enforcement cases' },
  { name: 'EnforcementCaseYearEdge', description: '一个执法案件 · One enforcement case' },
)
const EnforcementOfficerYearConnection = builder.connectionObject(
  {
    name: 'EnforcementOfficerYearConnection',
    type: EnforcementOfficerYear,
    description: '执法人员 · Enforcement officers',
  },
  { name: 'EnforcementOfficerYearEdge', description: '一名执法人员 · One enforcement officer' },
)
const VillageYearConnection = builder.connectionObject(
  { name: 'VillageYearConnection', type: VillageYear, description: '村（社区） · Villages and communities' },
  { name: 'VillageYearEdge', description: '一个村（社区） · One village or community' },
)
const CivilServantYearConnection = builder.connectionObject(
  { name: 'CivilServantYearConnection', type: CivilServantYear, description: '公务员 · Civil servants' },
  { name: 'CivilServantYearEdge', description: '一名公务员 · One civil servant' },
)

type Connection =
  | typeof VillageYearConnection
  | typeof CivilServantYearConnection
  | typeof EnforcementCaseYearConnection
  | typeof EnforcementOfficerYearConnection

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
      const book = yield* bookById(booksBelow[below])
      return yield* yearsBelow(yield* CurrentActor, { book, below, township, year, ...standpoint })
    }),
  )
  const items = judged.map((each): SubjectYear => ({ ...each, ...standpoint }))
  const list = [below, township, year, standpoint.asOf ?? '', standpoint.knownAt ?? ''].join('/')
  return pageOfList(list, items, ({ subject }) => subject.id, args, context)
}

/** The villages and communities of a township on the last day of a month, judged by a book of months. */
export const villageMonths = async (
  { month, ...asked }: Standpoint & { readonly book: RuleBook; readonly township: string; readonly month: Period },
  context: RequestContext,
): Promise<SubjectYear[]> => {
  const standpoint = standpointOf(asked)
  const request = { ...asked, below: 'village', year: Number(month.id.slice(0, 4)), month } as const
  const judged = await context.run(Effect.flatMap(CurrentActor, (actor) => yearsBelow(actor, request)))
  return judged.map((each) => ({ ...each, ...standpoint }))
}

/** Adds the years of villages, civil servants, enforcement cases and enforcement officers to the township. */
export const addSubjectYears = (): void => {
  builder.objectFields(Township, (t) => {
    const args = {
      year: t.arg({ type: 'Year', required: true, description: '年度 · Year' }),
      ...standpointArgs(t.arg),
      ...pageArgs(t.arg),
    }
    const years = (below: SubjectBelow, type: Connection, description: string) =>
      t.field({
        type,
        description,
        args,
        resolve: ({ code }, { year, asOf, knownAt, ...page }, context) =>
          yearsIn(below, { township: code, year, ...standpointOf({ asOf, knownAt }) }, page, context),
      })
    return {
      villages: years(
        'village',
        VillageYearConnection,
        '年末（或截至日）在册的村（社区）及其年度评分 · The villages and communities on the last day, each with its score',
      ),
      civilServants: years(
        'civilServant',
        CivilServantYearConnection,
        '年末（或截至日）在职的公务员及其学法用法评分 · The civil servants in service on the last day, each with the score in law study',
      ),
      enforcementCases: years(
        'enforcementCase',
        EnforcementCaseYearConnection,
        '本年作出决定或者以其他方式办结的执法案件及其评查得分 · The cases that were decided or ended otherwise in the year, each with the score of its file',
      ),
      enforcementOfficers: years(
        'enforcementOfficer',
        EnforcementOfficerYearConnection,
        '本年曾持有效执法证或者编入执法办的人员及其年度评分 · Whoever held a certificate or belonged to the enforcement office in the year, each with the score',
      ),
    }
  })
}
