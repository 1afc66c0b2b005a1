import type { Receipt as Proof } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { receiptFor } from '../run/receipt-for.ts'
import { Assessment } from './assessment.ts'
import { builder } from './builder.ts'
import { AssessmentStatusEnum } from './code-enum.ts'
import type { RequestContext } from './context.ts'
import type { Judged } from './derivation.ts'
import { assessmentOf, yearArgs } from './judge-year.ts'
import { fixedField, isFixed, knownAtField } from './standpoint.ts'

/** The proof of an assessment. */
const Receipt = builder.objectRef<Proof>('Receipt').implement({
  description:
    '评分凭据：依据哪套规则、哪些事实、得出什么；同样的事实与规则总得出同样的凭据 · The proof of an assessment: the same facts under the same book always give the same receipt',
  fields: (t) => ({
    hash: t.exposeString('hash', { description: '凭据哈希 · Hash of the receipt' }),
    engine: t.exposeString('engine', { description: '引擎版本 · Version of the engine' }),
    factsRoot: t.exposeString('factsRoot', { description: '台账事实根哈希 · Root hash over the facts' }),
    footprintHash: t.exposeString('footprintHash', { description: '所读内容的哈希 · Hash of what was read' }),
    bookHash: t.string({ description: '规则哈希 · Hash of the rule book', resolve: ({ book }) => book.hash }),
    bookRevision: t.string({
      description: '规则版本 · Revision of the rule book',
      resolve: ({ book }) => book.revision,
    }),
    subjectId: t.string({ description: '对象 · Whom', resolve: ({ subject }) => subject.id }),
    period: t.exposeString('period', { description: '周期 · Period' }),
    knownAt: t.expose('knownAt', knownAtField),
    knownAtIsFixed: t.boolean({
      ...fixedField,
      resolve: ({ subject, knownAt }, _, context) => isFixed(subject.township, knownAt, context),
    }),
    status: t.field({
      type: AssessmentStatusEnum,
      description: '状态 · Status',
      resolve: ({ result }) => result.status,
    }),
    earned: t.field({ type: 'Points', description: '得分 · Points', resolve: ({ result }) => result.earned }),
    json: t.string({
      description: '全文 JSON，可交 zhunsheng verify receipt 核验 · All of it as JSON, for `zhunsheng verify receipt`',
      resolve: (proof) => JSON.stringify(proof),
    }),
  }),
})

const receiptOf = ({ assessment, ...judged }: Judged, context: RequestContext): Promise<Proof> =>
  context.run(Effect.flatMap(CurrentActor, (actor) => receiptFor(actor, assessment, judged)))

/** Adds the receipts of assessments. */
export const addReceipts = (): void => {
  builder.objectField(Assessment, 'receipt', (t) =>
    t.field({
      type: Receipt,
      description: '凭据 · The receipt',
      resolve: (judged, _, context) => receiptOf(judged, context),
    }),
  )

  builder.queryField('receipt', (t) =>
    t.field({
      type: Receipt,
      description: '乡镇年度评分的凭据 · The receipt of the score of a township for a year',
      args: {
        township: t.arg({ type: 'TownshipCode', required: true, description: '乡镇代码 · Township code' }),
        ...yearArgs(t.arg),
      },
      resolve: async (_, args, context) => receiptOf(await assessmentOf(args, context), context),
    }),
  )
}
