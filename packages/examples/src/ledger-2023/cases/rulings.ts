import { type CivilDate, addDays } from '@zhunsheng/domain'
import type { Noted } from '../ledger.ts'
import { type Person, lawyers, stationed } from '../people.ts'
import { type Tier, benchmarkOn, powerOn } from '../powers.ts'
import { type Act, type CaseNow, type When, dayOf, workdayWithin, workdaysAfter } from './told-case.ts'

type Measure = Noted<'case-measure'>['facts']
const measure =
  (taken: Measure['measure'], when: When, until: (day: CivilDate) => CivilDate, reason?: string): Act =>
  (now) => {
    const day = dayOf(now, when)
    const [officer, second] = now.by
    const facts = {
      measure: taken,
      approver: 'townMayor',
      officer: officer.key,
      secondOfficer: second.key,
      ...(reason !== undefined && { reason }),
    } as const
    return { now: { ...now, day }, rows: [{ kind: 'case-measure', day, until: until(day), facts }] }
  }
/** Evidence is registered and preserved; so many working days later it is decided what becomes of it. */
export const preserved = (when: When, workdays: number): Act =>
  measure('preservation', when, (day) => workdaysAfter(day, workdays))
/** Things are seized, for so many days at most. */
export const seized = (when: When, days: number): Act => measure('seizure', when, (day) => workdayWithin(day, days))
/** A seizure is prolonged, with approval and a reason. */
export const prolonged = (when: When, days: number): Act =>
  measure('extendedSeizure', when, (day) => workdayWithin(day, days), '案情复杂，需补充检验（虚构）')

/** The time for deciding stands still while something is tested. */
export const suspended =
  (when: When, days: number): Act =>
  (now) => {
    const day = dayOf(now, when)
    const until = addDays(day, days)
    const facts = { ground: 'appraisal', basis: '检验检测期间不计入办案期限（虚构）' } as const
    return { now: { ...now, day: until }, rows: [{ kind: 'case-suspension', day, until, facts }] }
  }

type Review = Noted<'case-review'>['facts']
/** The case is reviewed for so many working days, and gets an opinion. */
export const reviewed =
  (
    when: When,
    workdays: number,
    ground: Review['ground'],
    { opinion = 'passed', isFirstTime = false }: Partial<Pick<Review, 'opinion' | 'isFirstTime'>> = {},
  ): Act =>
  (now) => {
    const day = dayOf(now, when)
    const until = workdaysAfter(day, workdays)
    const reviewer: Person | undefined = isFirstTime ? lawyers[1] : stationed[4]
    const facts = { ground, reviewer: reviewer?.key ?? '', isFirstTime, isQualified: true, opinion }
    return { now: { ...now, day: until }, rows: [{ kind: 'case-review', day, until, facts }] }
  }

/** The case is submitted for review; there is no opinion yet. */
export const submitted =
  (when: When, ground: Review['ground']): Act =>
  (now) => {
    const day = dayOf(now, when)
    const facts = { ground, reviewer: stationed[4]?.key ?? '', isFirstTime: false, isQualified: true }
    return { now: { ...now, day }, rows: [{ kind: 'case-review', day, facts }] }
  }

type Decision = Noted<'penalty-decision'>['facts']
type Said = Omit<Decision, 'case' | 'procedure' | 'outcome' | 'power' | 'officer' | 'secondOfficer' | 'fine'>
const lesser: Said = { isWarning: false, isMajor: false, isOfPublicInterest: false }

const ruling =
  (when: When, facts: (now: CaseNow, day: CivilDate) => Pick<Decision, 'procedure' | 'outcome' | 'fine'> & Said): Act =>
  (now) => {
    const day = dayOf(now, when)
    const [officer, second] = now.by
    const decided = {
      ...facts(now, day),
      power: powerOn(now.item, day),
      officer: officer.key,
      secondOfficer: second.key,
    }
    const yuan = (decided.fine ?? 0) / 100
    return { now: { ...now, day, yuan }, rows: [{ kind: 'penalty-decision', day, facts: decided }] }
  }
const cited = (item: string, tier: Tier, day: CivilDate): Pick<Decision, 'benchmark'> => {
  const benchmark = benchmarkOn(item, tier, day)
  return benchmark === undefined ? {} : { benchmark }
}

/** A penalty: the fine that was intended, or another one in yuan, by the tier of the benchmark of that day. */
export const decided = (when: When, tier: Tier, said: Partial<Said> & { readonly yuan?: number } = {}): Act =>
  ruling(when, (now, day) => {
    const { yuan = now.yuan, ...others } = said
    return {
      procedure: 'ordinary',
      outcome: 'penalty',
      ...lesser,
      fine: yuan * 100,
      ...cited(now.item, tier, day),
      ...others,
    }
  })
/** No penalty, because the act was minor, or none at all. */
export const decidedNot = (when: When, outcome: 'minor' | 'unfounded'): Act =>
  ruling(when, () => ({ procedure: 'ordinary', outcome, ...lesser }))
/** A fine on the spot, in yuan. */
export const finedOnTheSpot = (yuan: number, tier: Tier): Act =>
  ruling(0, (now, day) => ({
    procedure: 'onTheSpot',
    outcome: 'penalty',
    ...lesser,
    fine: yuan * 100,
    ...cited(now.item, tier, day),
  }))
/** A warning on the spot. */
export const warnedOnTheSpot: Act = ruling(0, () => ({
  procedure: 'onTheSpot',
  outcome: 'penalty',
  ...lesser,
  isWarning: true,
}))
