import { lastOf, months, on } from './days.ts'
import type { Ledger, Noted } from './ledger.ts'

/** The kinds that a member's month is worked out from. */
export type SubsidySources = Pick<
  Ledger,
  | 'event'
  | 'event-step'
  | 'grid-duty-record'
  | 'training-attendance'
  | 'commendation'
  | 'discretionary-adjustment'
  | 'veto-finding'
>

// A month of a member as a clerk would tally it by hand.
interface Tally {
  valid: number
  sent: number
  timely: number
  due: number
  attended: number
  held: number
  praised: number
  deducted: number
  isVoid: boolean
}
const none = (): Tally => ({
  valid: 0,
  sent: 0,
  timely: 0,
  due: 0,
  attended: 0,
  held: 0,
  praised: 0,
  deducted: 0,
  isVoid: false,
})

// Until when it had to be closed, and whether it was: as a clerk reads the steps of an event. Nothing where it went elsewhere.
const closingOf = ({ clocks, facts }: Noted<'event'>, steps: readonly Noted<'event-step'>[]) => {
  const daysOf = (...names: readonly string[]): readonly string[] =>
    steps.filter((each) => names.includes(each.facts.step)).map((each) => each.clocks.occurred)
  const given = steps
    .filter((each) => each.facts.step === 'reopened' || each.facts.step === 'delayApproved')
    .toSorted((a, b) => (a.clocks.occurred < b.clocks.occurred ? -1 : 1))
  const due = given.at(-1)?.facts.until ?? facts.due
  if (daysOf('rejected', 'merged', 'transferred').some((day) => day <= due)) return undefined
  const { closed } = clocks
  return { due, isTimely: closed !== undefined && closed <= due && daysOf('reopened').every((day) => day <= closed) }
}

const talliesOf = (ledger: SubsidySources): ((who: string, month: number) => Tally) => {
  const tallies = new Map<string, Tally>()
  const at = (who = '', date = ''): Tally => {
    const key = `${who} ${date.slice(0, 7)}`
    const tally = tallies.get(key) ?? none()
    tallies.set(key, tally)
    return tally
  }
  const steps = Map.groupBy(ledger['event-step'], ({ facts }) => facts.event)
  for (const row of ledger.event) {
    const { key, clocks, facts } = row
    if (facts.source !== 'gridMember' || facts.duplicateOf !== undefined) continue
    const reported = at(facts.reporter, clocks.reported)
    reported.sent++
    if (facts.valid === true) reported.valid++
    const closing = facts.valid === true ? closingOf(row, steps.get(key) ?? []) : undefined
    if (closing === undefined) continue
    const owed = at(facts.reporter, closing.due)
    owed.due++
    if (closing.isTimely) owed.timely++
  }
  for (const { clocks, facts } of ledger['training-attendance']) {
    if (facts.audience !== 'gridMembers' || !['attended', 'absent'].includes(facts.status)) continue
    const tally = at(facts.person, clocks.occurred)
    tally.held++
    if (facts.status === 'attended') tally.attended++
  }
  for (const { clocks, facts } of ledger.commendation)
    if (facts.to === 'gridMember') at(facts.person, clocks.occurred).praised++
  for (const { clocks, facts } of ledger['discretionary-adjustment'])
    at(facts.member, clocks.occurred).deducted += facts.deducted
  for (const { clocks, facts } of ledger['veto-finding'])
    if (facts.finding === 'falsifiedReport') at(facts.person, clocks.occurred).isVoid = true
  return (who, month) => at(who, on(month, 1))
}

const rounded = (numerator: number, denominator: number): number =>
  Math.floor((2 * numerator + denominator) / (2 * denominator))
const share = (full: number, part: number, whole: number, ofNothing: number): number =>
  whole === 0 ? ofNothing : rounded(full * part, whole)
const prorated = (full: number, done: number, asked: number, { facts }: Duty): number =>
  Math.min(full, rounded(full * done * facts.requiredDays, asked * facts.servedDays))
const validity = ({ valid, sent }: Tally): number =>
  sent === 0 ? 0 : 20 * valid >= 19 * sent ? 2000 : 10 * valid >= 9 * sent ? 1600 : 5 * valid >= 4 * sent ? 1000 : 0

type Duty = Noted<'grid-duty-record'>
// Hundredths of points, each item by itself half up: the plain arithmetic of the shipped book, written down a second time.
const scoreOf = (duty: Duty, tally: Tally): number => {
  if (tally.isVoid) return 0
  const items = [
    prorated(2000, tally.valid, 30, duty),
    validity(tally),
    share(2500, tally.timely, tally.due, 2500),
    prorated(1500, duty.facts.visits, 40, duty),
    share(1000, tally.attended, tally.held, 1000),
    Math.max(0, 1000 - 200 * duty.facts.lateReports),
    Math.min(500, 100 * tally.praised),
    -Math.min(1000, tally.deducted),
  ]
  return Math.max(
    0,
    items.reduce((sum, item) => sum + item, 0),
  )
}

// 300 yuan and 200 times the factor of the grade, in fen. The last one, when nobody shares the place, is at best qualified.
const amountOf = (score: number, isLast: boolean): number => {
  if (score < 6000) return 30_000
  if (isLast || score < 8000) return 44_000
  return score < 9000 ? 48_000 : 50_000
}

const monthOf = (duties: readonly Duty[], month: number, tallyOf: (who: string, month: number) => Tally) => {
  const scored = duties
    .filter(({ clocks, facts }) => clocks.occurred === lastOf(month) && facts.servedDays > 0)
    .map((duty) => ({ who: duty.facts.member, score: scoreOf(duty, tallyOf(duty.facts.member, month)) }))
  const least = Math.min(...scored.map(({ score }) => score))
  const isAlone = scored.filter(({ score }) => score === least).length === 1
  return new Map(scored.map(({ who, score }) => [who, amountOf(score, isAlone && score === least)] as const))
}

/** What each member's month comes to in fen, by month; who was on leave all month gets nothing. */
export const subsidyAmounts = (ledger: SubsidySources): ReadonlyMap<number, ReadonlyMap<string, number>> => {
  const tallyOf = talliesOf(ledger)
  return new Map(months.map((month) => [month, monthOf(ledger['grid-duty-record'], month, tallyOf)]))
}
