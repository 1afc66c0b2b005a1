import { instruments } from '../law/instruments.ts'
import type { LooseEntry } from '../ledger/entry.ts'
import type { CivilDate } from '../value/civil-date.ts'
import type { WorkingCalendar } from '../value/working-calendar.ts'
import type { Background } from './background.ts'
import type { Attempt, Gate, HeldGate, IllegalMove, Move, Moving, Procedure } from './procedure.ts'

/** A move that was made. */
export interface MadeMove {
  readonly move: string
  readonly on: CivilDate
  readonly entry: LooseEntry
}

/** What the entries of one case come to. */
export interface CaseHistory<State> {
  readonly procedure: Procedure<State>
  readonly calendar: WorkingCalendar
  readonly background: Background
  /** After the moves that the law allows: an illegal one changes nothing. */
  readonly state: State
  readonly made: readonly MadeMove[]
  readonly illegal: readonly IllegalMove[]
}

/** A move that may follow, with the gates that hold it; with none it is open. */
export interface NextMove {
  readonly move: string
  readonly label: IllegalMove['moveLabel']
  readonly gates: readonly HeldGate[]
}

interface Step<State> extends Moving {
  readonly entry: LooseEntry
  readonly rank: number
  readonly known: Move<State>
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

// By day, then by the order of moves; then by what no two entries share, so that the order of input never matters.
const stepsOf = <State>(procedure: Procedure<State>, entries: Iterable<LooseEntry>): readonly Step<State>[] =>
  [...entries]
    .flatMap((entry): readonly Step<State>[] => {
      const moving = procedure.moveOf(entry)
      const rank = procedure.moves.findIndex(({ id }) => id === moving?.move)
      const known = procedure.moves[rank]
      return moving === undefined || known === undefined ? [] : [{ ...moving, entry, rank, known }]
    })
    .toSorted(
      (a, b) =>
        byText(a.on, b.on) ||
        a.rank - b.rank ||
        byText(a.entry.key, b.entry.key) ||
        byText(a.entry.kind, b.entry.kind) ||
        byText(a.entry.id, b.entry.id),
    )

const heldBy = <State>(gate: Gate<State>, attempt: Attempt<State>): readonly HeldGate[] => {
  const judged = gate.judge(attempt)
  if (judged === true) return []
  const { id, label, lacks, remedy, citation } = gate
  const title = instruments.get(citation.instrument)?.title
  const instrument = title ?? { zh: citation.instrument, en: citation.instrument }
  const held = { gate: id, label, lacks, remedy, citation, instrument }
  if (judged === false) return [held]
  if ('keys' in judged) return [{ ...held, keys: judged.keys }]
  return ['code' in judged ? { ...held, unknown: judged } : { ...held, shortfall: judged }]
}

const heldGates = <State>(
  { inForceFrom }: Procedure<State>,
  gates: readonly Gate<State>[],
  attempt: Attempt<State>,
): readonly HeldGate[] => (attempt.on < inForceFrom ? [] : gates.flatMap((gate) => heldBy(gate, attempt)))

type Kinds = Pick<Procedure<never>, 'kinds'>

/** The field of a kind that names the case (`key` where the kind opens it); undefined when its entries belong to none. */
export const caseField = ({ kinds }: Kinds, kind: string): string | undefined =>
  Object.hasOwn(kinds, kind) ? kinds[kind] : undefined

/** The business key of the case that an entry belongs to; undefined when it names none. */
export const caseOf = (procedure: Kinds, { kind, key, facts }: LooseEntry): string | undefined => {
  const field = caseField(procedure, kind)
  const named = field === 'key' ? key : field && facts[field]
  return typeof named === 'string' ? named : undefined
}

/**
 * Follows the current entries of one case, in any order of input: by day, on one day in the order of moves, then by key.
 * An illegal move leaves the state as it was.
 */
export const follow = <State>(
  procedure: Procedure<State>,
  entries: Iterable<LooseEntry>,
  calendar: WorkingCalendar,
  background: Background,
): CaseHistory<State> => {
  let state = procedure.start
  const made: MadeMove[] = []
  const illegal: IllegalMove[] = []
  for (const { move, on, entry, known } of stepsOf(procedure, entries)) {
    const [first, ...rest] = heldGates(procedure, known.gates, { state, entry, on, calendar, background })
    if (first === undefined) {
      state = known.apply(state, entry, on)
      made.push({ move, on, entry })
      continue
    }
    const { id, kind, key, year } = entry
    illegal.push({
      code: 'illegalMove',
      procedure: procedure.id,
      procedureLabel: procedure.label,
      case: caseOf(procedure, entry) ?? '',
      move,
      moveLabel: known.label,
      on,
      entry: { id, kind, key, year },
      gates: [first, ...rest],
    })
  }
  return { procedure, calendar, background, state, made, illegal }
}

/** A step as it was taken, whether the law allows it or not: what came before it, and the gates that were shut. */
export interface TakenStep<State> extends MadeMove {
  readonly before: State
  readonly held: readonly HeldGate[]
}

/**
 * What happened, as it happened: the same steps in the same order as `follow` takes them, but one that the law does not
 * allow is taken all the same. So each step is judged by its own faults, and not by those of the steps before it.
 */
export const stepsTaken = <State>(
  procedure: Procedure<State>,
  entries: Iterable<LooseEntry>,
  calendar: WorkingCalendar,
  background: Background,
): readonly TakenStep<State>[] => {
  let state = procedure.start
  return stepsOf(procedure, entries).map(({ move, on, entry, known }) => {
    const before = state
    const held = heldGates(procedure, known.gates, { state, entry, on, calendar, background })
    state = known.apply(state, entry, on)
    return { move, on, entry, before, held }
  })
}

// What is asked of a move before anybody has written it down.
const unwritten = (on: CivilDate): LooseEntry => ({
  id: '',
  township: '',
  kind: '',
  year: Number(on.slice(0, 4)),
  key: '',
  version: 1,
  recorded: `${on}T00:00:00.000Z`,
  synthetic: false,
  clocks: { occurred: on },
  facts: {},
  personal: {},
})

/**
 * Which moves are open on a day, and what holds the others: as far as that can be told before an entry is written. What
 * its entry has to say itself is judged when it is there.
 */
export const nextMoves = <State>(history: CaseHistory<State>, on: CivilDate): readonly NextMove[] => {
  const { procedure, state, calendar, background } = history
  const attempt = { state, entry: unwritten(on), on, calendar, background }
  // What needs no gate opens a case: where there is one, it is nothing that may come next.
  const moves = procedure.moves.filter(({ gates }) => gates.length > 0 || history.made.length === 0)
  return moves.map(({ id, label, gates }) => {
    const told = gates.filter(({ isOfEntry }) => isOfEntry !== true)
    return { move: id, label, gates: heldGates(procedure, told, attempt) }
  })
}

/** The current entries of a township by the cases of a procedure to which they belong, named by business key. */
export const casesIn = (
  procedure: Kinds,
  entries: Iterable<LooseEntry>,
): ReadonlyMap<string, readonly LooseEntry[]> => {
  const cases = new Map<string, LooseEntry[]>()
  for (const entry of entries) {
    const named = caseOf(procedure, entry)
    if (named === undefined) continue
    const others = cases.get(named)
    if (others === undefined) cases.set(named, [entry])
    else others.push(entry)
  }
  return cases
}
