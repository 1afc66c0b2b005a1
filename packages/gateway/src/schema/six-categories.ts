import { type FigureValue, type Label, yearPeriod } from '@zhunsheng/domain'
import {
  type CategoryFigures,
  type CountedCategory,
  type MixedSum,
  eventCategories,
  mixedSum,
} from '@zhunsheng/domain/grid'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { categoriesIn } from '../run/six-categories.ts'
import { standpointOf } from '../run/standpoint.ts'
import { checkDays } from './bad-input.ts'
import { builder } from './builder.ts'
import { codeEnum } from './code-enum.ts'
import { both } from './describe.ts'
import { type Counted, FigureCount, figureById } from './figure.ts'
import { knownAtArg } from './standpoint.ts'
import { Township } from './township.ts'
import { languageArgs, languageOf, worded } from './words.ts'

type CategoryId = CategoryFigures['category']
const isCategory = (text: string): text is CategoryId => Object.hasOwn(eventCategories, text)
const CategoryEnum = codeEnum(
  'SixCategory',
  '六类信息 · The six categories of information',
  Object.keys(eventCategories).filter(isCategory),
  (code) => both(eventCategories[code]),
)

type Question = Pick<Counted, 'subject' | 'period' | 'asOf' | 'knownAt'>
type Category = CountedCategory & { readonly question: Question }
interface Six {
  readonly categories: readonly CountedCategory[]
  readonly question: Question
}

const counted = ({ question }: Category, id: string, value: FigureValue): Counted => {
  const definition = figureById(id)
  if (definition === undefined) throw new Error(`no figure ${id}`)
  return { ...question, definition, value }
}

const CategoryObject = builder.objectRef<Category>('CategoryYear').implement({
  description: '一类信息：处置不等于办结 · One category: handled is not closed',
  fields: (t) => {
    const words = (description: string, of: (category: Category) => Label) =>
      t.string({
        description,
        args: languageArgs(t.arg),
        resolve: (category, args, context) => worded(of(category), languageOf(args, context)),
      })
    return {
      category: t.field({
        type: CategoryEnum,
        description: '类别 · Category',
        resolve: ({ figures }) => figures.category,
      }),
      label: words('名称 · Name', ({ label }) => label),
      unit: words('单位 · Unit', ({ unit }) => unit),
      verb: words('报告用语 · What the report says was done', ({ verb }) => verb),
      closedFrom: t.field({
        type: 'CivilDate',
        nullable: true,
        description:
          '此日起不再新报（产品约定）；仍在报则为空 · No new ones from this day on, a convention of the product; null while open',
        resolve: ({ closedFrom }) => closedFrom,
      }),
      handled: t.field({
        type: FigureCount,
        description: '处置（参与） · Handled, or taken part in',
        resolve: (category) => counted(category, category.figures.handled, category.handled),
      }),
      closed: t.field({
        type: FigureCount,
        description: '其中办结 · Of them closed',
        resolve: (category) => counted(category, category.figures.closed, category.closed),
      }),
    }
  },
})

const MixedSumObject = builder.objectRef<MixedSum>('MixedSum').implement({
  description:
    '单位混合相加的数，不是事件数；年度报告没有 · A sum of mixed units, no number of events; the report does not have it',
  fields: (t) => ({
    handled: t.exposeInt('handled', { description: '六类相加 · The six added up' }),
    withoutParticipations: t.exposeInt('withoutParticipations', {
      description: '不含疫情防控参与 · Without participations in epidemic control',
    }),
    units: t.stringList({
      description: '混合的单位 · The units that are mixed',
      args: languageArgs(t.arg),
      // Two units may have one word in a language: it is said once.
      resolve: ({ units }, args, context) => [...new Set(units.map((unit) => worded(unit, languageOf(args, context))))],
    }),
  }),
})

const SixObject = builder.objectRef<Six>('SixCategoriesYear').implement({
  description: '六类信息，各按各的单位 · The six categories, each in its own unit',
  fields: (t) => ({
    categories: t.field({
      type: [CategoryObject],
      description: '按报告顺序 · In the order of the report',
      resolve: ({ categories, question }) => categories.map((each): Category => ({ ...each, question })),
    }),
    mixedSum: t.field({
      type: MixedSumObject,
      nullable: true,
      description: '只在索取时相加；有缺则为空 · Added up only where asked for; null where one is missing',
      resolve: ({ categories }) => mixedSum(categories),
    }),
  }),
})

/** Adds the six categories of a year to a township. */
export const addSixCategories = (): void => {
  builder.objectField(Township, 'sixCategories', (t) =>
    t.field({
      type: SixObject,
      description: '一年的六类信息 · The six categories of a year',
      args: {
        year: t.arg({ type: 'Year', required: true, description: '年度 · Year' }),
        asOf: t.arg({
          type: 'CivilDate',
          description: '截至此日，默认年末 · Up to this day; the end of the year unless given',
        }),
        knownAt: knownAtArg(t.arg),
      },
      resolve: ({ code }, { year, asOf, knownAt }, context) => {
        const period = yearPeriod(year)
        checkDays(period.from, asOf, context)
        const standpoint = standpointOf({ asOf, knownAt })
        const subject = { kind: 'township', id: code, township: code } as const
        return context.run(
          Effect.gen(function* () {
            const categories = yield* categoriesIn(yield* CurrentActor, { township: code, year }, standpoint)
            return { categories, question: { subject, period, ...standpoint } } satisfies Six
          }),
        )
      },
    }),
  )
}
