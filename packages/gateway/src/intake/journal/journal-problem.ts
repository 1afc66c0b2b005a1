import type { LedgerFinding } from '@zhunsheng/domain/proof'

/** What speaks against the export of a journal, or against its import into this ledger. */
export type JournalProblem =
  /** A line that is none of the format; a line out of order; an export of a later format. */
  | { readonly code: 'badJournalLine' | 'journalOrder' | 'newerJournal' }
  | { readonly code: 'unknownJournalKind'; readonly kind: string }
  /** A line that does not agree with its hashes, or with the lines around it: it was changed after the export. */
  | { readonly code: 'brokenJournal'; readonly finding: LedgerFinding }
  /** Lines that the first line announces and that are not there, or the other way round. */
  | { readonly code: 'journalCut'; readonly expected: number; readonly found: number }
  /**
   * journalTaken: the township has rows of its own. journalDiffers: the ledger holds another version under this id.
   * journalDouble: it is twice in the file. journalHistory: the version before it is not there, or later. journalSalt: its
   * person has another salt here. journalSeals: months are sealed otherwise here.
   */
  | {
      readonly code:
        | 'journalTaken'
        | 'journalDiffers'
        | 'journalDouble'
        | 'journalHistory'
        | 'journalSalt'
        | 'journalSeals'
    }
  /** Imported together with other files; with options that would change what it says; in part. */
  | { readonly code: 'journalAlone' | 'journalOptions' | 'journalWhole' }
