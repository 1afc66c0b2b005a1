import { partyKinds } from '../../ledger/enforcement/case/enforcement-case.ts'
import { enforcementFields } from '../../ledger/enforcement/enforcement-field.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import type { CellValue } from '../../ledger/entry-kind.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import type { Fen } from '../../value/money.ts'
import { codeIn } from '../code-in.ts'
import { type CaseState, type Decided, type TransferStage, noHearing } from './case-state.ts'
import { officersOf } from './officers-of.ts'

type Apply = (state: CaseState, entry: LooseEntry, on: CivilDate) => CaseState

const opinions = { passed: true, notPassed: true } as const
// Revoked or void, it has no effect any more; changed or found unlawful, it stands as it is then.
const undoing = { revoked: true, invalid: true } as const

/** Money as an entry states it; none where it does not. */
export const fenOf = (value: CellValue | undefined): Fen => (typeof value === 'number' ? value : 0)
const dayOf = (value: CellValue | undefined): CivilDate | undefined => (typeof value === 'string' ? value : undefined)

const caseOpened: Apply = (state, { facts }, on) => {
  const [field, partyKind] = [codeIn(enforcementFields, facts['field']), codeIn(partyKinds, facts['partyKind'])]
  if (field === undefined || partyKind === undefined) return state
  const actEndedOn = dayOf(facts['actEndedOn'])
  const isGrave = facts['isGrave'] === true
  const opened = { discovered: on, field, partyKind, isGrave, ...(actEndedOn !== undefined && { actEndedOn }) }
  return { ...state, opened }
}

// Things are preserved as evidence.
const investigated: Apply = (state, entry) => ({
  ...state,
  investigators: [...state.investigators, ...officersOf(entry)],
})

// What the party did with its rights it did with what it was told then.
const noticed: Apply = (state, { facts }, on) => {
  const until = dayOf(facts['until'])
  const told = { intendedFine: fenOf(facts['intendedFine']), tellsOfHearing: facts['hearingDue'] === true }
  return {
    ...state,
    notice: { on, ...told, ...(until !== undefined && { until }) },
    statement: undefined,
    hearing: noHearing,
  }
}
const statementHeard: Apply = (state) => ({ ...state, statement: 'heard' })
// Whoever was heard already waives nothing of that.
const statementWaived: Apply = (state) => ({ ...state, statement: state.statement ?? 'waived' })

// Whoever asks for a hearing takes back that it was forgone.
const hearingRequested: Apply = (state) => ({
  ...state,
  hearing: { ...state.hearing, isRequested: true, isPending: true },
})
const hearingForgone: Apply = (state) => ({
  ...state,
  hearing: { ...state.hearing, isPending: false, end: state.hearing.end ?? 'forgone' },
})
const hearingNoticed: Apply = (state, _, on) => ({ ...state, hearing: { ...state.hearing, noticedOn: on } })
const hearingHeld: Apply = (state) => ({
  ...state,
  hearing: { ...state.hearing, isPending: false, end: 'held', noticedOn: undefined },
})

const reviewSubmitted: Apply = (state) => ({ ...state, review: { ...state.review, isOnFile: true } })
const legallyReviewed: Apply = (state, { facts }) => {
  const opinion = codeIn(opinions, facts['opinion'])
  return { ...state, review: { isOnFile: true, ...(opinion !== undefined && { opinion }) } }
}

const deciding =
  (type: Decided['type']): Apply =>
  (state, { facts }, on) => {
    const [fine, confiscated] = [fenOf(facts['fine']), fenOf(facts['confiscated'])]
    return { ...state, decided: { on, type, fine, confiscated, hasOther: facts['otherPenalty'] !== undefined } }
  }

// What is added for paying late pays nothing of the fine.
const paid: Apply = (state, { facts }) => {
  const amount = fenOf(facts['amount'])
  const { fine, confiscation } = state.paid
  switch (facts['payment']) {
    case 'fine':
      return { ...state, paid: { fine: fine + amount, confiscation } }
    case 'confiscation':
      return { ...state, paid: { fine, confiscation: confiscation + amount } }
    default:
      return state
  }
}

const deferralApproved: Apply = (state, { facts }) => {
  const until = dayOf(facts['until'])
  return until === undefined ? state : { ...state, deferredUntil: until }
}

const remedySought: Apply = (state, { clocks, facts }) => {
  const until = dayOf(clocks['closed'])
  const sought = {
    isLitigation: facts['remedy'] === 'litigation',
    isGivenUp: facts['result'] === 'withdrawn',
    undoes: codeIn(undoing, facts['result']) !== undefined,
    ...(until !== undefined && { until }),
  }
  return { ...state, remedies: [...state.remedies, sought] }
}

const transferring =
  (transfer: TransferStage): Apply =>
  (state) => ({ ...state, transfer })

const changes = {
  caseOpened,
  investigated,
  preserved: investigated,
  noticed,
  statementHeard,
  statementWaived,
  hearingRequested,
  hearingNoticed,
  hearingHeld,
  hearingForgone,
  reviewSubmitted,
  legallyReviewed,
  decided: deciding('ordinary'),
  decidedOnTheSpot: deciding('onTheSpot'),
  decidedNot: deciding('none'),
  paid,
  deferralApproved,
  remedySought,
  transferReported: transferring('reported'),
  transferRefused: transferring('refused'),
  transferApproved: transferring('approved'),
  transferred: transferring('transferred'),
  policeFiled: transferring('policeFiled'),
  policeDeclined: transferring('policeDeclined'),
}

// What the file has to hold a document of; a review that has no opinion yet has none to hold.
const isDocumented = (move: string, { kind }: LooseEntry): boolean =>
  kind === 'case-step' ||
  kind === 'case-measure' ||
  kind === 'penalty-decision' ||
  (kind === 'case-review' && move === 'legallyReviewed')

/** What a move changes: the day on which it was made, what proves it, and what it alone changes. */
export const applying = (move: string): Apply => {
  const own = codeIn(changes, move)
  const change: Apply = own === undefined ? (state) => state : changes[own]
  return (state, entry, on) => {
    const { days, undocumented, unrecorded, ...rest } = change(state, entry, on)
    const { kind, key, facts } = entry
    const isBare = isDocumented(move, entry) && facts['document'] === undefined
    const isUnrecorded = kind === 'case-step' && facts['record'] === undefined
    return {
      ...rest,
      days: { ...days, [move]: on },
      undocumented: isBare ? [...undocumented, key] : undocumented,
      unrecorded: isUnrecorded ? [...unrecorded, key] : unrecorded,
    }
  }
}
