import type { FigureDefinition } from '../../figure/figure-definition.ts'
import { coverBy, figureOver } from '../figure-over.ts'
import { creditHours, people, standing, within } from '../figure-terms.ts'
import { roleHolding } from '../organisation/role-holding.ts'
import { village } from '../service/village.ts'
import { advocateTraining } from './advocate-training.ts'
import { legalLiteracyAdvocate } from './legal-literacy-advocate.ts'

// The norm speaks of administrative villages: a community is not held to it, and a village is one by its entry, never by
// its name.
const ofVillage = {
  subject: 'village',
  subjectField: 'division',
  appliesTo: coverBy(village, { field: 'key', where: [{ field: 'type', is: 'village' }], dating: standing }),
} as const

/**
 * Figures of legal literacy advocates: those trained in the year (a flow) and those in post (a stock). Persons are counted,
 * whatever other roles they hold; the one figure that counts roles says so.
 *
 * @see 乡村“法律明白人”培养工作规范（试行）
 */
export const advocateFigures: readonly FigureDefinition[] = [
  figureOver(legalLiteracyAdvocate, {
    id: 'study.advocates-trained',
    label: { zh: '培养法律明白人', en: 'Legal literacy advocates trained' },
    unit: people,
    subject: 'township',
    where: [],
    dating: within,
    aggregate: { type: 'countDistinct', field: 'person' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(legalLiteracyAdvocate, {
    id: 'study.advocates-in-post',
    label: { zh: '在任法律明白人（按人计）', en: 'Legal literacy advocates in post (persons)' },
    unit: people,
    subject: 'township',
    where: [],
    dating: standing,
    aggregate: { type: 'countDistinct', field: 'person' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(roleHolding, {
    id: 'study.advocate-roles',
    label: { zh: '法律明白人角色（按角色计，不按人计）', en: 'Roles of legal literacy advocate (roles, not persons)' },
    unit: { zh: '个', en: 'roles' },
    subject: 'township',
    where: [{ field: 'role', is: 'legalLiteracyAdvocate' }],
    dating: standing,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'neither',
  }),
  figureOver(advocateTraining, {
    id: 'study.advocates-with-training',
    label: { zh: '参加过培训的法律明白人', en: 'Legal literacy advocates who took part in training' },
    unit: people,
    subject: 'township',
    where: [],
    dating: within,
    aggregate: { type: 'countDistinct', field: 'person' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(advocateTraining, {
    id: 'study.advocate-training-hours',
    label: { zh: '法律明白人培训人学时', en: 'Credit-hours received by legal literacy advocates' },
    unit: creditHours,
    subject: 'township',
    where: [],
    dating: within,
    aggregate: { type: 'sum', field: 'hours' },
    measure: 'quarterHours',
    good: 'moreIsBetter',
  }),
  figureOver(legalLiteracyAdvocate, {
    id: 'village.advocates-trained',
    label: { zh: '本村当年培养法律明白人', en: 'Legal literacy advocates trained in the village this year' },
    unit: people,
    ...ofVillage,
    where: [],
    dating: within,
    aggregate: { type: 'countDistinct', field: 'person' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(legalLiteracyAdvocate, {
    id: 'village.advocates-in-post',
    label: { zh: '本村在任法律明白人（按人计）', en: 'Legal literacy advocates in post in the village (persons)' },
    unit: people,
    ...ofVillage,
    where: [],
    dating: standing,
    aggregate: { type: 'countDistinct', field: 'person' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(advocateTraining, {
    id: 'village.advocate-training',
    label: {
      zh: '本村法律明白人参加培训（人次）',
      en: 'Training received by advocates of the village (participations)',
    },
    unit: { zh: '人次', en: 'participations' },
    ...ofVillage,
    where: [],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
]
