import type { FigureDefinition } from '../../../figure/figure-definition.ts'
import type { Label } from '../../../value/label.ts'
import { coverBy, figureOver } from '../../figure-over.ts'
import { cases, percent, times, within } from '../../figure-terms.ts'
import { village } from '../village.ts'
import { counselService } from './counsel-service.ts'
import { legalAidCheck } from './legal-aid-check.ts'
import { legalServiceCase } from './legal-service-case.ts'

const whole = { subject: 'township', measure: 'count' } as const
const minutes = { zh: '分钟', en: 'minutes' } as const
const participations = { zh: '人次', en: 'participations' } as const

type Service = keyof (typeof legalServiceCase)['fields']['service']['values']

const casesOf = (id: string, service: Service, label: Label): FigureDefinition =>
  figureOver(legalServiceCase, {
    id,
    label,
    unit: cases,
    ...whole,
    dating: within,
    where: [{ field: 'service', is: service }],
    aggregate: { type: 'count' },
    good: 'neither',
  })

const aidInTime = (id: string, check: 'decided' | 'assigned', label: Label): FigureDefinition =>
  figureOver(legalAidCheck, {
    id,
    label,
    unit: percent,
    ...whole,
    dating: within,
    // Where nobody applies for legal aid there is nothing to be checked, which is no gap in a ledger.
    whenNone: 'zero',
    where: [{ field: 'check', is: check }],
    aggregate: { type: 'share', met: [{ field: 'met', is: true }] },
    good: 'moreIsBetter',
  })

const ofCases: readonly FigureDefinition[] = [
  figureOver(legalServiceCase, {
    id: 'service.legal-cases',
    label: { zh: '公共法律服务办件', en: 'Legal service cases' },
    unit: cases,
    ...whole,
    dating: within,
    where: [],
    aggregate: { type: 'count' },
    good: 'neither',
  }),
  casesOf('service.legal-aid-cases', 'legalAid', { zh: '法律援助申请', en: 'Applications for legal aid' }),
  casesOf('service.consultations', 'consultation', { zh: '法律咨询', en: 'Legal consultations' }),
  casesOf('service.legal-documents', 'document', { zh: '代写法律文书', en: 'Legal documents drawn up' }),
  casesOf('service.notary-guidance', 'notarisation', { zh: '公证指引', en: 'Guidance to a notary' }),
  figureOver(legalServiceCase, {
    id: 'service.legal-satisfied-share',
    label: { zh: '公共法律服务满意率（含基本满意）', en: 'Share of those asked who are satisfied or fairly satisfied' },
    unit: percent,
    ...whole,
    dating: { by: 'within', clock: 'closed' },
    where: [{ field: 'satisfaction', isAbsent: false }],
    aggregate: { type: 'share', met: [{ field: 'satisfaction', in: ['satisfied', 'fair'] }] },
    good: 'moreIsBetter',
  }),
  aidInTime('service.legal-aid-decided-share', 'decided', {
    zh: '法律援助申请按期决定率',
    en: 'Share of applications for legal aid decided on in time',
  }),
  aidInTime('service.legal-aid-assigned-share', 'assigned', {
    zh: '法律援助按期指派率',
    en: 'Share of legal aid assigned in time',
  }),
]

const served = { ...whole, dating: within, good: 'moreIsBetter' } as const

const ofCounsel: readonly FigureDefinition[] = [
  figureOver(counselService, {
    id: 'service.counsel-services',
    label: { zh: '村（居）法律顾问服务', en: 'Services of village and community counsel' },
    unit: times,
    ...served,
    where: [],
    aggregate: { type: 'count' },
  }),
  figureOver(counselService, {
    id: 'service.counsel-minutes',
    label: { zh: '村（居）法律顾问服务时长', en: 'Time served by village and community counsel' },
    unit: minutes,
    ...served,
    where: [],
    aggregate: { type: 'sum', field: 'minutes' },
  }),
  figureOver(counselService, {
    id: 'service.counsel-lectures',
    label: { zh: '村（居）法律顾问讲座', en: 'Lectures of village and community counsel' },
    unit: times,
    ...served,
    where: [{ field: 'form', is: 'lecture' }],
    aggregate: { type: 'count' },
  }),
  figureOver(counselService, {
    id: 'service.counsel-people',
    label: { zh: '村（居）法律顾问服务人次', en: 'People served by village and community counsel' },
    unit: participations,
    ...served,
    where: [],
    aggregate: { type: 'sum', field: 'people' },
  }),
  // An appointment covers a place on paper; this one counts those where counsel was.
  figureOver(village, {
    id: 'service.counsel-served-coverage',
    label: {
      zh: '法律顾问到过的村社比例',
      en: 'Share of villages and communities where counsel was on site or lectured',
    },
    unit: percent,
    ...whole,
    dating: { by: 'asOf', from: 'occurred', until: 'closed' },
    where: [],
    aggregate: {
      type: 'coverage',
      by: coverBy(counselService, {
        field: 'division',
        where: [{ field: 'form', in: ['onSite', 'lecture'] }],
        dating: within,
      }),
    },
    good: 'moreIsBetter',
  }),
]

/** Figures of public legal services: what people asked for, legal aid in time, what counsel did. */
export const legalFigures: readonly FigureDefinition[] = [...ofCases, ...ofCounsel]
