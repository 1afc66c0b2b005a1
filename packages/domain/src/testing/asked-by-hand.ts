import type { LooseEntry } from '../ledger/entry.ts'
import { type CaseHistory, type NextMove, nextMoves } from '../procedure/case-history.ts'
import type { Procedure } from '../procedure/procedure.ts'

/** Something done in a case: what, and on which day. */
export interface Done {
  readonly what: string
  readonly day: string
  readonly entry: LooseEntry
}

/** A law as questions about the list of what was lawfully done before: no state, no gates of the product. */
export interface LawByHand {
  /** What comes before what within a day. */
  readonly order: readonly string[]
  readonly doneBy: (entry: LooseEntry) => Done | readonly Done[]
  /** Which gates are shut before something is done, after what was lawfully done. */
  readonly against: (past: readonly Done[], done: Done) => readonly string[]
}

type Refused = Pick<CaseHistory<never>, 'illegal'>
type Illegal = ReadonlyMap<string, ReadonlySet<string>>

/** The entries of one case that a law does not allow, by key, with the gates that it shuts. */
export const illegalByHand = ({ order, doneBy, against }: LawByHand, entries: readonly LooseEntry[]): Illegal => {
  const placeOf = ({ day, what, entry }: Done): string =>
    `${day} ${String(order.indexOf(what)).padStart(2, '0')} ${entry.key}`
  const past: Done[] = []
  const illegal = new Map<string, ReadonlySet<string>>()
  for (const done of entries.flatMap(doneBy).toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))) {
    const found = against(past, done)
    if (found.length === 0) past.push(done)
    else illegal.set(done.entry.key, new Set(found))
  }
  return illegal
}

const namesOf = (gates: NextMove['gates'] = []): readonly string[] => gates.map(({ gate }) => gate)

/** The same of a case that was followed. */
export const illegalOf = ({ illegal }: Refused): Illegal =>
  new Map(illegal.map(({ entry, gates }) => [entry.key, new Set(namesOf(gates))]))

/** The entries of a case without those that were refused. */
export const lawfulOf = ({ illegal }: Refused, entries: readonly LooseEntry[]): readonly LooseEntry[] => {
  const refused = new Set(illegal.map(({ entry }) => entry.id))
  return entries.filter(({ id }) => !refused.has(id))
}

/**
 * The gates that were said to hold a move that was made (the one at a place, counted round), at the end of all that lies
 * before its day, and those that hold it when it is tried there; undefined where no move was made.
 */
export const toldAndTried = <State>(
  followed: (entries: readonly LooseEntry[]) => CaseHistory<State>,
  entries: readonly LooseEntry[],
  place: number,
): { readonly told: readonly string[]; readonly tried: readonly string[] } | undefined => {
  const { made, procedure } = followed(entries)
  const next = made[place % Math.max(1, made.length)]
  if (next === undefined) return undefined
  const before = entries.filter((entry) => (procedure.moveOf(entry)?.on ?? '9') < next.on)
  const told = nextMoves(followed(before), next.on).find(({ move }) => move === next.move)
  const tried = followed([...before, next.entry]).illegal.find(({ entry }) => entry.id === next.entry.id)
  return { told: namesOf(told?.gates), tried: namesOf(tried?.gates) }
}

/** The gates of a procedure that shut nothing out of any of its cases. */
export const neverShut = <State>(
  { moves }: Procedure<State>,
  cases: readonly CaseHistory<State>[],
): ReadonlySet<string> => {
  const shut = new Set(cases.flatMap(({ illegal }) => illegal.flatMap(({ gates }) => namesOf(gates))))
  return new Set(moves.flatMap(({ gates }) => gates.map(({ id }) => id)).filter((gate) => !shut.has(gate)))
}
