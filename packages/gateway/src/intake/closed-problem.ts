import type { Added } from '../persistence/store.ts'
import type { OwnProblem } from './intake-fault.ts'

/** What is wrong with a row, or with a version of an export, of a year that is closed. */
export const closedProblem = (
  refused: Extract<Added, { readonly standing: 'closed' | 'recordedBeforeClosing' }>,
): OwnProblem =>
  refused.standing === 'closed'
    ? { code: 'yearClosed', year: refused.year }
    : { code: 'recordedBeforeClosing', year: refused.year, closedAt: refused.closedAt }
