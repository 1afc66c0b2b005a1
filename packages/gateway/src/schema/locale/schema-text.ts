/** What may be wrong with the value of an argument; `extensions.reason` of a BAD_USER_INPUT. */
export interface InputFaults {
  readonly badFirst: { readonly value: number; readonly largest: number }
  readonly badSampleSize: { readonly value: number; readonly largest: number }
  readonly emptySeed: { readonly value: string }
  readonly dayTooFar: { readonly day: string; readonly first: number; readonly last: number }
  readonly upsideDown: { readonly first: string; readonly last: string }
  readonly badCursor: { readonly value: string }
  readonly foreignCursor: { readonly value: string }
  readonly badNodeId: { readonly value: string }
  readonly unknownFigure: { readonly value: string }
  readonly unknownSchemePick: { readonly value: string; readonly known: string }
  readonly unknownRuleBook: { readonly value: string; readonly known: string }
  readonly unknownIndicator: { readonly value: string }
  readonly unknownNode: { readonly value: string }
  readonly unknownTownship: { readonly value: string }
  readonly badIdempotencyKey: { readonly value: string }
  readonly badFilter: { readonly value: string }
  readonly notOrderable: { readonly value: string }
  readonly notAssessable: { readonly reasons: string }
}
export type InputFault = keyof InputFaults

/** The sentences of the schema. A language that misses one does not compile. */
export interface SchemaText {
  readonly input: { readonly [F in InputFault]: (params: InputFaults[F]) => string }
  readonly failure: {
    readonly versionConflict: (expected: number, current: number) => string
    readonly notFound: (id: string) => string
    readonly forbidden: string
    readonly idempotencyConflict: (key: string) => string
    readonly keyTaken: (key: string) => string
    readonly yearClosed: (year: number) => string
    /** Says which moves the law does not allow, and why. */
    readonly moveRefused: (moves: string) => string
    readonly refused: (count: number) => string
    /** Of a scheme that is no rule book as it was asked for; with nothing to choose its text says too little. */
    readonly schemeRefused: (scheme: string, choices: readonly string[]) => string
  }
}
