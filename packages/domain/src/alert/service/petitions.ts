import type { EntryOf } from '../../ledger/entry.ts'
import { petitionStep } from '../../ledger/service/petition/petition-step.ts'
import { petition } from '../../ledger/service/petition/petition.ts'
import { petitionClocks } from '../../procedure/duty/duty-clocks-of-petitions.ts'
import { conclusionPeriod } from '../../procedure/petition/clocks.ts'
import { petitionRegulation } from '../../procedure/petition/petition-regulation.ts'
import { lastDayFrom } from '../../procedure/time-given.ts'
import { type CivilDate, daysBetween } from '../../value/civil-date.ts'
import type { Alert, AlertView } from '../alert.ts'
import { entriesOf, idsOf, yearOf } from '../entries-of.ts'
import { lateAlerts } from '../late-duties.ts'
import { unlawfulSteps } from '../unlawful-steps.ts'
import { groupPetitionAlerts } from './group-petitions.ts'
import { petitionDays } from './petition-days.ts'
import type { PetitionFinding } from './petition-finding.ts'

type Found<C extends PetitionFinding['code']> = Extract<PetitionFinding, { readonly code: C }>
type Petition = EntryOf<typeof petition>
type Step = EntryOf<typeof petitionStep>

/** A petition with its steps up to the day of a view, in the order of their days. */
interface Followed {
  readonly opened: Petition
  readonly steps: readonly Step[]
}

const followed = (view: AlertView): readonly Followed[] => {
  const steps = Map.groupBy(entriesOf(view, petitionStep, 'upTo'), ({ facts }) => facts.petition)
  return entriesOf(view, petition, 'upTo').map((opened) => ({ opened, steps: steps.get(opened.key) ?? [] }))
}

type StepName = Step['facts']['step']
const stepsBy = ({ steps }: Followed, ...names: readonly StepName[]): readonly Step[] =>
  steps.filter(({ facts }) => names.includes(facts.step))
const inYearOf = (view: AlertView, day: CivilDate): boolean => day.startsWith(String(yearOf(view)))
// Nobody is told or served whose name or address is unclear.
const isReachable = ({ facts }: Petition): boolean => facts.unreachable !== true
const isHandedDown = ({ facts }: Petition): boolean => facts.intake !== 'direct'

// Within which it has to be told whether it is accepted.
const tellingDays = 15
const taking = ['accepted', 'notAccepted', 'objected', 'withdrawn', 'closed'] as const

const reachable = (view: AlertView): readonly Followed[] => followed(view).filter(({ opened }) => isReachable(opened))

const notTakenUp = (view: AlertView): readonly Found<'petitionNotTakenUp'>[] =>
  followed(view).flatMap((file) => {
    const { opened } = file
    const { key, clocks, facts } = opened
    const route = file.steps.findLast((step) => step.facts.route !== undefined)?.facts.route ?? facts.route
    if (facts.petitionKind !== 'appeal' || route !== 'petitionProcedure') return []
    if (daysBetween(clocks.occurred, view.on) <= tellingDays || stepsBy(file, ...taking).length > 0) return []
    // The county has it then.
    if (stepsBy(file, 'routed', 'assigned').at(-1)?.facts.unit === 'countyDepartment') return []
    const found = { code: 'petitionNotTakenUp', petition: key, on: clocks.occurred, days: tellingDays } as const
    return [{ ...found, entries: idsOf([opened]) }]
  })

const refusedUnobjected = (view: AlertView): readonly Found<'petitionRefusedUnobjected'>[] =>
  followed(view).flatMap((file) => {
    const { opened } = file
    const [refused] = stepsBy(file, 'notAccepted')
    if (refused === undefined || !isHandedDown(opened) || !inYearOf(view, refused.clocks.occurred)) return []
    if (stepsBy(file, 'objected').some(({ clocks }) => clocks.occurred <= refused.clocks.occurred)) return []
    return [
      {
        code: 'petitionRefusedUnobjected',
        petition: opened.key,
        received: opened.clocks.occurred,
        on: refused.clocks.occurred,
        entries: idsOf([opened, refused]),
      },
    ]
  })

const extensionUntold = (view: AlertView): readonly Found<'petitionExtensionUntold'>[] =>
  reachable(view).flatMap((file) =>
    stepsBy(file, 'extended').flatMap((extension) => {
      const { clocks, facts } = extension
      const accepted = stepsBy(file, 'accepted').findLast((step) => step.clocks.occurred <= clocks.occurred)
      const last = accepted && lastDayFrom(conclusionPeriod, accepted.clocks.occurred)
      if (last === undefined || view.on <= last || !inYearOf(view, clocks.occurred)) return []
      if (facts.toldOn !== undefined && facts.toldOn <= view.on) return []
      const found = { code: 'petitionExtensionUntold', petition: facts.petition, on: clocks.occurred, last } as const
      return [{ ...found, entries: idsOf([extension]) }]
    }),
  )

const opinionUnserved = (view: AlertView): readonly Found<'petitionOpinionUnserved'>[] =>
  reachable(view).flatMap((file) => {
    const opinion = stepsBy(file, 'answered').at(-1)
    if (opinion === undefined || daysBetween(opinion.clocks.occurred, view.on) <= petitionDays.service) return []
    const { occurred } = opinion.clocks
    if (stepsBy(file, 'served', 'withdrawn').some(({ clocks }) => clocks.occurred >= occurred)) return []
    const found = { code: 'petitionOpinionUnserved', petition: file.opened.key, on: occurred } as const
    return [{ ...found, days: petitionDays.service, entries: idsOf([opinion]) }]
  })

const reExaminedOn = (file: Followed): Step | undefined => {
  const last = stepsBy(file, 'reExamined').at(-1)
  return last?.facts.outcome === 'revoked' ? undefined : last
}

const acceptedAgain = (view: AlertView): readonly Found<'petitionAcceptedAgain'>[] => {
  const files = followed(view)
  const byKey = new Map(files.map((file) => [file.opened.key, file]))
  return files.flatMap((file) => {
    const { key, facts } = file.opened
    const [accepted] = stepsBy(file, 'accepted')
    const before = facts.repeatOf === undefined ? undefined : byKey.get(facts.repeatOf)
    const final = before && reExaminedOn(before)
    if (accepted === undefined || before === undefined || final === undefined) return []
    const { occurred: on } = accepted.clocks
    if (final.clocks.occurred > on || !inYearOf(view, on)) return []
    const found = { code: 'petitionAcceptedAgain', petition: key, on, repeats: before.opened.key } as const
    return [{ ...found, reExamined: final.clocks.occurred, entries: idsOf([accepted, final]) }]
  })
}

const late = lateAlerts(petitionClocks, {
  'petitions.routing': {
    id: 'petition-routing-late',
    label: { zh: '信访事项转送交办超期', en: 'A petition forwarded or accepted late, or not yet' },
  },
  'petitions.telling': {
    id: 'petition-telling-late',
    label: { zh: '书面告知信访人超期', en: 'A petitioner told in writing late, or not yet' },
  },
  'petitions.telling-of-forwarded': {
    id: 'petition-telling-of-forwarded-late',
    label: { zh: '转送交办事项告知超期', en: 'A petitioner told late of what was forwarded or assigned' },
  },
  'petitions.feedback': {
    id: 'petition-feedback-late',
    label: { zh: '交办事项反馈超期', en: 'The result of an assigned petition reported late, or not yet' },
  },
  'petitions.conclusion': {
    id: 'petition-conclusion-late',
    label: { zh: '信访事项办结超期', en: 'A petition concluded late, or not yet' },
  },
  'petitions.conclusion-extended': {
    id: 'petition-conclusion-extended-late',
    label: { zh: '延期的信访事项办结超期', en: 'An extended petition concluded late, or not yet' },
  },
  'petitions.review': {
    id: 'petition-review-late',
    label: { zh: '复查意见超期', en: 'An opinion on review given late, or not yet' },
  },
  'petitions.re-examination': {
    id: 'petition-re-examination-late',
    label: { zh: '复核意见超期', en: 'An opinion on re-examination given late, or not yet' },
  },
})

const reads = [petition.id, petitionStep.id] as const
const shared = { system: 'petitions', reads } as const

/** The alerts of petitions: what is late, what was not taken up, told or served, and what the regulation does not allow. */
export const petitionAlerts: readonly Alert[] = [
  ...late,
  {
    id: 'petition-not-taken-up',
    label: {
      zh: '信访程序事项未决定是否受理',
      en: 'A petition of the petition procedure neither accepted nor refused',
    },
    citation: petitionRegulation(23, { paragraph: 2 }),
    ...shared,
    look: notTakenUp,
  },
  {
    id: 'petition-refused-unobjected',
    label: { zh: '转送交办事项未提异议即不予受理', en: 'What was forwarded refused without an objection' },
    citation: petitionRegulation(23, { paragraph: 3 }),
    ...shared,
    look: refusedUnobjected,
  },
  {
    id: 'petition-extension-untold',
    label: { zh: '延期理由未告知信访人', en: 'An extension whose reason the petitioner was not told' },
    citation: petitionRegulation(34),
    ...shared,
    look: extensionUntold,
  },
  {
    id: 'petition-opinion-unserved',
    label: { zh: '处理意见书未送达', en: 'An opinion that was not served' },
    citation: petitionRegulation(35),
    ...shared,
    look: opinionUnserved,
  },
  {
    id: 'petition-accepted-again',
    label: { zh: '已复核事项再次受理', en: 'A petition accepted again after its re-examination' },
    citation: petitionRegulation(36, { paragraph: 3 }),
    ...shared,
    look: acceptedAgain,
  },
  ...groupPetitionAlerts,
  {
    id: 'unlawful-petition-step',
    label: { zh: '不合程序的信访办理步骤', en: 'A step of a petition that the regulation does not allow' },
    system: 'petitions',
    citation: petitionRegulation(5, { item: 4 }),
    ...unlawfulSteps('petitions'),
  },
]
