import type { LooseEntry } from '../../ledger/entry.ts'
import { satisfactions } from '../../ledger/service/legal/legal-service-case.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import { codeIn } from '../code-in.ts'
import type { DisputeAgreement, DisputeResult, DisputeState } from './dispute-state.ts'
import { nothingDone } from './dispute-state.ts'

type Apply = (state: DisputeState, entry: LooseEntry, on: CivilDate) => DisputeState

const dayOf = (value: unknown): CivilDate | undefined => (typeof value === 'string' ? value : undefined)
const endsAs =
  (is: DisputeResult): Apply =>
  (state, _, on) => ({ ...state, result: { is, on } })

// Those who took part in mediating are known by name, whether they were named before or not.
const withMediator = (state: DisputeState, { facts }: LooseEntry): DisputeState => {
  const { mediator } = facts
  if (typeof mediator !== 'string' || state.mediators.includes(mediator)) return state
  return { ...state, mediators: [...state.mediators, mediator] }
}

const reopened: Apply = ({ registered, reopened: before, rounds, result }, _, on) => ({
  ...nothingDone,
  ...(registered !== undefined && { registered }),
  reopened: on,
  rounds: [...rounds, { from: before ?? registered ?? on, until: result?.on ?? on }],
})

const agreed =
  (form: DisputeAgreement['form']): Apply =>
  (state, { facts }, on) => {
    const until = dayOf(facts['until'])
    const isBinding = form === 'oral' || (facts['signed'] === true && facts['sealed'] === true)
    const agreement = { form, on, ...(isBinding && { inEffectSince: on }), ...(until !== undefined && { until }) }
    // What was agreed orally stays agreed while a text of it waits for signatures.
    if (!isBinding) return state.result === undefined ? { ...state, agreement } : state
    const is = form === 'oral' ? 'agreedOrally' : 'agreedInWriting'
    return { ...state, agreement, result: { is, on } }
  }

// Of an agreement that a court finds invalid the law says that the parties may mediate again, or go to court (article 33,
// paragraph 3). An application that is merely dismissed is treated in the same way: a convention of this product.
const confirmationRefused: Apply = (state) => ({
  ...state,
  agreement: undefined,
  result: undefined,
  confirmationAsked: undefined,
  confirmed: undefined,
  fulfilled: undefined,
  unfulfilled: undefined,
  struckOff: undefined,
})

const visited: Apply = (state, { facts }, on) => {
  const satisfaction = codeIn(satisfactions, facts['satisfaction'])
  return { ...state, visited: { on, ...(satisfaction !== undefined && { satisfaction }) } }
}

const failed: Apply = (state, { facts }, on) => ({
  ...state,
  isTold: facts['to'] !== undefined,
  result: { is: 'failed', on },
})

const changes = {
  registered: (state, _, on) => ({ ...state, registered: on }),
  reopened,
  accepted: (state) => ({ ...state, isAccepted: true, isRefused: false }),
  notAccepted: endsAs('notAccepted'),
  mediatorNamed: withMediator,
  mediated: (state, entry) => ({ ...withMediator(state, entry), isMediated: true }),
  refused: (state) => ({ ...state, isRefused: true }),
  agreedOrally: agreed('oral'),
  agreedInWriting: agreed('written'),
  failed,
  withdrawn: endsAs('withdrawn'),
  transferred: endsAs('transferred'),
  confirmationRequested: (state, _, on) => ({ ...state, confirmationAsked: on }),
  confirmed: (state, _, on) => ({ ...state, confirmed: on }),
  confirmationRefused,
  fulfilled: (state, _, on) => ({ ...state, fulfilled: on, unfulfilled: undefined }),
  notFulfilled: (state, _, on) => ({ ...state, fulfilled: undefined, unfulfilled: on }),
  returnVisited: visited,
  struckOff: (state, _, on) => ({ ...state, struckOff: on }),
  archived: (state, _, on) => ({ ...state, archived: on }),
} as const satisfies Readonly<Record<string, Apply>>

/** The id of a move of a dispute. */
export type DisputeMoveId = keyof typeof changes

/** What a move changes. */
export const applying = (move: DisputeMoveId): Apply => changes[move]
