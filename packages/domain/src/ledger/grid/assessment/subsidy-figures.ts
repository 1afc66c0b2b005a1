import type { FigureDefinition } from '../../../figure/figure-definition.ts'
import type { Label } from '../../../value/label.ts'
import { figureOver } from '../../figure-over.ts'
import { people, within, yuan } from '../../figure-terms.ts'
import { memberReplacement } from '../member/member-replacement.ts'
import { subsidyPayment } from './subsidy-payment.ts'

const money = { unit: yuan, dating: within, measure: 'fen', good: 'neither' } as const
// What adds up and what is taken back are two figures: a sum over one field knows no sign.
const sums: readonly (readonly [id: string, payment: 'regular' | 'supplement' | 'recovery', label: Label])[] = [
  ['subsidy-paid', 'regular', { zh: '发放网格员补助（当月款）', en: 'Subsidies of the month paid' }],
  ['subsidy-supplements', 'supplement', { zh: '补发网格员补助', en: 'Subsidies paid up' }],
  ['subsidy-recoveries', 'recovery', { zh: '扣回网格员补助', en: 'Subsidies taken back' }],
]
const ofPayment = (payment: 'regular' | 'supplement' | 'recovery') => [{ field: 'payment', is: payment }] as const

type Cause = (typeof causes)[number][1]
const causes = [
  ['performance', 'performance', { zh: '因考核不合格更换网格员', en: 'Grid members replaced for performance' }],
  ['conduct', 'conduct', { zh: '因违纪违法更换网格员', en: 'Grid members replaced for conduct' }],
  ['resignation', 'resigned', { zh: '因辞职更换网格员', en: 'Grid members replaced after resigning' }],
  ['moving', 'moved', { zh: '因迁出更换网格员', en: 'Grid members replaced after moving away' }],
  ['election', 'election', { zh: '因换届更换网格员', en: 'Grid members replaced after an election' }],
  ['health', 'health', { zh: '因健康原因更换网格员', en: 'Grid members replaced for their health' }],
  ['death', 'died', { zh: '因死亡更换网格员', en: 'Grid members replaced after their death' }],
  ['no-stated-cause', 'notStated', { zh: '更换网格员未说明原因', en: 'Grid members replaced, cause not stated' }],
] as const

const replacedFor = (id: string, cause: Cause, label: Label): FigureDefinition =>
  figureOver(memberReplacement, {
    id: `grid.replaced-for-${id}`,
    label,
    unit: people,
    subject: 'township',
    // Whoever was kept was not replaced.
    where: [
      { field: 'cause', is: cause },
      { field: 'decision', isAbsent: true },
    ],
    dating: within,
    aggregate: { type: 'countDistinct', field: 'member' },
    measure: 'count',
    good: 'neither',
  })

/**
 * Figures of what grid members were paid, by the day of payment, and of why they were replaced, by the day of decision. How
 * many were replaced altogether is counted over assignments: the two ledgers may differ, and an alert says where.
 */
export const subsidyFigures: readonly FigureDefinition[] = [
  ...sums.map(([id, payment, label]) =>
    figureOver(subsidyPayment, {
      id: `grid.${id}`,
      label,
      subject: 'township',
      where: ofPayment(payment),
      aggregate: { type: 'sum', field: 'amount' },
      ...money,
    }),
  ),
  figureOver(subsidyPayment, {
    id: 'grid.members-paid',
    label: { zh: '领取补助的网格员', en: 'Grid members who were paid' },
    unit: people,
    subject: 'township',
    where: ofPayment('regular'),
    dating: within,
    aggregate: { type: 'countDistinct', field: 'member' },
    measure: 'count',
    good: 'neither',
  }),
  ...causes.map(([id, cause, label]) => replacedFor(id, cause, label)),
  ...sums.map(([id, payment, { zh, en }]) =>
    figureOver(subsidyPayment, {
      id: `member.${id}`,
      label: { zh, en },
      subject: 'gridMember',
      subjectField: 'member',
      where: ofPayment(payment),
      aggregate: { type: 'sum', field: 'amount' },
      ...money,
    }),
  ),
]
