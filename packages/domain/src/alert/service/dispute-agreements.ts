import { confirmationPeriod } from '../../procedure/dispute-mediation/clocks.ts'
import { lastDayOf } from '../../procedure/dispute-mediation/dispute-due.ts'
import { isInEffect } from '../../procedure/dispute-mediation/dispute-state.ts'
import { mediationLaw } from '../../procedure/dispute-mediation/mediation-law.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import { type CivilDate, daysBetween } from '../../value/civil-date.ts'
import type { Alert, AlertView } from '../alert.ts'
import { idsOf } from '../entries-of.ts'
import { ownArrangement } from '../own-arrangement.ts'
import type { DisputeFinding } from './dispute-finding.ts'
import type { DisputeSeen } from '../../procedure/dispute-mediation/disputes-seen.ts'
import { disputesAsOn, readsOfDisputes } from './disputes-as-on.ts'

type Found<C extends DisputeFinding['code']> = Extract<DisputeFinding, { readonly code: C }>

// For how many days these alerts wait: conventions of the product, said in each sentence.
const waits = { text: 3, agreement: 7 } as const

const isOver = (since: CivilDate, days: number, { on }: AlertView): boolean => daysBetween(since, on) > days
const isOfYear = (day: CivilDate, { on }: AlertView): boolean => day.slice(0, 4) === on.slice(0, 4)

const isAgreed = ({ state: { result } }: DisputeSeen): boolean =>
  result?.is === 'agreedInWriting' || result?.is === 'agreedOrally'

const unvisited = (view: AlertView): readonly Found<'struckOffUnvisited'>[] =>
  disputesAsOn(view).flatMap((seen) => {
    const { entry, state, made } = seen
    if (state.struckOff === undefined || state.visited !== undefined || !isAgreed(seen)) return []
    const steps = made.filter(({ move }) => move === 'struckOff').map((each) => each.entry)
    return [{ code: 'struckOffUnvisited', dispute: entry.key, on: state.struckOff, entries: idsOf([entry, ...steps]) }]
  })

// What may be done about an agreement that nobody fulfils; what changes nothing about it is not among it.
const remedies = new Set(['mediated', 'transferred', 'reopened', 'confirmationRequested', 'confirmed', 'fulfilled'])

const neglected = (view: AlertView): readonly Found<'agreementNeglected'>[] =>
  disputesAsOn(view).flatMap((seen) => {
    const { entry, state, made } = seen
    const { agreement, fulfilled, unfulfilled } = state
    const since = unfulfilled ?? agreement?.until
    if (!isAgreed(seen) || fulfilled !== undefined || since === undefined || !isOver(since, waits.agreement, view))
      return []
    if (made.some(({ move, on }) => remedies.has(move) && on >= since)) return []
    const found = { code: 'agreementNeglected', dispute: entry.key, since, days: waits.agreement } as const
    return [{ ...found, entries: idsOf([entry]) }]
  })

const notInEffect = (view: AlertView): readonly Found<'agreementNotInEffect'>[] =>
  disputesAsOn(view).flatMap(({ entry, state, made }) => {
    const { agreement, result } = state
    if (agreement === undefined || isInEffect(state) || result !== undefined) return []
    if (!isOver(agreement.on, waits.text, view)) return []
    const texts = made.filter(({ move, on }) => move === 'agreedInWriting' && on === agreement.on)
    const found = { code: 'agreementNotInEffect', dispute: entry.key, on: agreement.on, days: waits.text } as const
    return [{ ...found, entries: idsOf([entry, ...texts.map((each) => each.entry)]) }]
  })

const unrecorded = (view: AlertView): readonly Found<'oralAgreementUnrecorded'>[] =>
  disputesAsOn(view).flatMap(({ entry, made }) =>
    made
      .filter(
        (each) => each.move === 'agreedOrally' && each.entry.facts['document'] === undefined && isOfYear(each.on, view),
      )
      .map(({ on, entry: step }) => ({
        code: 'oralAgreementUnrecorded',
        dispute: entry.key,
        on,
        entries: idsOf([entry, step]),
      })),
  )

const askedLate = (view: AlertView): readonly Found<'confirmationAskedLate'>[] =>
  disputesAsOn(view).flatMap(({ entry, state, made }) => {
    const [asked, since] = [state.confirmationAsked, state.agreement?.inEffectSince]
    const last = since === undefined ? undefined : lastDayOf(confirmationPeriod, since, chinaCalendar)
    if (asked === undefined || last === undefined || asked <= last || !isOfYear(asked, view)) return []
    const requests = made.filter(({ move }) => move === 'confirmationRequested').map((each) => each.entry)
    return [{ code: 'confirmationAskedLate', dispute: entry.key, asked, last, entries: idsOf([entry, ...requests]) }]
  })

const shared = { system: 'disputes', reads: readsOfDisputes } as const

/** The alerts of agreements: whether they are in effect, written down, fulfilled, confirmed in time, and followed by a visit. */
export const disputeAgreementAlerts: readonly Alert[] = [
  {
    id: 'agreement-not-in-effect',
    label: { zh: '书面协议未签名盖章', en: 'A written agreement that is not signed and sealed' },
    ...shared,
    citation: mediationLaw(29, { paragraph: 2 }),
    look: notInEffect,
  },
  {
    id: 'oral-agreement-unrecorded',
    label: { zh: '口头协议没有记录', en: 'An oral agreement of which there is no record' },
    ...shared,
    citation: mediationLaw(28),
    look: unrecorded,
  },
  {
    id: 'agreement-neglected',
    label: { zh: '协议未履行又无后续', en: 'An agreement that is not fulfilled, and nothing was done' },
    ...shared,
    citation: mediationLaw(31, { paragraph: 2 }),
    look: neglected,
  },
  {
    id: 'confirmation-asked-late',
    label: { zh: '逾期申请司法确认', en: 'Confirmation asked for too late' },
    ...shared,
    citation: mediationLaw(33, { paragraph: 1, modality: 'may' }),
    look: askedLate,
  },
  {
    id: 'struck-off-unvisited',
    label: { zh: '未回访即销号', en: 'Struck off without a return visit' },
    ...shared,
    citation: ownArrangement,
    look: unvisited,
  },
]
