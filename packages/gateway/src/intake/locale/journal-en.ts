import { say } from '@zhunsheng/domain/explanation'
import { en as domainEn } from '@zhunsheng/domain/locale/en'
import type { JournalText } from './intake-text.ts'

const again = 'Export it again; an export is not edited by hand.'

/** The sentences about importing what another ledger exported, in English. */
export const journalEn: JournalText = {
  badJournalLine: () => ({ reason: 'The line is not of the format of an export.', remedy: again }),
  journalOrder: () => ({ reason: 'The number of the line is not after the one before it.', remedy: again }),
  newerJournal: () => ({ reason: 'It was exported by a later version of zhunsheng.', remedy: 'Update first.' }),
  unknownJournalKind: ({ kind }) => ({ reason: `There is no ledger "${kind}".`, remedy: 'Update zhunsheng first.' }),
  brokenJournal: ({ finding }) => ({ reason: say(finding, domainEn), remedy: again }),
  journalCut: ({ expected, found }) => ({
    reason: `The first line announces ${expected} lines, there are ${found}: the file is cut off, or lines were added or removed.`,
    remedy: again,
  }),
  journalTaken: () => ({
    reason: 'The township has other rows in this ledger already, and this one does not go on from them.',
    remedy: 'Import into a ledger without rows of the township, or import what stands as CSV.',
  }),
  journalDiffers: () => ({
    reason: 'The ledger has the same version of this key already, with another content.',
    remedy: 'Compare the two; what is to be corrected, import as CSV with --as-corrections.',
  }),
  journalDouble: () => ({ reason: 'The same version of the same key is twice in the file.', remedy: again }),
  journalHistory: () => ({
    reason: 'The version before it is not in the file, is later, or is a void.',
    remedy: again,
  }),
  journalSalt: () => ({
    reason: 'Its person has another salt in this ledger; commitments under both cannot stand side by side.',
    remedy: 'Export again without --unmasked; to move a whole ledger use backup and restore.',
  }),
  journalSeals: () => ({
    reason: 'The months of the township are sealed otherwise in this ledger.',
    remedy: 'Import into a ledger without rows of the township.',
  }),
  journalAlone: () => ({ reason: 'An export is imported by itself.', remedy: 'Import this one file alone.' }),
  journalOptions: () => ({
    reason: 'An export is imported as it is.',
    remedy: 'Leave out --township, --year, --kind, --mapping, --as-corrections.',
  }),
  journalWhole: () => ({
    reason:
      'This is an export of a ledger, which is imported whole or not at all: each line is linked to the one before it.',
    remedy: 'Leave out --keep-good; if the file has faults, export it again.',
  }),
}
