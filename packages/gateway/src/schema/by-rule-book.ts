import { type RuleBook as Book, monthNumber, monthNumbered } from '@zhunsheng/domain'
import { SchemeRefused, chosenBook } from '../run/chosen-book.ts'
import { standpointOf } from '../run/standpoint.ts'
import { builder } from './builder.ts'
import { GridMemberConnection, gridMemberPage } from './grid-member.ts'
import {
  DifferenceObject,
  ReplacementsObject,
  differencesBy,
  replacementArgs,
  replacementsBy,
} from './grid-replacements.ts'
import { pageArgs } from './page.ts'
import { PeerGroup, gridRankingOf } from './ranking.ts'
import { RuleBook } from './rule-book.ts'
import { SchemePick, picksOf } from './scheme.ts'
import { knownAtArg, standpointArgs } from './standpoint.ts'
import { VillageYear, villageMonths } from './subject-year.ts'
import { StatementObject, statementBy } from './subsidy-statement.ts'
import { Township } from './township.ts'

/** A township seen by one rule book. */
interface ByBook {
  readonly township: string
  readonly book: Book
}

const month = { type: 'Month', required: true, description: '月份 · Month' } as const
const year = { type: 'Year', required: true, description: '年度 · Year' } as const

const ByRuleBook = builder.objectRef<ByBook>('ByRuleBook').implement({
  description:
    '按一套规则考核的结果，包括各地的方案及所作的选择 · What comes of one rule book, a scheme with its choices made included',
  fields: (t) => ({
    ruleBook: t.field({ type: RuleBook, description: '所用规则 · The rule book', resolve: ({ book }) => book }),
    gridRanking: t.field({
      type: PeerGroup,
      description:
        '网格员月度排名；只定金额的规则没有名次 · Grid members of a month; by a book of money alone nobody is ranked',
      args: { month: t.arg(month), ...standpointArgs(t.arg) },
      resolve: (by, { month: id, ...from }, context) =>
        gridRankingOf({ ...by, month: id, ...standpointOf(from) }, context),
    }),
    gridMembers: t.field({
      type: GridMemberConnection,
      description: '本年的网格员 · The grid members of a year',
      args: { year: t.arg(year), ...standpointArgs(t.arg), ...pageArgs(t.arg) },
      resolve: (by, { year: asked, asOf, knownAt, ...page }, context) =>
        gridMemberPage({ ...by, year: asked, ...standpointOf({ asOf, knownAt }) }, page, context),
    }),
    villages: t.field({
      type: [VillageYear],
      description:
        '月末在册的村（社区）及其当月评分 · The villages and communities on the last day of a month, each with its score',
      args: { month: t.arg(month), ...standpointArgs(t.arg) },
      resolve: (by, { month: id, ...from }, context) =>
        villageMonths({ ...by, month: monthNumbered(monthNumber(`${id}-01`)), ...standpointOf(from) }, context),
    }),
  }),
})

// What follows for money, and for who stays.
builder.objectFields(ByRuleBook, (t) => ({
  subsidyStatement: t.field({
    type: StatementObject,
    description: '一个月的网格员补助发放表 · The subsidy statement of a month',
    args: { month: t.arg(month), knownAt: knownAtArg(t.arg) },
    resolve: (by, asked, context) => statementBy({ ...by, ...asked }, context),
  }),
  subsidyDifferences: t.field({
    type: [DifferenceObject],
    description: '一年中尚未补发或扣回的差额 · Differences of a year that no statement has settled',
    args: { year: t.arg(year), knownAt: knownAtArg(t.arg) },
    resolve: (by, asked, context) => differencesBy({ ...by, ...asked }, context),
  }),
  gridReplacements: t.field({
    type: ReplacementsObject,
    description: '一年的网格员更换：触发与决定 · Replacement of grid members in a year: triggers and decisions',
    args: replacementArgs(t.arg),
    resolve: (by, asked, context) => replacementsBy({ ...by, ...asked }, context),
  }),
}))

const Result = builder.errorUnion('ByRuleBookResult', {
  description: '按规则考核的结果；方案须先选择的，为须作的选择 · What comes of the book, or what is to be chosen first',
  types: [ByRuleBook, SchemeRefused],
  resolveType: () => 'ByRuleBook',
})

/** Adds what grid members and villages come to by a rule book of the caller's choice, the schemes met in practice included. */
export const addByRuleBook = (): void => {
  builder.objectField(Township, 'byRuleBook', (t) =>
    t.field({
      type: Result,
      description:
        '按所选规则或方案考核网格员、村（社区）：考核、排名、补助、更换 · Grid members and villages by a rule book or a scheme: scores, ranks, money, replacement',
      args: {
        ruleBookId: t.arg.string({
          required: true,
          description: '规则或方案的代号 · Id of the rule book or of the scheme',
        }),
        choose: t.arg({ type: [SchemePick], description: '就方案未定之处所作的选择 · The choices made of a scheme' }),
      },
      resolve: async ({ code }, { ruleBookId, choose }, context) => ({
        township: code,
        book: await context.run(chosenBook(ruleBookId, picksOf(choose))),
      }),
    }),
  )
}
