import { type CivilDate, addDays } from '../../../value/civil-date.ts'
import type { EntryOf } from '../../entry.ts'
import { standsOn } from '../../standing-on.ts'
import type { gridAssignment } from './grid-assignment.ts'
import type { gridCover } from './grid-cover.ts'
import type { gridMemberLeave } from './grid-member-leave.ts'
import type { grid } from './grid.ts'

/** The ledgers that tell who answers for a grid: current entries of one township. */
export interface GridLedgers {
  readonly grids: readonly EntryOf<typeof grid>[]
  readonly assignments: readonly EntryOf<typeof gridAssignment>[]
  readonly leaves: readonly EntryOf<typeof gridMemberLeave>[]
  readonly covers: readonly EntryOf<typeof gridCover>[]
}

/** How a grid stands in the register on a day. */
export type GridStanding = 'inForce' | 'ended' | 'notYet' | 'notRegistered'
/** As what somebody answers for a grid. */
export type AnsweringAs = 'member' | 'cover' | 'head'
/** Why no member answers: nobody is assigned, whoever is assigned is away, or there is no such grid on the day. */
export type MemberLacking = 'vacant' | 'away' | 'notInForce'

/** Somebody who is named for a grid on a day, by which entry. */
export interface Named {
  readonly person: string
  readonly since: CivilDate
  readonly until?: CivilDate
  /** The leave, secondment or suspension that takes the person away on the day. */
  readonly away?: EntryOf<typeof gridMemberLeave>
  readonly id: string
  readonly key: string
}

/** Somebody assigned to a grid on a day. */
export interface InPost extends Named {
  readonly post?: EntryOf<typeof gridAssignment>['facts']['post']
}

/** Who answers for a grid on a day, and why. */
export interface GridResponsibility {
  readonly grid: string
  readonly on: CivilDate
  readonly standing: GridStanding
  /** Everybody assigned that day, in order of coming, whether away or not. */
  readonly inPost: readonly InPost[]
  /** Everybody named to cover that day, whether they are needed or not. */
  readonly covers: readonly Named[]
  /** Who answers: one in good order; several where two were assigned at once; none where nobody does. */
  readonly answering: readonly Named[]
  readonly as?: AnsweringAs
  readonly lacking?: MemberLacking
  /** Where nobody is assigned as a member: the first day of that. */
  readonly vacantSince?: CivilDate
}

/** Whether an assignment is one of a member; the head of a grid leads it and is not counted among the members. */
export const isMember = ({ post }: { readonly post?: InPost['post'] }): boolean => post !== 'head'

type Assignment = GridLedgers['assignments'][number]
type Spanned = Assignment | GridLedgers['covers'][number]

const inOrderOfComing = (a: Named, b: Named): number => {
  const [one, other] = [`${a.since} ${a.key}`, `${b.since} ${b.key}`]
  return one < other ? -1 : Number(one > other)
}
// Two assignments of one person to one grid are one person, by the first of them; its head may be its member, too.
const inOrder = <N extends Named & { readonly post?: InPost['post'] }>(all: readonly N[]): readonly N[] => {
  const first = new Map<string, N>()
  for (const each of all.toSorted(inOrderOfComing)) {
    const name = `${isMember(each)} ${each.person}`
    if (!first.has(name)) first.set(name, each)
  }
  return [...first.values()]
}

const namedBy = ({ id, key, clocks, facts }: Spanned, { leaves }: GridLedgers, on: CivilDate): Named => {
  const away = leaves.find((leave) => leave.facts.member === facts.member && standsOn(leave, on))
  return {
    person: facts.member,
    since: clocks.occurred,
    ...(clocks.closed !== undefined && { until: clocks.closed }),
    ...(away !== undefined && { away }),
    id,
    key,
  }
}

const standingOf = (grids: GridLedgers['grids'], on: CivilDate): GridStanding => {
  if (grids.length === 0) return 'notRegistered'
  if (grids.some((each) => standsOn(each, on))) return 'inForce'
  return grids.some(({ clocks }) => clocks.occurred <= on) ? 'ended' : 'notYet'
}

/** The entry of the register by which a grid is in force on a day; the first of them where there are two. */
export const gridOn = (
  grids: GridLedgers['grids'],
  code: string,
  on: CivilDate,
): GridLedgers['grids'][number] | undefined => grids.find((each) => each.key === code && standsOn(each, on))

const vacancyBegan = (
  assignments: readonly Assignment[],
  grids: GridLedgers['grids'],
  on: CivilDate,
): CivilDate | undefined => {
  const lastDays = assignments.flatMap(({ clocks: { closed } }) =>
    closed !== undefined && closed < on ? [closed] : [],
  )
  const begun = grids.filter((each) => standsOn(each, on)).map(({ clocks }) => clocks.occurred)
  return [...lastDays.map((day) => addDays(day, 1)), ...begun].toSorted().at(-1)
}

const present = <N extends Named>(all: readonly N[]): readonly N[] => all.filter(({ away }) => away === undefined)

/**
 * Who answers for a grid on a day: the members in post; where none is, because the grid is vacant or they are away, whoever
 * covers it; where nobody does, its head. Nobody answers for a grid that is not in force; one that the register does not
 * know is told by its assignments alone.
 */
export const responsibleOn = (ledgers: GridLedgers, code: string, on: CivilDate): GridResponsibility => {
  const grids = ledgers.grids.filter(({ key }) => key === code)
  const assignments = ledgers.assignments.filter(({ facts }) => facts.grid === code)
  const inPost = inOrder(
    assignments
      .filter((each) => standsOn(each, on))
      .map((each): InPost => ({
        ...namedBy(each, ledgers, on),
        ...(each.facts.post !== undefined && { post: each.facts.post }),
      })),
  )
  const covers = inOrder(
    ledgers.covers
      .filter((each) => each.facts.grid === code && standsOn(each, on))
      .map((each) => namedBy(each, ledgers, on)),
  )
  const standing = standingOf(grids, on)
  const told = { grid: code, on, standing, inPost, covers }
  if (standing === 'ended' || standing === 'notYet') return { ...told, answering: [], lacking: 'notInForce' }
  const members = inPost.filter(isMember)
  if (present(members).length > 0) return { ...told, answering: present(members), as: 'member' }
  const ofMembers = assignments.filter(({ facts }) => isMember(facts))
  const since = members.length === 0 ? vacancyBegan(ofMembers, grids, on) : undefined
  const lack = {
    lacking: members.length === 0 ? 'vacant' : 'away',
    ...(since !== undefined && { vacantSince: since }),
  } as const
  if (present(covers).length > 0) return { ...told, ...lack, answering: present(covers), as: 'cover' }
  const heads = present(inPost.filter((each) => !isMember(each)))
  return { ...told, ...lack, answering: heads, ...(heads.length > 0 && { as: 'head' }) }
}

const personsOf = (rows: readonly Spanned[]): ReadonlySet<string> => new Set(rows.map(({ facts }) => facts.member))

/** The ledgers parted by grid, each part with the leaves of the persons that it names: so that many grids can be told one by one. */
export const byGrid = ({ grids, assignments, leaves, covers }: GridLedgers): ReadonlyMap<string, GridLedgers> => {
  const [registered, assigned] = [
    Map.groupBy(grids, ({ key }) => key),
    Map.groupBy(assignments, ({ facts }) => facts.grid),
  ]
  const covered = Map.groupBy(covers, ({ facts }) => facts.grid)
  const leavesOf = Map.groupBy(leaves, ({ facts }) => facts.member)
  const codes = [...new Set([...registered.keys(), ...assigned.keys(), ...covered.keys()])].toSorted()
  return new Map(
    codes.map((code) => {
      const own = { assignments: assigned.get(code) ?? [], covers: covered.get(code) ?? [] }
      const persons = personsOf([...own.assignments, ...own.covers])
      return [
        code,
        { ...own, grids: registered.get(code) ?? [], leaves: [...persons].flatMap((each) => leavesOf.get(each) ?? []) },
      ]
    }),
  )
}
