import type { FigureDefinition } from '../../../figure/figure-definition.ts'
import type { Label } from '../../../value/label.ts'
import { type ConditionOn, coverBy, figureOver } from '../../figure-over.ts'
import { people, percent, standing, times } from '../../figure-terms.ts'
import { village } from '../village.ts'
import { disputeOutcome } from './dispute-outcome.ts'
import { disputeStep } from './dispute-step.ts'
import { dispute, disputeCategories } from './dispute.ts'
import { mediationCommittee } from './mediation-committee.ts'
import { mediatorAppointment } from './mediator-appointment.ts'

const disputes = { zh: '件', en: 'disputes' } as const
const town = { subject: 'township', measure: 'count' } as const
const byVillage = { subject: 'village', subjectField: 'division', measure: 'count' } as const
const inRegister = { by: 'within', clock: 'reported' } as const
type On = ConditionOn<typeof disputeOutcome>
type Result = Extract<On, { readonly field: 'result'; readonly is: unknown }>['is']

const isAgreed: On = { field: 'result', in: ['agreedInWriting', 'agreedOrally'] }
// What was turned away was never mediated.
const isConcluded: On = {
  field: 'result',
  in: ['agreedInWriting', 'agreedOrally', 'failed', 'withdrawn', 'transferred'],
}
const whenConcluded = { by: 'within', clock: 'concludedOn' } as const

// Many disputes found may mean that somebody looks: neither many nor few are good.
const registered = { where: [], dating: inRegister, aggregate: { type: 'count' }, good: 'neither' } as const
const settledShare = {
  unit: percent,
  where: [isConcluded],
  dating: whenConcluded,
  aggregate: { type: 'share', met: [isAgreed] },
  good: 'moreIsBetter',
} as const

const ofCategory = (id: keyof typeof disputeCategories): FigureDefinition => {
  const { zh, en } = disputeCategories[id]
  return figureOver(dispute, {
    id: `disputes.registered-${id.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`,
    label: { zh: `登记的矛盾纠纷：${zh}`, en: `Disputes registered: ${en.toLowerCase()}` },
    unit: disputes,
    ...town,
    ...registered,
    where: [{ field: 'category', is: id }],
  })
}
const isCategory = (text: string): text is keyof typeof disputeCategories => Object.hasOwn(disputeCategories, text)

const cameTo = (result: Result, id: string, label: Label): FigureDefinition =>
  figureOver(disputeOutcome, {
    id: `disputes.${id}`,
    label,
    unit: disputes,
    ...town,
    where: [{ field: 'result', is: result }],
    dating: whenConcluded,
    aggregate: { type: 'count' },
    good: 'neither',
  })

/** A share of outcomes that were due by a day within the period: what is not due yet counts for nobody, and against nobody. */
const inTime = (id: string, label: Label, by: 'due' | 'fulfilBy' | 'visitBy', met: On): FigureDefinition =>
  figureOver(disputeOutcome, {
    id: `disputes.${id}`,
    label,
    unit: percent,
    ...town,
    where: [],
    dating: { by: 'within', clock: by },
    aggregate: { type: 'share', met: [met] },
    good: 'moreIsBetter',
  })

const counted = (id: string, label: Label, clock: 'confirmedOn' | 'struckOffOn'): FigureDefinition =>
  figureOver(disputeOutcome, {
    id: `disputes.${id}`,
    label,
    unit: disputes,
    ...town,
    where: [],
    dating: { by: 'within', clock },
    aggregate: { type: 'count' },
    good: 'neither',
  })

const outcomes: readonly FigureDefinition[] = [
  cameTo('agreedInWriting', 'agreed-in-writing', { zh: '达成书面调解协议', en: 'Disputes agreed in writing' }),
  cameTo('agreedOrally', 'agreed-orally', { zh: '达成口头调解协议', en: 'Disputes agreed orally' }),
  cameTo('failed', 'failed', { zh: '调解不成', en: 'Disputes in which mediation failed' }),
  cameTo('withdrawn', 'withdrawn', { zh: '当事人撤回', en: 'Disputes withdrawn' }),
  cameTo('transferred', 'transferred', { zh: '转交其他途径', en: 'Disputes transferred' }),
  cameTo('notAccepted', 'not-accepted', { zh: '不予受理', en: 'Disputes not accepted' }),
  figureOver(disputeOutcome, {
    id: 'disputes.settled-share',
    label: { zh: '调解成功率', en: 'Share of concluded disputes that were settled by agreement' },
    ...town,
    ...settledShare,
  }),
  inTime(
    'concluded-in-time-share',
    { zh: '期限届满的纠纷按期办结率', en: 'Share of disputes due that were concluded in time' },
    'due',
    { field: 'concludedOn', atMostField: 'due' },
  ),
  inTime(
    'fulfilled-in-time-share',
    { zh: '履行期限届满的协议按期履行率', en: 'Share of agreements due that were fulfilled in time' },
    'fulfilBy',
    { field: 'fulfilledOn', atMostField: 'fulfilBy' },
  ),
  counted('confirmed', { zh: '经司法确认的调解协议', en: 'Agreements confirmed by a court' }, 'confirmedOn'),
  inTime(
    'visited-in-time-share',
    { zh: '期限届满的协议按期回访率', en: 'Share of agreements due for a visit that were visited in time' },
    'visitBy',
    { field: 'visitedOn', atMostField: 'visitBy' },
  ),
  figureOver(disputeOutcome, {
    id: 'disputes.satisfied-share',
    label: {
      zh: '回访满意率（含基本满意）',
      en: 'Share of visits that found the parties satisfied or fairly satisfied',
    },
    unit: percent,
    ...town,
    where: [{ field: 'satisfaction', isAbsent: false }],
    dating: { by: 'within', clock: 'visitedOn' },
    aggregate: { type: 'share', met: [{ field: 'satisfaction', in: ['satisfied', 'fair'] }] },
    good: 'moreIsBetter',
  }),
  counted('struck-off', { zh: '销号的矛盾纠纷', en: 'Disputes struck off' }, 'struckOffOn'),
  figureOver(disputeOutcome, {
    id: 'disputes.open-red',
    label: { zh: '未办结的红色纠纷', en: 'Red disputes that are open' },
    unit: disputes,
    ...town,
    where: [{ field: 'risk', is: 'red' }],
    dating: { by: 'asOf', from: 'occurred', until: 'openUntil' },
    aggregate: { type: 'count' },
    good: 'lessIsBetter',
  }),
]

/** Figures of disputes of a township, of its mediation committees, and of disputes of one village or community. */
export const disputeFigures: readonly FigureDefinition[] = [
  figureOver(dispute, {
    id: 'disputes.registered',
    label: { zh: '登记的矛盾纠纷', en: 'Disputes registered' },
    unit: disputes,
    ...town,
    ...registered,
  }),
  ...Object.keys(disputeCategories).filter(isCategory).map(ofCategory),
  ...outcomes,
  figureOver(disputeStep, {
    id: 'disputes.reopened',
    label: { zh: '重新办理的矛盾纠纷', en: 'Disputes reopened' },
    unit: times,
    ...town,
    where: [{ field: 'step', is: 'reopened' }],
    dating: { by: 'within', clock: 'occurred' },
    aggregate: { type: 'count' },
    good: 'neither',
  }),
  figureOver(village, {
    id: 'disputes.committee-coverage',
    label: {
      zh: '设立人民调解委员会的村（社区）比例',
      en: 'Share of villages and communities with a mediation committee',
    },
    unit: percent,
    ...town,
    where: [],
    dating: standing,
    aggregate: {
      type: 'coverage',
      by: coverBy(mediationCommittee, { field: 'division', where: [], dating: standing }),
    },
    good: 'moreIsBetter',
  }),
  figureOver(mediatorAppointment, {
    id: 'disputes.mediators',
    label: { zh: '在任人民调解员', en: 'Mediators in post' },
    unit: people,
    ...town,
    where: [],
    dating: standing,
    aggregate: { type: 'countDistinct', field: 'person' },
    good: 'neither',
  }),
  figureOver(dispute, {
    id: 'village.disputes-registered',
    label: { zh: '登记的矛盾纠纷', en: 'Disputes registered' },
    unit: disputes,
    ...byVillage,
    ...registered,
  }),
  figureOver(disputeOutcome, {
    id: 'village.disputes-settled-share',
    label: { zh: '调解成功率', en: 'Share of concluded disputes that were settled by agreement' },
    ...byVillage,
    ...settledShare,
    whenNone: 'zero',
  }),
]
