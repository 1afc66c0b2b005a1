import type { FigureDefinition } from '../../../figure/figure-definition.ts'
import type { Label } from '../../../value/label.ts'
import { type ConditionOn, figureOver } from '../../figure-over.ts'
import { cases, percent, within, yuan } from '../../figure-terms.ts'
import { casePayment } from '../case/case-payment.ts'
import { caseRemedy } from '../case/case-remedy.ts'
import { penaltyDecision } from '../case/penalty-decision.ts'

const whole = { subject: 'township', dating: within } as const
type Lost = Extract<ConditionOn<typeof caseRemedy>, { readonly field: 'result'; readonly in: unknown }>
// Each of them says that the decision cannot stay as it was.
const isLost: Lost = { field: 'result', in: ['changed', 'revoked', 'unlawful', 'invalid'] }

const paid = (
  id: string,
  label: Label,
  payment: Extract<ConditionOn<typeof casePayment>, { readonly field: 'payment'; readonly is: unknown }>['is'],
): FigureDefinition =>
  figureOver(casePayment, {
    id,
    label,
    unit: yuan,
    ...whole,
    where: [{ field: 'payment', is: payment }],
    aggregate: { type: 'sum', field: 'amount' },
    measure: 'fen',
    good: 'neither',
  })

const decided = (id: string, label: Label, field: 'fine' | 'confiscated'): FigureDefinition =>
  figureOver(penaltyDecision, {
    id,
    label,
    unit: yuan,
    ...whole,
    where: [{ field: 'outcome', is: 'penalty' }],
    aggregate: { type: 'sum', field },
    measure: 'fen',
    good: 'neither',
  })

const remedies = (
  id: string,
  label: Label,
  remedy: Extract<ConditionOn<typeof caseRemedy>, { readonly field: 'remedy'; readonly is: unknown }>['is'],
): FigureDefinition =>
  figureOver(caseRemedy, {
    id,
    label,
    unit: cases,
    ...whole,
    where: [{ field: 'remedy', is: remedy }],
    aggregate: { type: 'count' },
    measure: 'count',
    whenNone: 'zero',
    good: 'neither',
  })

/**
 * Figures of money and of remedies: fines as decided and as paid are two numbers. Neither many nor few are good, and no
 * rule may judge by them: article 74 forbids to tie what fines bring in to any appraisal. A remedy is counted by the day
 * on which it was sought; what came of it, by the day on which it was concluded.
 *
 * @see 中华人民共和国行政处罚法 第67条, 第72条, 第73条, 第74条
 */
export const caseOutcomeFigures: readonly FigureDefinition[] = [
  decided('enforcement.fines-decided', { zh: '罚款决定金额', en: 'Fines decided' }, 'fine'),
  decided(
    'enforcement.confiscated',
    { zh: '没收违法所得和非法财物价值', en: 'Confiscated, as decided' },
    'confiscated',
  ),
  paid('enforcement.fines-paid', { zh: '罚款缴纳金额', en: 'Fines paid' }, 'fine'),
  paid('enforcement.late-fines-paid', { zh: '加处罚款缴纳金额', en: 'Paid for paying late' }, 'lateFine'),
  remedies('enforcement.reconsiderations', { zh: '行政复议案件', en: 'Reconsiderations sought' }, 'reconsideration'),
  remedies('enforcement.litigations', { zh: '行政诉讼案件', en: 'Lawsuits brought' }, 'litigation'),
  figureOver(caseRemedy, {
    id: 'enforcement.remedies-lost',
    label: {
      zh: '被变更、撤销、确认违法或者无效的案件（纠错、败诉）',
      en: 'Remedies that changed or revoked the decision, or found it unlawful or invalid',
    },
    unit: cases,
    subject: 'township',
    where: [isLost],
    dating: { by: 'within', clock: 'closed' },
    aggregate: { type: 'count' },
    measure: 'count',
    whenNone: 'zero',
    good: 'lessIsBetter',
  }),
  figureOver(caseRemedy, {
    id: 'enforcement.remedies-upheld-share',
    label: { zh: '复议诉讼维持率', en: 'Share of remedies decided in which the decision was upheld' },
    unit: percent,
    subject: 'township',
    // A remedy that the party gave up says nothing of the decision.
    where: [{ field: 'result', in: ['upheld', 'changed', 'revoked', 'unlawful', 'invalid'] }],
    dating: { by: 'within', clock: 'closed' },
    aggregate: { type: 'share', met: [{ field: 'result', is: 'upheld' }] },
    measure: 'count',
    whenNone: 'zero',
    good: 'moreIsBetter',
  }),
]
