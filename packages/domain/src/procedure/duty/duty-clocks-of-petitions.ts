import type { Condition } from '../../figure/figure-definition.ts'
import type { LegalClock } from '../../law/legal-clock.ts'
import { handlingUnits } from '../../ledger/grid/centre/handling-unit.ts'
import {
  conclusionPeriod,
  objectionPeriod,
  reExaminationPeriod,
  reExaminationRequestPeriod,
  reviewPeriod,
  reviewRequestPeriod,
  routingPeriod,
  tellingOfForwardedPeriod,
  tellingPeriod,
} from '../petition/clocks.ts'
import { petitionRegulation } from '../petition/petition-regulation.ts'
import type { ClockEvent, ClockSpan, ClockStart, DeadlineClock, Provisos, TiedEnd, WaitingClock } from './duty-clock.ts'

const sixth = 'petitionProcedure'
const otherRoutes = ['litigation', 'arbitration', 'partyAppeal', 'administrativeProcedure', 'duty'] as const

const system = 'petitions'
const byLaw = (clock: LegalClock): ClockSpan => ({ by: 'law', clock })
const ofPetition = { matching: 'petition', equals: 'key' } as const
const ofStep = { matching: 'petition', equals: 'petition' } as const

const step = (...names: readonly [string, ...string[]]): ClockEvent => ({
  entryKind: 'petition-step',
  where: [{ field: 'step', in: names }],
  at: 'occurred',
})
const stepThat = (name: string, ...where: readonly Condition[]): ClockEvent => ({
  ...step(name),
  where: [{ field: 'step', is: name }, ...where],
})
const received = (...where: readonly Condition[]): ClockStart => ({ entryKind: 'petition', where, at: 'occurred' })

// A petition has no title that anybody may see: it is known by its village, or by its number.
const village = { field: 'name', entryKind: 'village', through: 'division' } as const
const numbered = { field: 'petition' } as const
const office = { post: 'petitionOfficeHead' } as const
const petitioner = { field: 'petitioner', entryKind: 'petition', through: 'petition' } as const
const unit = { field: 'unit', codes: handlingUnits } as const

const direct: Condition = { field: 'intake', is: 'direct' }
const handedDown: Condition = { field: 'intake', in: ['forwarded', 'assigned'] }
// Whose name or address is unclear cannot be told in writing.
const reachable: readonly Condition[] = [
  { field: 'unreachable', isAbsent: true },
  { field: 'unreachable', is: false },
]
// What was agreed to be none of one's business goes back; what was not stays, and its time has run on.
const objectedTo: TiedEnd = {
  ...step('objected'),
  ...ofPetition,
  undoneBy: stepThat('objectionSettled', { field: 'outcome', is: 'notSupported' }),
}

const ofReceiving: readonly (DeadlineClock | WaitingClock)[] = [
  {
    id: 'petitions.routing',
    label: { zh: '转送、交办信访事项', en: 'Forward or assign a petition, or accept it' },
    system,
    bound: 'atMost',
    soon: 3,
    span: byLaw(routingPeriod),
    start: received(direct),
    ends: [
      {
        ...step(
          'routed',
          'assigned',
          'accepted',
          'notAccepted',
          'routeFound',
          'replied',
          'served',
          'withdrawn',
          'closed',
        ),
        ...ofPetition,
      },
    ],
    owner: office,
    about: village,
  },
  {
    id: 'petitions.telling',
    label: { zh: '书面告知信访人', en: 'Tell the petitioner in writing' },
    system,
    bound: 'atMost',
    soon: 3,
    span: byLaw(tellingPeriod),
    start: reachable.map((condition) => received(direct, condition)),
    ends: [{ ...step('told', 'withdrawn'), ...ofPetition }],
    owner: office,
    about: village,
  },
  {
    id: 'petitions.telling-of-forwarded',
    label: { zh: '书面告知转送、交办事项的信访人', en: 'Tell the petitioner of what was forwarded or assigned' },
    system,
    bound: 'atMost',
    soon: 3,
    span: byLaw(tellingOfForwardedPeriod),
    start: reachable.map((condition) => received(handedDown, condition)),
    ends: [{ ...step('told', 'withdrawn'), ...ofPetition }, objectedTo],
    owner: office,
    about: village,
  },
  {
    id: 'petitions.objection',
    label: { zh: '可以提出管辖异议', en: 'Jurisdiction may be objected to' },
    system,
    bound: 'atLeast',
    lapses: true,
    span: byLaw(objectionPeriod),
    start: received(handedDown),
    ends: [{ ...step('objected', 'accepted', 'told', 'withdrawn'), ...ofPetition }],
    owner: office,
    about: village,
  },
  {
    id: 'petitions.feedback',
    label: { zh: '反馈交办事项办理结果', en: 'Report the result of what was assigned' },
    system,
    bound: 'atMost',
    soon: 3,
    span: {
      by: 'entry',
      field: 'until',
      citation: petitionRegulation(22, { paragraph: 1, item: 3, modality: 'may' }),
    },
    start: step('assigned'),
    ends: [{ ...step('replied', 'answered', 'served', 'routeFound', 'mediated', 'withdrawn', 'closed'), ...ofStep }],
    owner: unit,
    about: numbered,
  },
]

// The route may be known when it is received, found by then, or found later.
const bySixthRoute: Provisos = [
  { entryKind: 'petition', where: [{ field: 'route', is: sixth }], matching: 'key', equals: 'petition' },
  { ...step('accepted', 'routeFound'), where: [{ field: 'route', is: sixth }], ...ofStep },
  { ...step('routeFound'), where: [{ field: 'route', is: sixth }], ...ofStep, isLater: true },
]
const concluded: readonly TiedEnd[] = [
  { ...step('answered', 'withdrawn', 'closed'), ...ofStep },
  // It was led into another route.
  { ...stepThat('routeFound', { field: 'route', in: otherRoutes }), ...ofStep },
]

const ofConcluding: readonly DeadlineClock[] = [
  {
    id: 'petitions.conclusion',
    label: { zh: '办结信访事项', en: 'Conclude a petition' },
    system,
    bound: 'atMost',
    soon: 10,
    span: byLaw(conclusionPeriod),
    start: { ...step('accepted'), provided: bySixthRoute },
    ends: [{ ...step('extended'), ...ofStep }, ...concluded],
    owner: office,
    about: numbered,
  },
  {
    id: 'petitions.conclusion-extended',
    label: { zh: '办结延长期限的信访事项', en: 'Conclude a petition whose time was extended' },
    system,
    bound: 'atMost',
    soon: 10,
    span: { by: 'entry', field: 'until', citation: petitionRegulation(34) },
    start: step('extended'),
    ends: [{ ...step('extended'), ...ofStep, isLater: true }, ...concluded],
    owner: office,
    about: numbered,
  },
]

const opinionGiven: Provisos = [{ ...step('answered'), ...ofStep }]
const ofReviewing: readonly (DeadlineClock | WaitingClock)[] = [
  {
    id: 'petitions.review-request',
    label: { zh: '信访人请求复查', en: 'The petitioner may ask for a review' },
    system,
    bound: 'atLeast',
    lapses: true,
    span: byLaw(reviewRequestPeriod),
    start: { ...step('served'), provided: opinionGiven },
    ends: [{ ...step('reviewRequested', 'withdrawn'), ...ofStep }],
    owner: petitioner,
    about: numbered,
  },
  {
    id: 'petitions.review',
    label: { zh: '提出复查意见', en: 'Give an opinion on review' },
    system,
    bound: 'atMost',
    soon: 5,
    span: byLaw(reviewPeriod),
    start: step('reviewRequested'),
    ends: [{ ...step('reviewed'), ...ofStep }],
    owner: unit,
    about: numbered,
  },
  {
    id: 'petitions.re-examination-request',
    label: { zh: '信访人请求复核', en: 'The petitioner may ask for a re-examination' },
    system,
    bound: 'atLeast',
    lapses: true,
    span: byLaw(reExaminationRequestPeriod),
    start: step('reviewServed'),
    ends: [{ ...step('reExaminationRequested'), ...ofStep }],
    owner: petitioner,
    about: numbered,
  },
  {
    id: 'petitions.re-examination',
    label: { zh: '提出复核意见', en: 'Give an opinion on re-examination' },
    system,
    bound: 'atMost',
    soon: 5,
    span: byLaw(reExaminationPeriod),
    start: step('reExaminationRequested'),
    ends: [{ ...step('reExamined'), ...ofStep }],
    // A hearing that does not say how long it took takes nothing off.
    pause: {
      ...step('hearingHeld'),
      where: [...step('hearingHeld').where, { field: 'until', isAbsent: false }],
      from: 'occurred',
      to: 'until',
      ...ofStep,
    },
    owner: unit,
    about: numbered,
  },
]

/**
 * The clocks of a petition. It counts as concluded when the opinion is issued or the petition closed; of a hearing only the time
 * within a re-examination is left out.
 *
 * @see 信访工作条例 第22条, 第23条, 第34条 to 第36条
 */
export const petitionClocks: readonly (DeadlineClock | WaitingClock)[] = [
  ...ofReceiving,
  ...ofConcluding,
  ...ofReviewing,
]
