import { waivableSteps } from '../../ledger/decision/decision-step.ts'
import type { Citation } from '../../law/citation.ts'
import type { Label } from '../../value/label.ts'
import type { MatterGate } from './matter-gate.ts'
import { codeIn } from '../code-in.ts'
import { hasReason } from '../has-reason.ts'
import type { WaivableStep } from './matter-state.ts'
import { convention } from '../convention.ts'
import { regulation } from './regulation.ts'

/** A waiver says what is waived; the legality review is none of what it may name. */
export const waiverNamed: MatterGate = {
  id: 'waiverNamed',
  label: { zh: '免除程序须写明所免的是哪一项', en: 'A waiver says what is waived' },
  lacks: { zh: '没有写明所免程序', en: 'it does not' },
  remedy: { zh: '填写“所免程序”', en: 'state what is waived' },
  citation: convention,
  isOfEntry: true,
  judge: ({ entry }) => codeIn(waivableSteps, entry.facts['waives']) !== undefined,
}

const reasoned = (step: WaivableStep, label: Label, remedy: Label, citation: Citation): MatterGate => ({
  id: `${step}WaivedWithReason`,
  label,
  lacks: { zh: '没有写明理由', en: 'no reason is stated' },
  remedy,
  citation,
  isConditional: true,
  isOfEntry: true,
  judge: ({ entry }) => entry.facts['waives'] !== step || hasReason(entry),
})

/**
 * Waivers are recorded with a reason, each by the article that allows it. For argumentation by experts there is none: that a
 * matter which was called technical does without them is a convention of this product.
 *
 * @see 重大行政决策程序暂行条例 第14条, 第22条
 */
export const waivedWithReason: readonly MatterGate[] = [
  reasoned(
    'publicParticipation',
    { zh: '依法不予公开的，可以免除公众参与', en: 'Public participation is waived for lawfully non-public matters' },
    { zh: '写明不予公开的依据', en: 'state on what ground the matter is not public' },
    regulation(14, 1),
  ),
  reasoned(
    'expertArgument',
    { zh: '免除专家论证须有理由', en: 'Argumentation by experts is waived with a reason' },
    { zh: '写明不需要专家论证的理由', en: 'state why no experts are needed' },
    convention,
  ),
  reasoned(
    'riskAssessment',
    { zh: '已按有关规定评估的，不作重复评估', en: 'A risk that was assessed already is not assessed again' },
    { zh: '写明此前的评估', en: 'state which assessment there was' },
    regulation(22, 2),
  ),
]
