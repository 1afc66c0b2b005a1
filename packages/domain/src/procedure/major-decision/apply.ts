import { waivableSteps } from '../../ledger/decision/decision-step.ts'
import { reviewComponents } from '../../ledger/decision/review-team-membership.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import { posts } from '../../township/post.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import { codeIn } from '../code-in.ts'
import { hasReason } from '../has-reason.ts'
import type { MatterState } from './matter-state.ts'

type Apply = (state: MatterState, entry: LooseEntry, on: CivilDate) => MatterState

/** What a discussion may come to. */
export const outcomes = { adopted: true, returned: true, rejected: true } as const
/** What a risk assessment may come to. */
export const risks = { controllable: true, uncontrollable: true } as const
const reviewOpinions = { passed: true, passedWithChanges: true, notPassed: true } as const
const views = { agree: true, disagree: true, abstain: true } as const

const initiated: Apply = (state, { facts }) => ({
  ...state,
  matter: {
    isTechnical: facts['isTechnical'] === true,
    isRiskBearing: facts['isRiskBearing'] === true,
    hearingDue: facts['hearingDue'] === true,
    isListed: facts['catalogueItem'] !== undefined,
  },
})

// What was discussed before is another draft.
const drafted: Apply = (state, _, on) => ({
  ...state,
  outcome: undefined,
  papers: [...state.papers, { type: 'draft', on }],
})

const waived: Apply = (state, { facts }) => {
  const step = codeIn(waivableSteps, facts['waives'])
  return step === undefined ? state : { ...state, waived: [...state.waived, step] }
}

const commentOpened: Apply = (state, entry, on) => ({
  ...state,
  openComment: { since: on, hasReason: hasReason(entry) },
})
const commentClosed: Apply = (state) => ({ ...state, openComment: undefined })
const hearingNoticed: Apply = (state, _, on) => ({ ...state, hearingNoticed: on })
const hearingHeld: Apply = (state) => ({ ...state, hearingNoticed: undefined })

const riskAssessed: Apply = (state, { facts }) => {
  const risk = codeIn(risks, facts['outcome'])
  return risk === undefined ? state : { ...state, risk }
}

const reviewed: Apply = (state, { clocks, facts }, on) => {
  const [component, opinion] = [codeIn(reviewComponents, facts['component']), codeIn(reviewOpinions, facts['opinion'])]
  if (component === undefined || opinion === undefined) return state
  const submitted = String(clocks['occurred'])
  return { ...state, papers: [...state.papers, { type: 'review', on, submitted, component, opinion }] }
}

const spoken: Apply = (state, entry, on) => {
  const { facts } = entry
  const [post, view, turn] = [codeIn(posts, facts['post']), codeIn(views, facts['view']), facts['turn']]
  if (post === undefined || view === undefined || typeof turn !== 'number') return state
  return { ...state, opinions: [...state.opinions, { on, turn, post, view, hasReason: hasReason(entry) }] }
}

const discussed: Apply = (state, { facts }, on) => {
  const outcome = codeIn(outcomes, facts['outcome'])
  if (outcome === undefined) return state
  const papers = outcome === 'returned' ? [...state.papers, { type: 'returned', on } as const] : state.papers
  return { ...state, outcome, papers }
}

const changes = {
  initiated,
  drafted,
  waived,
  commentOpened,
  commentClosed,
  hearingNoticed,
  hearingHeld,
  riskAssessed,
  reviewed,
  spoken,
  discussed,
}

/** What a move changes: the day on which it was made, whether a document shows it, and what it alone changes. */
export const applying = (move: string): Apply => {
  const own = codeIn(changes, move)
  const change: Apply = own === undefined ? (state) => state : changes[own]
  return (state, entry, on) => {
    const { days, undocumented, ...rest } = change(state, entry, on)
    const isBare = entry.kind === 'decision-step' && entry.facts['document'] === undefined
    return {
      ...rest,
      days: { ...days, [move]: on },
      undocumented: isBare ? [...undocumented, entry.key] : undocumented,
    }
  }
}
