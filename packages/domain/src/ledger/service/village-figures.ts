import type { FigureDefinition } from '../../figure/figure-definition.ts'
import { figureOver } from '../figure-over.ts'
import { cases, people, standing, times, within } from '../figure-terms.ts'
import { counselAppointment } from './legal/counsel-appointment.ts'
import { counselService } from './legal/counsel-service.ts'
import { legalServiceCase } from './legal/legal-service-case.ts'

const ofVillage = { subject: 'village', subjectField: 'division', measure: 'count' } as const
const served = { ...ofVillage, dating: within, good: 'moreIsBetter' } as const

/** Figures of one village or community. Publicity of the law is not among them: its entries name no village. */
export const villageFigures: readonly FigureDefinition[] = [
  figureOver(counselAppointment, {
    id: 'village.counsel-in-force',
    label: { zh: '在聘法律顾问', en: 'Legal counsel in force' },
    unit: people,
    subject: 'village',
    subjectField: 'division',
    where: [],
    dating: standing,
    aggregate: { type: 'countDistinct', field: 'counsel' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(counselService, {
    id: 'village.counsel-minutes',
    label: { zh: '法律顾问服务时长', en: 'Time served by legal counsel' },
    unit: { zh: '分钟', en: 'minutes' },
    ...served,
    where: [],
    aggregate: { type: 'sum', field: 'minutes' },
  }),
  figureOver(counselService, {
    id: 'village.counsel-on-site',
    label: { zh: '法律顾问现场服务', en: 'Services of legal counsel on site' },
    unit: times,
    ...served,
    where: [{ field: 'form', is: 'onSite' }],
    aggregate: { type: 'count' },
  }),
  figureOver(counselService, {
    id: 'village.counsel-lectures',
    label: { zh: '法律顾问讲座', en: 'Lectures of legal counsel' },
    unit: times,
    ...served,
    where: [{ field: 'form', is: 'lecture' }],
    aggregate: { type: 'count' },
  }),
  figureOver(legalServiceCase, {
    id: 'village.legal-cases',
    label: { zh: '公共法律服务办件', en: 'Legal service cases' },
    unit: cases,
    ...ofVillage,
    dating: within,
    where: [],
    aggregate: { type: 'count' },
    good: 'neither',
  }),
]
