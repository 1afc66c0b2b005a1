import type { FigureDefinition } from '../figure/figure-definition.ts'
import type { Label } from '../value/label.ts'
import type { EntryKind } from './entry-kind.ts'

/** A working system (工作制度) as declared: its name, its ledgers, what follows from them and what is counted. */
export interface SystemDeclaration extends Label {
  /** Its ledgers. One that several systems keep stands in each of them. */
  readonly ledgers: readonly EntryKind[]
  /** Kinds that nobody writes down: their entries follow from the ledgers, and figures count them all the same. */
  readonly derived?: readonly EntryKind[]
  /** Its figures; each stands in one system only. */
  readonly figures: readonly FigureDefinition[]
}
/** Working systems by id, in the order of the annual report. */
export type SystemDeclarations = Readonly<Record<string, SystemDeclaration>>
