import { coverBy, figureOver } from '../figure-over.ts'
import { percent, standing, within } from '../figure-terms.ts'
import { counselAppointment } from './legal/counsel-appointment.ts'
import { publicityEvent } from './legal/publicity-event.ts'
import { village } from './village.ts'

/** Figures of counsel of villages and communities, and of publicity. */
export const counselFigures = [
  figureOver(village, {
    id: 'service.counsel-coverage',
    label: { zh: '村社法律顾问覆盖率', en: 'Share of villages and communities with legal counsel in force' },
    unit: percent,
    subject: 'township',
    where: [],
    dating: standing,
    aggregate: {
      type: 'coverage',
      by: coverBy(counselAppointment, { field: 'division', where: [], dating: standing }),
    },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(publicityEvent, {
    id: 'service.publicity-events',
    label: { zh: '法治宣传活动', en: 'Legal publicity events' },
    unit: { zh: '场', en: 'events' },
    subject: 'township',
    where: [],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
]

/** Who lives in the township: what its figures are compared by. */
export const residentFigures = [
  figureOver(village, {
    id: 'township.residents',
    label: { zh: '常住人口', en: 'Residents' },
    unit: { zh: '人', en: 'people' },
    subject: 'township',
    where: [],
    dating: standing,
    aggregate: { type: 'sum', field: 'residents' },
    measure: 'count',
    good: 'neither',
  }),
]
