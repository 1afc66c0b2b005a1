import {
  type FigureDefinition,
  type FigureValue,
  type Period,
  type Subject,
  formatExact,
  inPrintedUnit,
} from '@zhunsheng/domain'
import { figureDefinitions } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { ledgerKindsOf } from '../derived-kinds.ts'
import { Store } from '../persistence/store.ts'
import type { Standpoint } from '../run/standpoint.ts'
import { badInput } from './bad-input.ts'
import { builder } from './builder.ts'
import { GoodDirectionEnum, MeasureEnum, SubjectKindEnum } from './code-enum.ts'
import type { RequestContext } from './context.ts'
import { EntryConnection, EntryKindEnum } from './entry.ts'
import { type PageArgs, connectionOf, pageArgs, storePageOf } from './page.ts'
import { languageArgs, languageOf, worded } from './words.ts'

const byId: ReadonlyMap<string, FigureDefinition> = new Map(figureDefinitions.map((each) => [each.id, each]))

/** The definition of a figure by its id, if there is one. */
export const figureById = (id: string): FigureDefinition | undefined => byId.get(id)

/** The definitions asked for by id; an unknown id is BAD_USER_INPUT. */
export const figuresAskedFor = (ids: readonly string[], context: RequestContext): readonly FigureDefinition[] =>
  ids.map((id) => {
    const definition = byId.get(id)
    if (definition === undefined) throw badInput('unknownFigure', { value: id }, context.language)
    return definition
  })

/** How a figure is counted. */
export const Figure = builder.objectRef<FigureDefinition>('Figure').implement({
  description: '指标定义：数什么、怎么数 · A figure: what is counted, and how',
  fields: (t) => ({
    figureId: t.exposeString('id', { description: '代号 · Id' }),
    label: t.string({
      description: '名称 · Name',
      args: languageArgs(t.arg),
      resolve: ({ label }, args, context) => worded(label, languageOf(args, context)),
    }),
    unit: t.string({
      description: '单位 · Unit',
      args: languageArgs(t.arg),
      resolve: ({ unit }, args, context) => worded(unit, languageOf(args, context)),
    }),
    subject: t.expose('subject', { type: SubjectKindEnum, description: '对象 · Whom it is counted for' }),
    entryKind: t.field({
      type: EntryKindEnum,
      description:
        '所数的台账；由台账推算的，为其首要台账 · Which entries; of what follows from entries, what it is about',
      resolve: (definition) => ledgerKindsOf(definition)[0] ?? definition.entryKind,
    }),
    measure: t.expose('measure', { type: MeasureEnum, description: '计量 · What it measures' }),
    good: t.expose('good', { type: GoodDirectionEnum, description: '好坏方向 · Which way is good' }),
  }),
})

/** Which figure of whom over which time. */
export interface FigureQuestion extends Standpoint {
  readonly definition: FigureDefinition
  readonly subject: Subject
  readonly period: Period
}

/** The entries that a figure counted, as a connection. */
export const figureEntries = async (question: FigureQuestion, args: PageArgs, context: RequestContext) => {
  const page = await context.run(
    Effect.gen(function* () {
      const store = yield* Store
      return yield* store.figurePage(yield* CurrentActor, { ...question, ...storePageOf(args, context) })
    }),
  )
  return connectionOf(page, args, () =>
    context.run(
      Effect.gen(function* () {
        const store = yield* Store
        return yield* store.countFigureEntries(yield* CurrentActor, question)
      }),
    ),
  )
}

/** A figure and what it came to. */
export interface Counted extends FigureQuestion {
  readonly value: FigureValue
}

/** A count with the entries behind it. */
export const FigureCount = builder.objectRef<Counted>('FigureCount').implement({
  description: '计数及其所数的台账记录 · A count, and the entries that were counted',
  fields: (t) => ({
    figure: t.expose('definition', { type: Figure, description: '指标 · The figure' }),
    isPresent: t.boolean({
      description: '有数据（零也是数据） · Whether there is a count; zero is one',
      resolve: ({ value }) => value.status === 'present',
    }),
    value: t.int({
      nullable: true,
      description:
        '计数；学时以四分之一为单位，分值以百分之一，金额以分 · The count: quarter hours, hundredths of points, fen',
      resolve: ({ value }) => (value.status === 'present' ? value.value : undefined),
    }),
    outOf: t.int({
      nullable: true,
      description: '比率的分母 · The denominator of a share',
      resolve: ({ value }) => (value.status === 'present' ? value.of : undefined),
    }),
    amount: t.field({
      type: 'Decimal',
      nullable: true,
      description: '按所印单位 · In its printed unit',
      resolve: ({ value, definition }) =>
        value.status === 'present' ? formatExact(inPrintedUnit(value.value, definition.measure)) : undefined,
    }),
    entries: t.field({
      type: EntryConnection,
      description: '所数的台账记录 · The entries that were counted',
      args: pageArgs(t.arg),
      resolve: (counted, args, context) => figureEntries(counted, args, context),
    }),
  }),
})

builder.queryField('figures', (t) =>
  t.field({
    type: [Figure],
    description: '全部指标定义 · Every figure that is defined',
    resolve: () => [...figureDefinitions],
  }),
)
