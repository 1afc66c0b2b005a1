import { type FigureDefinition, yearPeriod } from '@zhunsheng/domain'
import { figureDefinitions } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { Store } from '../persistence/store.ts'
import { bookById } from '../run/shipped-books.ts'
import { standpointOf } from '../run/standpoint.ts'
import { Assessment } from './assessment.ts'
import { builder } from './builder.ts'
import { ClaimConnection, claimPage } from './claim.ts'
import type { RequestContext } from './context.ts'
import { entryPage } from './entry-queries.ts'
import { EntryConnection, EntryKindEnum } from './entry.ts'
import { type Counted, FigureCount, figuresAskedFor } from './figure.ts'
import { GridMemberConnection, gridMemberPage } from './grid-member.ts'
import { type YearQuestion, assessmentOf, yearArgs } from './judge-year.ts'
import { pageArgs } from './page.ts'
import { knownAtArg, standpointArgs } from './standpoint.ts'
import { addSubjectYears } from './subject-year.ts'
import { Township } from './township.ts'

const countsOf = (
  definitions: readonly FigureDefinition[],
  { township, year, ...from }: YearQuestion,
  context: RequestContext,
): Promise<Counted[]> => {
  const subject = { kind: 'township', id: township, township } as const
  const question = { subject, period: yearPeriod(year), ...standpointOf(from) }
  return context.run(
    Effect.gen(function* () {
      const store = yield* Store
      const values = yield* store.countFigures(yield* CurrentActor, definitions, { ...question, entries: false })
      return definitions.map((definition) => ({
        ...question,
        definition,
        value: values.get(definition.id) ?? { status: 'missing' },
      }))
    }),
  )
}

const townshipFigures = figureDefinitions.filter(({ subject }) => subject === 'township')

const addLists = (): void => {
  builder.objectFields(Township, (t) => ({
    assessment: t.field({
      type: Assessment,
      description: '年度评分 · The score of a year',
      args: yearArgs(t.arg),
      resolve: ({ code }, args, context) => assessmentOf({ township: code, ...args }, context),
    }),
    claims: t.field({
      type: ClaimConnection,
      description: '报告表述与台账计数 · What the report states and what the ledger counts',
      args: {
        year: t.arg({ type: 'Year', required: true, description: '年度 · Year' }),
        ...standpointArgs(t.arg),
        ...pageArgs(t.arg),
      },
      resolve: ({ code }, { year, asOf, knownAt, ...args }, context) =>
        claimPage({ township: code, year, ...standpointOf({ asOf, knownAt }) }, args, context),
    }),
    gridMembers: t.field({
      type: GridMemberConnection,
      description: '本年的网格员 · The grid members of a year',
      args: {
        year: t.arg({ type: 'Year', required: true, description: '年度 · Year' }),
        ...standpointArgs(t.arg),
        ...pageArgs(t.arg),
      },
      resolve: async ({ code }, { year, asOf, knownAt, ...args }, context) => {
        const book = await context.run(bookById('grid-member-month'))
        return gridMemberPage({ book, township: code, year, ...standpointOf({ asOf, knownAt }) }, args, context)
      },
    }),
  }))
}

const addEntries = (): void => {
  builder.objectField(Township, 'entries', (t) =>
    t.field({
      type: EntryConnection,
      description: '一种台账的记录 · Entries of one kind',
      args: {
        kind: t.arg({ type: EntryKindEnum, required: true, description: '种类 · Kind' }),
        year: t.arg({ type: 'Year', description: '年度 · Year' }),
        knownAt: knownAtArg(t.arg),
        ...pageArgs(t.arg),
      },
      resolve: ({ code }, { kind, year, knownAt, ...args }, context) =>
        entryPage(
          { kind, township: code, ...(typeof year === 'number' && { year }), ...standpointOf({ knownAt }) },
          args,
          context,
        ),
    }),
  )
}

const addFigures = (): void => {
  builder.objectField(Township, 'figures', (t) =>
    t.field({
      type: [FigureCount],
      description: '指标计数，默认全部乡镇指标 · Counts of figures, all of a township unless named',
      args: {
        year: t.arg({ type: 'Year', required: true, description: '年度 · Year' }),
        ...standpointArgs(t.arg),
        figureIds: t.arg.stringList({ description: '指标代号 · Ids of figures' }),
      },
      resolve: ({ code }, { figureIds, ...args }, context) =>
        countsOf(
          figureIds ? figuresAskedFor(figureIds, context) : townshipFigures,
          { township: code, ...args },
          context,
        ),
    }),
  )
}

const addAssessment = (): void => {
  builder.queryField('assessment', (t) =>
    t.field({
      type: Assessment,
      description: '乡镇年度评分 · The score of a township for a year',
      args: {
        township: t.arg({ type: 'TownshipCode', required: true, description: '乡镇代码 · Township code' }),
        ...yearArgs(t.arg),
      },
      resolve: (_, args, context) => assessmentOf(args, context),
    }),
  )
}

/** Adds what is judged and counted of a township in a year. */
export const addTownshipYears = (): void => {
  addLists()
  addSubjectYears()
  addEntries()
  addFigures()
  addAssessment()
}
