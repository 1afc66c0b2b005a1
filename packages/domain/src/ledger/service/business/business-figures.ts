import type { FigureDefinition } from '../../../figure/figure-definition.ts'
import { figureOver } from '../../figure-over.ts'
import { cases, items, percent, standing, within } from '../../figure-terms.ts'
import { serviceCase } from './service-case.ts'
import { serviceItem } from './service-item.ts'

const whole = { subject: 'township', measure: 'count' } as const
const days = { zh: '个工作日', en: 'working days' } as const
const inForce = { ...whole, dating: standing } as const
const hasLawfulTime = { field: 'statutoryDays', isAbsent: false } as const

const ofItems: readonly FigureDefinition[] = [
  figureOver(serviceItem, {
    id: 'service.items',
    label: { zh: '政务服务事项', en: 'Service items' },
    unit: items,
    ...inForce,
    where: [],
    aggregate: { type: 'count' },
    good: 'neither',
  }),
  figureOver(serviceItem, {
    id: 'service.one-window-items-share',
    label: { zh: '一窗受理事项比例', en: 'Share of items taken at one window' },
    unit: percent,
    ...inForce,
    where: [],
    aggregate: { type: 'share', met: [{ field: 'oneWindow', is: true }] },
    good: 'moreIsBetter',
  }),
  figureOver(serviceItem, {
    id: 'service.one-network-items-share',
    label: { zh: '一网通办事项比例', en: 'Share of items that can be done online' },
    unit: percent,
    ...inForce,
    where: [],
    aggregate: { type: 'share', met: [{ field: 'oneNetwork', is: true }] },
    good: 'moreIsBetter',
  }),
  // A reduction is a quotient of these two: both over the items for which the law sets a time at all.
  figureOver(serviceItem, {
    id: 'service.promised-days',
    label: { zh: '有法定时限的事项承诺时限之和', en: 'Promised days of the items with a lawful time, added up' },
    unit: days,
    ...inForce,
    where: [hasLawfulTime],
    aggregate: { type: 'sum', field: 'promisedDays' },
    good: 'lessIsBetter',
  }),
  figureOver(serviceItem, {
    id: 'service.statutory-days',
    label: { zh: '有法定时限的事项法定时限之和', en: 'Lawful days of the items with a lawful time, added up' },
    unit: days,
    ...inForce,
    where: [hasLawfulTime],
    aggregate: { type: 'sum', field: 'statutoryDays' },
    good: 'neither',
  }),
]

const accepted = { ...whole, dating: within } as const
const done = { ...whole, dating: { by: 'within', clock: 'closed' } } as const

const ofCases: readonly FigureDefinition[] = [
  figureOver(serviceCase, {
    id: 'service.cases-accepted',
    label: { zh: '受理政务服务办件', en: 'Service cases accepted' },
    unit: cases,
    ...accepted,
    where: [],
    aggregate: { type: 'count' },
    good: 'neither',
  }),
  figureOver(serviceCase, {
    id: 'service.market-entity-cases',
    label: { zh: '受理市场主体办件', en: 'Service cases of market entities accepted' },
    unit: cases,
    ...accepted,
    where: [{ field: 'applicant', is: 'marketEntity' }],
    aggregate: { type: 'count' },
    good: 'neither',
  }),
  figureOver(serviceCase, {
    id: 'service.one-window-cases-share',
    label: { zh: '综合窗口受理办件比例', en: 'Share of cases taken at the one window' },
    unit: percent,
    ...accepted,
    where: [],
    aggregate: { type: 'share', met: [{ field: 'channel', is: 'oneWindow' }] },
    good: 'neither',
  }),
  figureOver(serviceCase, {
    id: 'service.online-cases-share',
    label: { zh: '网上办件比例', en: 'Share of cases done online' },
    unit: percent,
    ...accepted,
    where: [],
    aggregate: { type: 'share', met: [{ field: 'channel', is: 'oneNetwork' }] },
    good: 'neither',
  }),
  figureOver(serviceCase, {
    id: 'service.cases-done',
    label: { zh: '办结政务服务办件', en: 'Service cases done' },
    unit: cases,
    ...done,
    where: [],
    aggregate: { type: 'count' },
    good: 'neither',
  }),
  // By the day that was promised: what is not due yet counts neither for it nor against it.
  figureOver(serviceCase, {
    id: 'service.cases-in-time-share',
    label: { zh: '到期办件按时办结率', en: 'Share of cases due that were done in time' },
    unit: percent,
    ...whole,
    dating: { by: 'within', clock: 'due' },
    where: [],
    aggregate: { type: 'share', met: [{ field: 'closed', atMostField: 'due' }] },
    good: 'moreIsBetter',
  }),
  figureOver(serviceCase, {
    id: 'service.cases-evaluated-share',
    label: { zh: '办结办件已评价的比例', en: 'Share of cases done that were evaluated' },
    unit: percent,
    ...done,
    where: [],
    aggregate: { type: 'share', met: [{ field: 'evaluation', isAbsent: false }] },
    good: 'moreIsBetter',
  }),
  figureOver(serviceCase, {
    id: 'service.cases-satisfied-share',
    label: { zh: '办件评价满意率（含基本满意）', en: 'Share of evaluations that are satisfied or fairly satisfied' },
    unit: percent,
    ...done,
    where: [{ field: 'evaluation', isAbsent: false }],
    aggregate: { type: 'share', met: [{ field: 'evaluation', in: ['satisfied', 'fair'] }] },
    good: 'moreIsBetter',
  }),
]

/** Figures of the business environment: what the service centre offers, and how it deals with what is applied for. */
export const businessFigures: readonly FigureDefinition[] = [...ofItems, ...ofCases]
