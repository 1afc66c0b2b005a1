import type { CivilDate } from '../../../value/civil-date.ts'
import type { EntryOf } from '../../entry.ts'
import { standsOn } from '../../standing-on.ts'
import type { delegatedPower } from './delegated-power.ts'
import type { dutyStatement } from './duty-statement.ts'
import type { EnforcementBody } from '../team/enforcement-body.ts'

type Power = EntryOf<typeof delegatedPower>
type Statement = EntryOf<typeof dutyStatement>

interface Resting {
  /** The ids of the entries that it rests on, in ascending order. */
  readonly entries: readonly string[]
}

/** What lists say of an item that cannot stand together. */
export type PowerConflict =
  /** Several bodies claim to lead, each in its own list. */
  | (Resting & {
      readonly code: 'overlap'
      readonly bodies: readonly [EnforcementBody, EnforcementBody, ...EnforcementBody[]]
    })
  /** No body claims to lead in its own list; `named` are those of whom the lists of others say so. */
  | (Resting & { readonly code: 'gap'; readonly named: readonly EnforcementBody[] })
  /**
   * One list says that a body leads, and that body's own list does not: `own` are those of whom its own list says so
   * instead. Where the list of powers handed over says it, it says it of the team.
   */
  | (Resting & {
      readonly code: 'contradiction'
      readonly statedBy: EnforcementBody | 'delegatedPowers'
      readonly holder: EnforcementBody
      readonly own: readonly EnforcementBody[]
    })

/** One item as the lists of a day have it. */
export interface ComparedPower {
  readonly item: string
  readonly title: string
  /** Whether the list of powers handed over has it. */
  readonly isDelegated: boolean
  /** Those that claim to lead in their own lists, in order of their codes. */
  readonly leads: readonly EnforcementBody[]
  readonly conflicts: readonly PowerConflict[]
}

/** The lists of a day, item by item in order of their codes. */
export interface PowersCompared {
  readonly on: CivilDate
  /** The bodies of which there is a list: what the others would say of themselves is not known. */
  readonly lists: readonly EnforcementBody[]
  readonly items: readonly ComparedPower[]
}

const team: EnforcementBody = 'enforcementTeam'
const idsOf = (entries: readonly { readonly id: string }[]): readonly string[] =>
  [...new Set(entries.map(({ id }) => id))].toSorted()
const sorted = <T extends string>(values: Iterable<T>): readonly T[] => [...new Set(values)].toSorted()
const isOwn = ({ facts }: Statement): boolean => facts.statedBy === facts.holder

interface Item {
  readonly powers: readonly Power[]
  /** Who leads, as any list says. */
  readonly leading: readonly Statement[]
}

const overlapOf = ({ leading }: Item): readonly PowerConflict[] => {
  const own = leading.filter(isOwn)
  const [first, second, ...others] = sorted(own.map(({ facts }) => facts.holder))
  if (first === undefined || second === undefined) return []
  return [{ code: 'overlap', bodies: [first, second, ...others], entries: idsOf(own) }]
}

const gapOf = ({ powers, leading }: Item, all: readonly Statement[]): readonly PowerConflict[] => {
  if (leading.some(isOwn)) return []
  const named = sorted(leading.map(({ facts }) => facts.holder))
  return [{ code: 'gap', named, entries: idsOf([...powers, ...all]) }]
}

const contradictionsOf = ({ powers, leading }: Item, lists: ReadonlySet<EnforcementBody>): readonly PowerConflict[] => {
  const ownOf = (body: EnforcementBody) => leading.filter(({ facts }) => facts.statedBy === body)
  // A body whose list is not there contradicts nobody: the gap says whom the others name.
  const denies = (body: EnforcementBody): boolean =>
    lists.has(body) && !ownOf(body).some(({ facts }) => facts.holder === body)
  const ofOthers = leading.filter((each) => !isOwn(each) && denies(each.facts.holder))
  const pairs = Map.groupBy(ofOthers, ({ facts }) => `${facts.statedBy} ${facts.holder}`)
  const stated = [...pairs]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...rest]]) => {
      if (first === undefined) return []
      const { statedBy, holder } = first.facts
      const own = ownOf(holder)
      const entries = idsOf([first, ...rest, ...own])
      return [
        {
          code: 'contradiction',
          statedBy,
          holder,
          own: sorted(own.map((each) => each.facts.holder)),
          entries,
        } as const,
      ]
    })
  const others = leading.filter(isOwn)
  if (powers.length === 0 || others.length === 0 || !denies(team)) return stated
  const own = ownOf(team)
  const entries = idsOf([...powers, ...others, ...own])
  const named = sorted(own.map((each) => each.facts.holder))
  return [...stated, { code: 'contradiction', statedBy: 'delegatedPowers', holder: team, own: named, entries }]
}

/**
 * Lays the lists in force on a day side by side: the powers handed over to the township, and what each body's list says of
 * who leads. It finds what they say, and does not judge who is right.
 *
 * @see 中华人民共和国行政处罚法 第24条, 第25条
 */
export const comparePowers = (
  powers: readonly Power[],
  statements: readonly Statement[],
  on: CivilDate,
): PowersCompared => {
  const stated = statements.filter((each) => standsOn(each, on))
  const lists = new Set(stated.map(({ facts }) => facts.statedBy))
  const powersOf = Map.groupBy(
    powers.filter((each) => standsOn(each, on)),
    ({ facts }) => facts.item,
  )
  const statementsOf = Map.groupBy(stated, ({ facts }) => facts.item)
  const items = sorted([...powersOf.keys(), ...statementsOf.keys()]).map((item): ComparedPower => {
    const own = { powers: powersOf.get(item) ?? [], all: statementsOf.get(item) ?? [] }
    const leading = own.all.filter(({ facts }) => facts.role === 'lead')
    const compared = { powers: own.powers, leading }
    const [titled] = [...own.powers, ...own.all].toSorted((a, b) =>
      `${a.kind} ${a.key}` < `${b.kind} ${b.key}` ? -1 : 1,
    )
    return {
      item,
      title: titled?.facts.title ?? item,
      isDelegated: own.powers.length > 0,
      leads: sorted(leading.filter(isOwn).map(({ facts }) => facts.holder)),
      conflicts: [...overlapOf(compared), ...gapOf(compared, own.all), ...contradictionsOf(compared, lists)],
    }
  })
  return { on, lists: sorted(lists), items }
}
