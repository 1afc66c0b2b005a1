import type { LooseEntry } from '../../ledger/entry.ts'
import { posts } from '../../township/post.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import { codeIn } from '../code-in.ts'
import { measureBy } from './days-to-measure.ts'
import type { ProblemState } from './problem-state.ts'

type Apply = (state: ProblemState, entry: LooseEntry, on: CivilDate) => ProblemState
const textOf = ({ facts }: LooseEntry, field: string): string | undefined => {
  const value = facts[field]
  return typeof value === 'string' ? value : undefined
}
// What was done under another measure, or checked before, is not done any more.
const undone = { completedOn: undefined, verified: undefined } as const

// What was not kept is not kept any more by putting it off afterwards, or by beginning anew.
const missedBy = ({ missed, due, completedOn }: ProblemState, on: CivilDate): Pick<ProblemState, 'missed'> => {
  const isKept = due === undefined || (completedOn ?? on) <= due
  return missed !== undefined || isKept ? { missed } : { missed: due }
}

const found: Apply = (state, entry, on) => {
  const owner = codeIn(posts, entry.facts['owner'])
  const cause = textOf(entry, 'cause')
  return {
    ...state,
    ...(owner !== undefined && { owner }),
    hasCause: cause !== undefined,
    cause,
    measureBy: measureBy(on),
  }
}
const causeFound: Apply = (state, entry) => ({ ...state, hasCause: true, cause: textOf(entry, 'reason') })
const measureSet: Apply = (state, entry, on) => {
  const due = textOf(entry, 'until')
  const isLate = state.measureBy !== undefined && state.measureBy < on
  const missed = state.missed ?? (isLate ? state.measureBy : undefined)
  return {
    ...state,
    ...undone,
    missed,
    measureBy: undefined,
    measure: textOf(entry, 'measure'),
    firstDue: state.firstDue ?? due,
    due,
  }
}
const progressed: Apply = (state, { facts: { percent } }) =>
  typeof percent === 'number' ? { ...state, percent } : state
const extended: Apply = (state, entry, on) => ({
  ...state,
  ...missedBy(state, on),
  due: textOf(entry, 'until') ?? state.due,
})
const completed: Apply = (state, _, on) => ({ ...state, completedOn: on, verified: undefined, percent: 100 })
const verified: Apply = (state, { facts }, on) => {
  const by = codeIn(posts, facts['by'])
  return by === undefined ? state : { ...state, verified: { on, by } }
}
const verificationFailed: Apply = (state) => ({
  ...state,
  ...undone,
  percent: undefined,
  failures: state.failures + 1,
})
const closed: Apply = (state, _, on) => ({ ...state, closedOn: on })
// A new rectification has a measure and a day of its own; the cause may be the same.
const reopened: Apply = (state, _, on) => ({
  ...state,
  ...missedBy(state, on),
  ...undone,
  measureBy: measureBy(on),
  measure: undefined,
  firstDue: undefined,
  due: undefined,
  percent: undefined,
  closedOn: undefined,
  reopenedOn: on,
})

/** What each move changes. */
export const changes = {
  found,
  causeFound,
  measureSet,
  progressed,
  extended,
  completed,
  verified,
  verificationFailed,
  closed,
  reopened,
} as const satisfies Readonly<Record<string, Apply>>
