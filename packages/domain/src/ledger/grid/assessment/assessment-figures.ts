import { figureOver } from '../../figure-over.ts'
import { items, times, within } from '../../figure-terms.ts'
import { notDuplicate } from '../centre/event-figures.ts'
import { event } from '../centre/event.ts'
import { circular } from './circular.ts'
import { handbookCheck } from './handbook-check.ts'

const reported = { by: 'within', clock: 'reported' } as const
const byMember = { subject: 'gridMember', subjectField: 'member' } as const
const byVillage = { subject: 'village', subjectField: 'division' } as const

/** What the schemes found in practice ask of a member, of a village and of the circulars, and a ledger holds. */
export const assessmentFigures = [
  figureOver(event, {
    id: 'member.events-reported',
    label: { zh: '上报信息', en: 'Items reported' },
    unit: { zh: '条', en: 'reports' },
    subject: 'gridMember',
    subjectField: 'reporter',
    where: [{ field: 'source', is: 'gridMember' }, notDuplicate],
    dating: reported,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(handbookCheck, {
    id: 'member.handbook-faults',
    label: { zh: '工作手册不合格', en: 'Faults found in the handbook' },
    unit: times,
    ...byMember,
    // A check of a quarter counts in the month in which it is made; most months have none.
    where: [{ field: 'result', in: ['irregular', 'missing'] }],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'lessIsBetter',
    whenNone: 'zero',
  }),
  figureOver(event, {
    id: 'village.valid-events',
    label: { zh: '村（社区）有效事件', en: 'Valid events in the village' },
    unit: { zh: '件', en: 'events' },
    ...byVillage,
    where: [{ field: 'valid', is: true }, notDuplicate],
    dating: reported,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(event, {
    id: 'village.livelihood-items',
    // Two of the six categories together, because a scheme asks for them together; the label says which.
    label: {
      zh: '民生和矛盾纠纷事项（矛盾纠纷、其他事项）',
      en: 'Livelihood and dispute items (disputes, other matters)',
    },
    unit: { zh: '件', en: 'items' },
    ...byVillage,
    where: [{ field: 'category', in: ['dispute', 'other'] }, { field: 'valid', is: true }, notDuplicate],
    dating: reported,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(circular, {
    id: 'grid.circulars',
    label: { zh: '已通报的月考核', en: 'Monthly assessments that were circulated' },
    unit: items,
    subject: 'township',
    where: [
      { field: 'about', is: 'monthlyAssessment' },
      { field: 'issuer', is: 'township' },
    ],
    dating: within,
    aggregate: { type: 'countDistinct', field: 'assessment' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
]
