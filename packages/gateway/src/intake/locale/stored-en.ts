import { say } from '@zhunsheng/domain/explanation'
import { en as domain } from '@zhunsheng/domain/locale/en'
import { differenceLines } from './difference-lines.ts'
import type { StoredText } from './intake-text.ts'

const said = (value: string | undefined): string => (value === undefined ? 'nothing' : `"${value}"`)

/** What the ledger itself says against a row, in English. */
export const storedEn: StoredText = {
  keyTaken: ({ kind, version, differences }) => {
    const lines = differenceLines(
      kind,
      differences,
      'en',
      (label, stored, given) => `${label}: ${said(stored)} in the ledger, ${said(given)} in the file`,
    )
    return {
      reason: `The ledger has this key already, with another row (version ${version}). ${lines.join('; ')}.`,
      remedy: 'If the file is right, import it with --as-corrections REASON; for another matter, choose another key.',
    }
  },
  keyVoided: ({ withdrawn }) =>
    withdrawn
      ? {
          reason: 'The row with this key was voided with an import that was taken back.',
          remedy: 'To bring it in again as this file has it, import with --as-corrections REASON.',
        }
      : {
          reason: 'The ledger has this key already; its row was voided.',
          remedy: 'A void row is not corrected: choose another key.',
        },
  recordedInSealedMonth: ({ through }) => ({
    reason: `The row says that it was recorded by ${through}, up to which the ledger is sealed (by a month that ended, or a year that was closed).`,
    remedy: 'Leave the time of recording empty: the row is then recorded now.',
  }),
  yearClosed: ({ year }) => ({
    reason: `The year ${year} is closed.`,
    remedy: 'If the row belongs into it all the same, import it with --late: it is then a late entry, and seen as one.',
  }),
  recordedBeforeClosing: ({ year, closedAt }) => ({
    reason: `The row says that it was recorded before the year ${year} was closed (${closedAt}).`,
    remedy: 'Leave the time of recording empty: a late entry is recorded now.',
  }),
  illegalMove: ({ move, isOwn }) => ({
    reason: say(move, domain),
    remedy: isOwn
      ? 'The rows of one matter are judged together: what is missing may stand in any file of the same import.'
      : 'That entry is in the ledger, and this row would make it so: import what is missing together with it, or correct the row.',
  }),
}
