import { type Subject, yearPeriod } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import type { ClaimsRequest, ClaimComparison as Compared } from '../run/compare-claims.ts'
import { comparedClaims } from '../run/remembered.ts'
import { standpointOf } from '../run/standpoint.ts'
import { builder } from './builder.ts'
import { ClaimFormEnum, ClaimVerdictEnum } from './code-enum.ts'
import type { RequestContext } from './context.ts'
import { Entry } from './entry.ts'
import { FigureCount } from './figure.ts'
import { type PageArgs, pageOfList } from './page.ts'

const townshipAt = (code: string): Subject => ({ kind: 'township', id: code, township: code })

/** What a document states, held against what the ledger counts. */
const ClaimComparison = builder.objectRef<Compared>('ClaimComparison').implement({
  description: '报告表述与台账计数的对照 · What a document states, held against what the ledger counts',
  fields: (t) => ({
    statement: t.exposeString('statement', { description: '条目，如 G05 · The statement, such as G05' }),
    phrase: t.exposeString('phrase', { description: '原文 · The phrase' }),
    form: t.field({
      type: ClaimFormEnum,
      description: '表述方式 · How it is stated',
      resolve: ({ claim }) => claim.form,
    }),
    value: t.int({
      nullable: true,
      description: '所述数值 · The number stated',
      resolve: ({ claim }) => ('value' in claim ? claim.value : undefined),
    }),
    unit: t.exposeString('unit', { description: '单位 · Unit' }),
    asOf: t.expose('asOf', { type: 'CivilDate', description: '数据截止日期 · As of' }),
    verdict: t.expose('verdict', { type: ClaimVerdictEnum, description: '是否相符 · Whether claim and count agree' }),
    count: t.field({
      type: FigureCount,
      nullable: true,
      description: '台账计数及所数的记录 · The count of the ledger, with its entries',
      resolve: ({ definition, count, entry, ...compared }) =>
        definition === undefined || count === undefined
          ? undefined
          : {
              definition,
              value: count,
              subject: townshipAt(entry.township),
              period: yearPeriod(entry.year),
              ...standpointOf(compared),
            },
    }),
    entry: t.expose('entry', { type: Entry, description: '表述本身的台账记录 · The entry that makes the claim' }),
  }),
})

/** The claims of a township's year. */
export const ClaimConnection = builder.connectionObject(
  { name: 'ClaimComparisonConnection', type: ClaimComparison, description: '报告表述与计数 · Claims and counts' },
  { name: 'ClaimComparisonEdge', description: '一条表述 · One claim' },
)

/** A page of the claims of a township's year. */
export const claimPage = async (request: ClaimsRequest, args: PageArgs, context: RequestContext) => {
  const compared = await context.run(Effect.flatMap(CurrentActor, (actor) => comparedClaims(actor, request)))
  const list = ['claims', request.township, request.year, request.asOf ?? '', request.knownAt ?? ''].join('/')
  return pageOfList(list, compared, ({ entry }) => entry.key, args, context)
}
