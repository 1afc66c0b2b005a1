import {
  type CaseCheckId,
  type CheckAspect,
  caseCheckNames,
  checkAspects,
} from '../../ledger/enforcement/case/case-check-names.ts'
import { checkCitations } from '../../procedure/enforcement-case/check-citations.ts'
import type { GroupSource, LeafSource } from '../../rule-book/source.ts'
import { lechangDraft } from '../../law/lechang-draft.ts'

// One check each: met or not. What a case of this kind does not have to meet is nothing to be judged.
const leaf = (check: CaseCheckId, points: number): LeafSource => {
  const { aspect, zh, en } = caseCheckNames[check]
  return {
    path: `${aspect}/${check}`,
    title: { zh, en },
    points,
    mechanism: { type: 'ratio', figure: `case.${check}`, whenEmpty: 'inapplicable' },
    citation: checkCitations[check],
  }
}

type Leaves = readonly [readonly [CaseCheckId, number], ...(readonly [CaseCheckId, number])[]]
const group = (aspect: CheckAspect, points: number, [first, ...rest]: Leaves): GroupSource => ({
  path: aspect,
  title: { zh: checkAspects[aspect].zh, en: checkAspects[aspect].en },
  points,
  combine: { type: 'sum' },
  children: [leaf(...first), ...rest.map((each) => leaf(...each))],
  citation: lechangDraft,
})

/**
 * 程序 40, 期限 25, 记录 20, 公示 15. Each line cites the place that it is laid down in; what it weighs is invented.
 *
 * @see 中华人民共和国行政处罚法 第24条 to 第71条
 */
export const caseIndicators: readonly GroupSource[] = [
  group('procedure', 40, [
    ['filed-by-power', 5],
    ['certified-officers', 6],
    ['certificates-shown', 2],
    ['party-told', 5],
    ['party-heard', 4],
    ['hearing-offered', 2],
    ['hearing-by-rule', 2],
    ['legal-review', 4],
    ['discussed-collectively', 3],
    ['within-band', 3],
    ['not-heavier', 2],
    ['simple-limits', 2],
  ]),
  group('time', 25, [
    ['decided-in-time', 7],
    ['preservation-in-time', 3],
    ['seizure-in-time', 3],
    ['served-in-time', 4],
    ['money-handed-in', 4],
    ['transferred-in-time', 4],
  ]),
  group('record', 20, [
    ['started-recorded', 3],
    ['evidence-recorded', 4],
    ['review-recorded', 3],
    ['decision-documented', 3],
    ['service-recorded', 2],
    ['execution-recorded', 2],
    ['archived-whole', 3],
  ]),
  group('disclosure', 15, [
    ['disclosed-in-time', 7],
    ['disclosed-by-law', 4],
    ['withdrawn-in-time', 4],
  ]),
]
