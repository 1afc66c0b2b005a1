import type { Citation } from '../law/citation.ts'
import type { LedgerIndex } from '../ledger/ledger-index.ts'
import type { WorkingSystem } from '../ledger/working-systems.ts'
import type { CivilDate } from '../value/civil-date.ts'
import type { Label } from '../value/label.ts'
import type { Finding } from './finding.ts'

/** What an alert looks at: the current entries of a township, as they stood on a day. */
export interface AlertView {
  readonly township: string
  /** What occurred later is not looked at; the year is that of this day. */
  readonly on: CivilDate
  readonly index: LedgerIndex
}

/** Something in the ledgers that calls for somebody to act, found by comparing them with a rule. Takes no points itself. */
export interface Alert {
  readonly id: string
  readonly label: Label
  readonly system: WorkingSystem
  readonly citation: Citation
  /** The entry kinds it reads. */
  readonly reads: readonly string[]
  readonly look: (view: AlertView) => readonly Finding[]
}

/** A finding with the alert that made it. */
export interface Alerted {
  readonly alert: Alert
  readonly finding: Finding
}
