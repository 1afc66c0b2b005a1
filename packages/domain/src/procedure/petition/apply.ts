import { handlingUnits } from '../../ledger/grid/centre/handling-unit.ts'
import { petition, petitionRoutes } from '../../ledger/service/petition/petition.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import { codeIn } from '../code-in.ts'
import type { PetitionState } from './petition-state.ts'

type Apply = (state: PetitionState, entry: LooseEntry, on: CivilDate) => PetitionState

const { intake: intakes, petitionKind: kinds } = petition.fields

const received: Apply = (state, { facts }, on) => {
  const [intake, kind] = [codeIn(intakes.values, facts['intake']), codeIn(kinds.values, facts['petitionKind'])]
  if (intake === undefined || kind === undefined) return state
  const accused = codeIn(handlingUnits, facts['accused'])
  const isNamed = facts['petitioner'] !== undefined
  const isReachable = facts['unreachable'] !== true
  const said = { received: on, intake, kind, isNamed, isReachable, ...(accused !== undefined && { accused }) }
  return { ...state, petition: said, route: codeIn(petitionRoutes, facts['route']) }
}

const handedOn: Apply = (state, { facts }) => ({ ...state, handedTo: codeIn(handlingUnits, facts['unit']) })
const routeFound: Apply = (state, { facts }) => ({
  ...state,
  route: codeIn(petitionRoutes, facts['route']) ?? state.route,
})
const objected: Apply = (state) => ({ ...state, objection: 'open' })
const objectionSettled: Apply = (state, { facts }) => ({
  ...state,
  objection: facts['outcome'] === 'supported' ? 'upheld' : 'dismissed',
})

// A new opinion may be reviewed anew.
const remedies = ['reviewRequested', 'reviewed', 'reviewServed', 'reExaminationRequested', 'reExamined'] as const
const without = (state: PetitionState, ...moves: readonly string[]): PetitionState => ({
  ...state,
  days: { ...state.days, ...Object.fromEntries(moves.map((move) => [move, undefined])) },
})
const answered: Apply = (state) => without(state, ...remedies)
// What is revoked is answered anew, though it was closed.
const reviewed: Apply = (state, { facts }) =>
  facts['outcome'] === 'revoked' ? without(state, 'answered', 'served', 'closed') : state
const reExamined: Apply = (state, entry, on) =>
  entry.facts['outcome'] === 'revoked' ? without(reviewed(state, entry, on), 'reExaminationRequested') : state

const changes = {
  received,
  routed: handedOn,
  assigned: handedOn,
  objected,
  objectionSettled,
  accepted: routeFound,
  routeFound,
  answered,
  reviewed,
  reExamined,
}

/** What a move changes: the day on which it was made, and what it alone changes. */
export const applying = (move: string): Apply => {
  const own = codeIn(changes, move)
  const change: Apply = own === undefined ? (state) => state : changes[own]
  return (state, entry, on) => {
    const { days, ...rest } = change(state, entry, on)
    const isUndone = move === 'reExamined' && entry.facts['outcome'] === 'revoked'
    return { ...rest, days: { ...days, [move]: isUndone ? undefined : on } }
  }
}
