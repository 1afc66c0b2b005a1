import { figureOver } from '../../figure-over.ts'
import type { FigureDefinition } from '../../../figure/figure-definition.ts'
import { percent, within } from '../../figure-terms.ts'
import { type PetitionCheckId, petitionCheck } from './petition-check.ts'
import { petitionStep } from './petition-step.ts'
import { petition } from './petition.ts'

const petitions = { zh: '件', en: 'petitions' } as const
const whole = { subject: 'township', measure: 'count' } as const
const counted = { ...whole, unit: petitions, dating: within, aggregate: { type: 'count' }, good: 'neither' } as const

type Where = Parameters<typeof figureOver<typeof petition>>[1]['where']
const received = (id: string, zh: string, en: string, where: Where): FigureDefinition =>
  figureOver(petition, { id: `service.petitions-${id}`, label: { zh, en }, ...counted, where })

const ofSteps = (
  id: string,
  zh: string,
  en: string,
  step: 'accepted' | 'extended' | 'closed' | 'reviewRequested' | 'reExaminationRequested',
): FigureDefinition =>
  figureOver(petitionStep, {
    id: `service.petitions-${id}`,
    label: { zh, en },
    ...counted,
    where: [{ field: 'step', is: step }],
  })

const reviewUpheld = figureOver(petitionStep, {
  id: 'service.petitions-review-upheld-share',
  label: { zh: '信访复查维持率', en: 'Share of reviews that upheld the opinion' },
  unit: percent,
  ...whole,
  where: [{ field: 'step', is: 'reviewed' }],
  dating: within,
  aggregate: { type: 'share', met: [{ field: 'outcome', is: 'upheld' }] },
  good: 'neither',
})

// What could not be told by the as-of date is not counted: neither done nor late.
const checked = (check: PetitionCheckId, id: string, zh: string, en: string): FigureDefinition =>
  figureOver(petitionCheck, {
    id: `service.petitions-${id}`,
    label: { zh, en },
    unit: percent,
    ...whole,
    where: [{ field: 'check', is: check }],
    dating: within,
    aggregate: { type: 'share', met: [{ field: 'met', is: true }] },
    good: 'moreIsBetter',
  })

/**
 * Figures of petitions: how many came in, of which kind and in which form, what became of them, and whether in time. That five or
 * more people make a group is how such counts are usually kept, not a rule of the regulation.
 *
 * @see 信访工作条例 第22条, 第23条, 第29条 to 第36条
 */
export const petitionFigures: readonly FigureDefinition[] = [
  received('received', '收到信访事项', 'Petitions received', []),
  received('suggestions', '建议意见类信访事项', 'Petitions that are suggestions', [
    { field: 'petitionKind', is: 'suggestion' },
  ]),
  received('accusations', '检举控告类信访事项', 'Petitions that are accusations', [
    { field: 'petitionKind', is: 'accusation' },
  ]),
  received('appeals', '申诉求决类信访事项', 'Petitions that are appeals', [{ field: 'petitionKind', is: 'appeal' }]),
  received('letters', '来信', 'Petitions by letter', [{ field: 'form', is: 'letter' }]),
  received('visits', '来访', 'Petitions by visit', [{ field: 'form', is: 'visit' }]),
  received('calls', '来电', 'Petitions by telephone', [{ field: 'form', is: 'telephone' }]),
  received('online', '网上信访', 'Petitions online', [{ field: 'form', is: 'online' }]),
  received('groups', '5人以上信访', 'Petitions of five or more people', [{ field: 'people', atLeast: 5 }]),
  received('repeated', '重复信访', 'Petitions that repeat an earlier one', [{ field: 'repeatOf', isAbsent: false }]),
  ofSteps('accepted', '受理信访事项', 'Petitions accepted', 'accepted'),
  ofSteps('closed', '办结信访事项', 'Petitions closed', 'closed'),
  ofSteps('extensions', '延长办理期限', 'Extensions of petitions', 'extended'),
  ofSteps('reviews', '请求复查', 'Reviews asked for', 'reviewRequested'),
  ofSteps('re-examinations', '请求复核', 'Re-examinations asked for', 'reExaminationRequested'),
  reviewUpheld,
  checked(
    'routed-in-time',
    'routed-in-time-share',
    '信访按期转送交办率',
    'Share forwarded, assigned or accepted in time',
  ),
  checked('told-in-time', 'told-in-time-share', '信访按期告知率', 'Share of petitioners told in writing in time'),
  checked('concluded-in-time', 'concluded-in-time-share', '信访按期办结率', 'Share of petitions concluded in time'),
  checked('extension-lawful', 'extensions-lawful-share', '延期合规率', 'Share of extensions that were lawful'),
  checked('review-in-time', 'reviewed-in-time-share', '复查按期答复率', 'Share of reviews answered in time'),
  checked(
    're-examination-in-time',
    're-examined-in-time-share',
    '复核按期答复率',
    'Share of re-examinations answered in time',
  ),
]
