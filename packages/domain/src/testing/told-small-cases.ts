import type { LooseEntry } from '../ledger/entry.ts'
import { byTwo, caseReviewOf, caseStepOf, opened, penalty } from './told-case.ts'

type Entries = Readonly<Record<string, LooseEntry>>

/** A case up to the end of its investigation. */
export const investigatedCase = {
  caseOpened: opened('2023-02-06'),
  investigated: caseStepOf('investigated', '2023-02-07', { ...byTwo, certificatesShown: true }),
  filed: caseStepOf('filed', '2023-02-08', { power: 'Q1' }),
  investigationEnded: caseStepOf('investigationEnded', '2023-03-01'),
} as const satisfies Entries

/** A case that is decided without a hearing, the day after the time for a statement. */
export const plainCase = {
  ...investigatedCase,
  noticed: caseStepOf('noticed', '2023-03-02', { intendedFine: 300_000, until: '2023-03-07' }),
  decided: penalty('2023-03-08'),
} as const satisfies Entries

/** A case that is decided on the spot: 50 yuan, taken there and then by nobody yet. */
export const simpleCase = {
  caseOpened: opened('2023-02-06', { partyKind: 'citizen' }),
  decided: penalty('2023-02-06', { procedure: 'onTheSpot', fine: 5000, benchmark: undefined }),
} as const satisfies Entries

/** A case that goes to the police, who file it. */
export const policeCase = {
  ...investigatedCase,
  transferReported: caseStepOf('transferReported', '2023-03-01', byTwo),
  transferApproved: caseStepOf('transferApproved', '2023-03-02'),
  transferred: caseStepOf('transferred', '2023-03-03'),
  policeFiled: caseStepOf('policeFiled', '2023-03-06'),
  closed: caseStepOf('closed', '2023-03-07'),
  archived: caseStepOf('archived', '2023-03-08'),
} as const satisfies Entries

/** A complex case without a hearing: reviewed, discussed, decided. */
export const majorCase = {
  ...plainCase,
  legallyReviewed: caseReviewOf('2023-03-03', '2023-03-06'),
  discussed: caseStepOf('discussed', '2023-03-07'),
  decided: penalty('2023-03-08', { isMajor: true }),
} as const satisfies Entries
