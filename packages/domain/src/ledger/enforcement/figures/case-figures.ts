import type { FigureDefinition, GoodDirection } from '../../../figure/figure-definition.ts'
import type { Label } from '../../../value/label.ts'
import { type ConditionOn, figureOver } from '../../figure-over.ts'
import { cases, times, within } from '../../figure-terms.ts'
import { caseMeasure } from '../case/case-measure.ts'
import { caseReview } from '../case/case-review.ts'
import { caseStep } from '../case/case-step.ts'
import { enforcementCase } from '../case/enforcement-case.ts'
import { penaltyDecision } from '../case/penalty-decision.ts'

const whole = { subject: 'township', measure: 'count', dating: within } as const
type Step = Extract<ConditionOn<typeof caseStep>, { readonly field: 'step'; readonly is: unknown }>['is']

// Of cases, each counted once: a step may be taken twice.
const casesWith = (step: Step, id: string, label: Label, good: GoodDirection = 'neither'): FigureDefinition =>
  figureOver(caseStep, {
    id,
    label,
    unit: cases,
    ...whole,
    where: [{ field: 'step', is: step }],
    aggregate: { type: 'countDistinct', field: 'case' },
    good,
  })

const decided = (id: string, label: Label, where: readonly ConditionOn<typeof penaltyDecision>[]): FigureDefinition =>
  figureOver(penaltyDecision, {
    id,
    label,
    unit: cases,
    ...whole,
    where,
    aggregate: { type: 'countDistinct', field: 'case' },
    good: 'neither',
  })

/**
 * Figures of the cases of a year by what became of them: the lines of the yearly statistics. How many there are is neither
 * good nor bad; whether they were lawful is said by the checks of cases.
 *
 * @see 中华人民共和国行政处罚法 第51条, 第54条, 第57条, 第58条, 第63条
 */
export const enforcementCaseFigures: readonly FigureDefinition[] = [
  figureOver(enforcementCase, {
    id: 'enforcement.clues',
    label: { zh: '案件线索', en: 'Clues to cases' },
    unit: cases,
    ...whole,
    where: [],
    aggregate: { type: 'count' },
    good: 'neither',
  }),
  casesWith('notFiled', 'enforcement.cases-not-filed', { zh: '不予立案', en: 'Cases not filed' }),
  casesWith('filed', 'enforcement.cases-filed', { zh: '立案', en: 'Cases filed' }),
  decided('enforcement.penalties', { zh: '行政处罚案件', en: 'Cases decided with a penalty' }, [
    { field: 'outcome', is: 'penalty' },
  ]),
  decided('enforcement.penalties-on-the-spot', { zh: '当场处罚案件', en: 'Cases decided on the spot' }, [
    { field: 'outcome', is: 'penalty' },
    { field: 'procedure', is: 'onTheSpot' },
  ]),
  decided('enforcement.no-penalty', { zh: '不予处罚案件', en: 'Cases decided without a penalty' }, [
    { field: 'outcome', in: ['minor', 'unfounded'] },
  ]),
  casesWith('dropped', 'enforcement.cases-dropped', { zh: '撤销立案', en: 'Cases whose filing was withdrawn' }),
  casesWith('transferred', 'enforcement.cases-transferred', {
    zh: '移送公安机关案件',
    en: 'Cases transferred to the police',
  }),
  figureOver(caseMeasure, {
    id: 'enforcement.measures',
    label: { zh: '登记保存和查封扣押', en: 'Preservations and seizures' },
    unit: times,
    ...whole,
    // A prolongation has an entry of its own, and is no other measure.
    where: [{ field: 'measure', in: ['preservation', 'seizure'] }],
    aggregate: { type: 'count' },
    good: 'neither',
  }),
  casesWith('hearingHeld', 'enforcement.hearings', { zh: '听证案件', en: 'Cases heard on request' }),
  figureOver(caseReview, {
    id: 'enforcement.legal-reviews',
    label: { zh: '执法决定法制审核意见', en: 'Opinions given in legal reviews of decisions' },
    unit: { zh: '份', en: 'opinions' },
    ...whole,
    where: [{ field: 'opinion', isAbsent: false }],
    dating: { by: 'within', clock: 'closed' },
    aggregate: { type: 'count' },
    good: 'neither',
  }),
  casesWith('discussed', 'enforcement.collective-discussions', {
    zh: '集体讨论案件',
    en: 'Cases discussed collectively',
  }),
  casesWith('demanded', 'enforcement.demands', { zh: '催告案件', en: 'Cases in which a demand was served' }),
  casesWith('courtApplied', 'enforcement.court-applications', {
    zh: '申请法院强制执行案件',
    en: 'Cases in which the court was asked to enforce',
  }),
  casesWith('closed', 'enforcement.cases-closed', { zh: '结案', en: 'Cases closed' }, 'moreIsBetter'),
  casesWith('archived', 'enforcement.cases-archived', { zh: '归档案件', en: 'Cases archived' }, 'moreIsBetter'),
]
