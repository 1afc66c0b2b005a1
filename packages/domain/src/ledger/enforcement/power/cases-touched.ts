import type { CivilDate } from '../../../value/civil-date.ts'
import type { EntryOf } from '../../entry.ts'
import { standsOn } from '../../standing-on.ts'
import type { caseStep } from '../case/case-step.ts'
import type { enforcementCase } from '../case/enforcement-case.ts'
import type { penaltyDecision } from '../case/penalty-decision.ts'
import type { delegatedPower } from './delegated-power.ts'

type Power = EntryOf<typeof delegatedPower>
type Step = EntryOf<typeof caseStep>
type Decision = EntryOf<typeof penaltyDecision>

/** A power as a list states it: its business key and the id of its entry. */
export interface PowerStated {
  readonly key: string
  readonly id: string
  readonly list: string
  readonly item: string
  readonly title: string
}

/** A power that is in force no more, and the one of the same item that took its place. */
export interface EndedPower extends PowerStated {
  /** The last day in force. */
  readonly until: CivilDate
  readonly replacedBy?: PowerStated
}

/** What changed in the list of powers between two days. */
export interface PowersChange {
  readonly since: CivilDate
  readonly on: CivilDate
  /** In force on the first day or later, and on the second no more. */
  readonly ended: readonly EndedPower[]
  /** Come into force after the first day, and in force on the second. */
  readonly begun: readonly PowerStated[]
}

/** A case that is not over, with the power that it was last based on. */
export interface RunningCase {
  readonly case: string
  readonly title: string
  /** The business key of the power. */
  readonly power: string
  /** The day on which it was named. */
  readonly since: CivilDate
  /** Whether the case is decided already: a decision stands on the power of its own day. */
  readonly isDecided: boolean
  /** The ids of the case and of the entry that names the power, in ascending order. */
  readonly entries: readonly string[]
}

/** A running case and the change of its power. */
export interface TouchedCase extends RunningCase {
  readonly ended: EndedPower
}

/** The ledgers that tell which cases run, and on which power. */
export interface CaseLedgers {
  readonly cases: readonly EntryOf<typeof enforcementCase>[]
  readonly steps: readonly Step[]
  readonly decisions: readonly Decision[]
}

const byKey = (a: { readonly key: string }, b: { readonly key: string }): number =>
  a.key < b.key ? -1 : Number(a.key > b.key)
const stated = ({ key, id, facts: { list, item, title } }: Power): PowerStated => ({ key, id, list, item, title })

/** Which powers ended, were replaced or began between two days of a list. */
export const powersChanged = (powers: readonly Power[], since: CivilDate, on: CivilDate): PowersChange => {
  const known = powers.toSorted(byKey)
  const inForce = known.filter((each) => standsOn(each, on))
  return {
    since,
    on,
    ended: known.flatMap((power): readonly EndedPower[] => {
      const until = power.clocks.closed
      if (until === undefined || until < since || until >= on) return []
      const next = inForce.find(({ facts }) => facts.item === power.facts.item)
      return [{ ...stated(power), until, ...(next !== undefined && { replacedBy: stated(next) }) }]
    }),
    begun: inForce.filter(({ clocks }) => clocks.occurred > since).map(stated),
  }
}

const endings = new Set<Step['facts']['step']>(['notFiled', 'dropped', 'closed', 'archived'])

interface Naming {
  readonly power: string
  readonly since: CivilDate
  readonly id: string
}

const namings = (steps: readonly Step[], decisions: readonly Decision[]): readonly Naming[] =>
  [
    ...steps.flatMap(({ id, clocks, facts }) =>
      facts.power === undefined ? [] : [{ power: facts.power, since: clocks.occurred, rank: 0, id }],
    ),
    ...decisions.map(({ id, clocks, facts }) => ({ power: facts.power, since: clocks.occurred, rank: 1, id })),
    // Of one day the decision has the last word.
  ].toSorted(
    (a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)) || a.rank - b.rank || (a.id < b.id ? -1 : 1),
  )

/** The cases that run at the end of a day and name a power, in order of their keys. */
export const runningCasesOn = ({ cases, steps, decisions }: CaseLedgers, on: CivilDate): readonly RunningCase[] => {
  const isSoFar = ({ clocks }: { readonly clocks: { readonly occurred: CivilDate } }): boolean => clocks.occurred <= on
  const stepsOf = Map.groupBy(steps.filter(isSoFar), ({ facts }) => facts.case)
  const decisionsOf = Map.groupBy(decisions.filter(isSoFar), ({ facts }) => facts.case)
  return cases
    .filter(isSoFar)
    .toSorted(byKey)
    .flatMap(({ key, id, facts: { title } }): readonly RunningCase[] => {
      const [own, decided] = [stepsOf.get(key) ?? [], decisionsOf.get(key) ?? []]
      const last = namings(own, decided).at(-1)
      if (last === undefined || own.some(({ facts }) => endings.has(facts.step))) return []
      const { power, since } = last
      return [{ case: key, title, power, since, isDecided: decided.length > 0, entries: [id, last.id].toSorted() }]
    })
}

/**
 * Which running cases a change of the list touches: those based on a power that ended or was replaced.
 *
 * @see 中华人民共和国行政处罚法 第24条
 */
export const casesTouched = (
  { ended }: Pick<PowersChange, 'ended'>,
  running: readonly RunningCase[],
): readonly TouchedCase[] => {
  // A key of one year may be taken again in the next: then the list in force has a power that the case can still cite.
  const byPower = new Map(
    ended.filter(({ key, replacedBy }) => key !== replacedBy?.key).map((each) => [each.key, each]),
  )
  return running.flatMap((each) => {
    const power = byPower.get(each.power)
    return power === undefined ? [] : [{ ...each, ended: power }]
  })
}
