import type { FigureDefinition } from '../../figure/figure-definition.ts'
import { figureOver } from '../figure-over.ts'
import { people, standing } from '../figure-terms.ts'
import { counselAppointment } from './legal/counsel-appointment.ts'

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
]
