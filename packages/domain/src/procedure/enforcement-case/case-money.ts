import { limitFrom } from '../../law/legal-clock.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import { type CivilDate, isCivilDate } from '../../value/civil-date.ts'
import type { Fen } from '../../value/money.ts'
import { type Suspension, deadline } from '../../value/time-limit.ts'
import type { WorkingCalendar } from '../../value/working-calendar.ts'
import type { TimelineStandpoint } from '../timeline.ts'
import { fenOf } from './apply.ts'
import { paymentPeriod } from './clocks-of-carrying-out.ts'
import { type FineInBand, fineInBand } from './fine-in-band.ts'
import { type LateFine, lateFine } from './late-fine.ts'

/** What a case asks of the party in money, and what it paid, at the end of a day. */
export interface CaseMoney {
  /** The business key of the decision: the last one, where there are several. */
  readonly decision: string
  readonly fine: Fen
  readonly band?: FineInBand
  /** The last day for paying it; absent before the party got the decision. */
  readonly due?: CivilDate
  /** Whether that day is the end of a deferral or of instalments. */
  readonly isDeferred: boolean
  readonly paid: Fen
  /** The day on which the last of it was paid. */
  readonly paidOn?: CivilDate
  /** The same, or the day on which the decision was fulfilled or enforced by a court, whatever came first: nothing is added after it. */
  readonly settledOn?: CivilDate
  /** What may be added for paying late. It is reckoned on the whole fine until it is settled. */
  readonly late?: LateFine
  /** What was paid of that. */
  readonly latePaid: Fen
  /** Whether the decision was revoked, or is void: then nothing is owed. */
  readonly isUndone: boolean
}

const dayOf = (value: unknown): CivilDate | undefined =>
  typeof value === 'string' && isCivilDate(value) ? value : undefined
const occurredOf = ({ clocks }: LooseEntry): string => String(clocks['occurred'])
const sumOf = (payments: readonly LooseEntry[]): Fen =>
  payments.reduce((sum, { facts }) => sum + fenOf(facts['amount']), 0)

interface File {
  readonly of: (kind: string, field?: string, value?: string) => readonly LooseEntry[]
}

// The entries of the case up to a day, in the order of time.
const fileOf = (caseKey: string, entries: Iterable<LooseEntry>, on: CivilDate): File => {
  const own = [...entries]
    .filter((entry) => entry.facts['case'] === caseKey && occurredOf(entry) <= on)
    .toSorted((a, b) => (occurredOf(a) < occurredOf(b) ? -1 : occurredOf(a) > occurredOf(b) ? 1 : 0))
  const of: File['of'] = (kind, field, value) =>
    own.filter((entry) => entry.kind === kind && (field === undefined || entry.facts[field] === value))
  return { of }
}

interface Due {
  readonly due?: CivilDate
  readonly isDeferred: boolean
}

const dueOf = (file: File, decision: LooseEntry, calendar: WorkingCalendar): Due => {
  const since = occurredOf(decision)
  const after = (entry: LooseEntry): boolean => occurredOf(entry) >= since
  const until = dayOf(file.of('case-step', 'step', 'deferralApproved').findLast(after)?.facts['until'])
  if (until !== undefined) return { due: until, isDeferred: true }
  const served = file.of('case-step', 'step', 'served').find(after)
  // Of a decision on the spot the day on which it was made, as the clock of the payment has it.
  const start = decision.facts['procedure'] === 'onTheSpot' ? since : served && occurredOf(served)
  const made = start === undefined ? undefined : limitFrom(paymentPeriod, start)
  const last = made?.ok === true ? deadline(calendar, made.value.limit) : undefined
  return last?.ok === true && last.value.status === 'day'
    ? { due: last.value.on, isDeferred: false }
    : { isDeferred: false }
}

const remediesOf = (file: File, on: CivilDate) => {
  const remedies = file.of('case-remedy').map(({ clocks, facts }) => {
    const to = dayOf(clocks['closed'])
    const from = String(clocks['occurred'])
    const span: Suspension = to === undefined || to > on ? { from } : { from, to }
    return { span, undoes: span.to !== undefined && ['revoked', 'invalid'].includes(String(facts['result'])) }
  })
  return { withoutDays: remedies.map(({ span }) => span), undoing: remedies.filter(({ undoes }) => undoes) }
}

/**
 * The money of an enforcement case at the end of a day: the fine, its place in its band, until when it was due, what was paid, and
 * what may be added for paying late. Undefined while no fine is decided. `entries` may hold other cases, too.
 *
 * @see 中华人民共和国行政处罚法 第34条, 第66条, 第67条, 第72条, 第73条
 */
export const caseMoney = (
  caseKey: string,
  entries: Iterable<LooseEntry>,
  { on, background, calendar }: TimelineStandpoint,
): CaseMoney | undefined => {
  const file = fileOf(caseKey, entries, on)
  const decision = file.of('penalty-decision').findLast(({ facts }) => fenOf(facts['fine']) > 0)
  if (decision === undefined) return undefined
  const fine = fenOf(decision.facts['fine'])
  const payments = file.of('case-payment', 'payment', 'fine')
  const full = payments.find((_, i) => sumOf(payments.slice(0, i + 1)) >= fine)
  const otherwise = ['fulfilled', 'courtEnforced'].flatMap((step) => file.of('case-step', 'step', step))
  const [settledOn] = [...(full === undefined ? [] : [full]), ...otherwise].map(occurredOf).toSorted()
  const { withoutDays, undoing } = remediesOf(file, on)
  const isUndone = undoing.some(({ span }) => (span.to ?? '') >= occurredOf(decision))
  const { due, isDeferred } = dueOf(file, decision, calendar)
  const late =
    due === undefined || isUndone
      ? undefined
      : lateFine({ fine, due, withoutDays, ...(settledOn === undefined ? { on } : { paid: settledOn }) })
  const band = fineInBand(decision, background)
  return {
    decision: decision.key,
    fine,
    ...(band !== undefined && { band }),
    ...(due !== undefined && { due }),
    isDeferred,
    paid: sumOf(payments),
    ...(full !== undefined && { paidOn: occurredOf(full) }),
    ...(settledOn !== undefined && { settledOn }),
    ...(late !== undefined && { late }),
    latePaid: sumOf(file.of('case-payment', 'payment', 'lateFine')),
    isUndone,
  }
}
