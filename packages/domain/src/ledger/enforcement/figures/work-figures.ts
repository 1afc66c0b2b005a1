import type { FigureDefinition } from '../../../figure/figure-definition.ts'
import type { Label } from '../../../value/label.ts'
import { type ConditionOn, figureOver } from '../../figure-over.ts'
import { cases, percent, people, standing, times, within } from '../../figure-terms.ts'
import { discretionBenchmark } from '../power/discretion-benchmark.ts'
import { postResponsibility } from '../team/post-responsibility.ts'
import { enforcementDisclosure } from '../work/enforcement-disclosure.ts'
import { faultAccountability } from '../work/fault-accountability.ts'
import { fileReview } from '../work/file-review.ts'
import { wrongCase } from '../work/wrong-case.ts'

const whole = { subject: 'township', measure: 'count' } as const
type Stage = Extract<ConditionOn<typeof enforcementDisclosure>, { readonly field: 'stage'; readonly is: unknown }>['is']

const disclosed = (stage: Stage, id: string, label: Label): FigureDefinition =>
  figureOver(enforcementDisclosure, {
    id,
    label,
    unit: times,
    ...whole,
    where: [{ field: 'stage', is: stage }],
    dating: within,
    aggregate: { type: 'count' },
    good: 'moreIsBetter',
  })

/**
 * Figures of the named institutions at work: disclosure, file review, wrong cases and who answers for them. Whether a
 * disclosure was in time is a check of its case.
 *
 * @see 中华人民共和国行政处罚法 第39条, 第48条
 */
export const enforcementWorkFigures: readonly FigureDefinition[] = [
  figureOver(postResponsibility, {
    id: 'enforcement.posts-with-responsibility',
    label: { zh: '责任已明确的执法岗位', en: 'Posts of enforcement whose responsibility is stated' },
    unit: { zh: '个', en: 'posts' },
    ...whole,
    where: [],
    dating: standing,
    aggregate: { type: 'countDistinct', field: 'post' },
    good: 'moreIsBetter',
  }),
  figureOver(discretionBenchmark, {
    id: 'enforcement.benchmarked-items',
    label: { zh: '有裁量权基准的事项', en: 'Powers that have a discretion benchmark' },
    unit: { zh: '项', en: 'powers' },
    ...whole,
    where: [],
    dating: standing,
    aggregate: { type: 'countDistinct', field: 'item' },
    good: 'moreIsBetter',
  }),
  disclosed('before', 'enforcement.disclosures-before', { zh: '事前公开', en: 'Disclosures made beforehand' }),
  disclosed('during', 'enforcement.disclosures-during', { zh: '事中公示', en: 'Disclosures made while acting' }),
  disclosed('penalty', 'enforcement.disclosures-of-penalties', {
    zh: '处罚决定公示',
    en: 'Disclosures of penalties and permits',
  }),
  disclosed('otherResult', 'enforcement.disclosures-of-results', {
    zh: '其他执法结果公示',
    en: 'Disclosures of other results',
  }),
  disclosed('annualData', 'enforcement.annual-data', { zh: '公布年度执法数据', en: 'Yearly data published' }),
  figureOver(enforcementDisclosure, {
    id: 'enforcement.disclosures-withdrawn',
    label: { zh: '撤回公示', en: 'Disclosures withdrawn' },
    unit: times,
    ...whole,
    where: [],
    dating: { by: 'within', clock: 'closed' },
    aggregate: { type: 'count' },
    good: 'neither',
  }),
  figureOver(fileReview, {
    id: 'enforcement.files-reviewed',
    label: { zh: '评查的案卷', en: 'Case files reviewed' },
    unit: { zh: '卷', en: 'files' },
    ...whole,
    where: [],
    dating: within,
    aggregate: { type: 'countDistinct', field: 'case' },
    good: 'moreIsBetter',
  }),
  figureOver(fileReview, {
    id: 'enforcement.files-qualified-share',
    label: { zh: '案卷评查合格率', en: 'Share of reviewed files that are qualified or better' },
    unit: percent,
    ...whole,
    where: [],
    dating: within,
    aggregate: { type: 'share', met: [{ field: 'result', in: ['excellent', 'qualified'] }] },
    good: 'moreIsBetter',
  }),
  figureOver(wrongCase, {
    id: 'enforcement.wrong-cases',
    label: { zh: '认定的错案', en: 'Wrong cases found' },
    unit: cases,
    ...whole,
    where: [],
    dating: within,
    aggregate: { type: 'count' },
    whenNone: 'zero',
    // To find one's own is good, to have made one is not.
    good: 'neither',
  }),
  figureOver(wrongCase, {
    id: 'enforcement.wrong-cases-corrected-share',
    label: { zh: '错案纠正率', en: 'Share of wrong cases that were put right' },
    unit: percent,
    ...whole,
    where: [],
    dating: within,
    aggregate: {
      type: 'share',
      met: [
        { field: 'closed', isAbsent: false },
        { field: 'correction', isAbsent: false },
      ],
    },
    whenNone: 'zero',
    good: 'moreIsBetter',
  }),
  figureOver(faultAccountability, {
    id: 'enforcement.people-held-to-account',
    label: { zh: '被追究过错责任的人员', en: 'People held to account for a fault' },
    unit: people,
    ...whole,
    where: [{ field: 'measure', in: ['criticism', 'certificateSuspended', 'movedAway', 'discipline'] }],
    dating: within,
    aggregate: { type: 'countDistinct', field: 'person' },
    whenNone: 'zero',
    good: 'neither',
  }),
  figureOver(faultAccountability, {
    id: 'enforcement.people-exempted',
    label: { zh: '尽职免责人员', en: 'People exempted, duties done' },
    unit: people,
    ...whole,
    where: [{ field: 'measure', is: 'exempted' }],
    dating: within,
    aggregate: { type: 'countDistinct', field: 'person' },
    whenNone: 'zero',
    good: 'neither',
  }),
]
