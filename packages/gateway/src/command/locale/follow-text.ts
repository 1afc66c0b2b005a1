/** The sentences about cases and their procedures. */
export interface FollowText {
  readonly description: string
  readonly caseArgument: string
  readonly procedure: (known: string) => string
  readonly on: string
  readonly unknownProcedure: (id: string, known: string) => string
  readonly unknownCase: (procedure: string, key: string, procedureId: string) => string
  readonly none: (procedure: string) => string
  readonly listColumns: readonly [string, string, string, string, string]
  readonly columns: readonly [string, string, string]
  readonly title: (procedure: string, key: string, title: string | undefined) => string
  readonly illegal: string
  readonly open: (on: string, moves: string) => string
  readonly nothingOpen: (on: string) => string
  /** Of a day on which the law of the procedure was not yet in force. */
  readonly beforeLaw: (on: string, from: string) => string
  readonly held: string
  readonly heldMove: (move: string, gate: string, lacks: string, citation: string, remedy: string) => string
  readonly entry: (kind: string, key: string) => string
}
