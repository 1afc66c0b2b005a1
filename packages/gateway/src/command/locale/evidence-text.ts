import type { StoreFinding } from '../../persistence/store.ts'

type Own = Extract<
  StoreFinding,
  { readonly code: 'dayDiffers' | 'tableDiffers' | 'personalWithoutRow' | 'databaseDamaged' }
>
type OwnOf<Code extends Own['code']> = Extract<Own, { readonly code: Code }>

/** The sentences of the commands about evidence: verify ledger, audit and proof; prove, seals, erase, close, stale. */
export interface EvidenceText {
  readonly verifyLedger: string
  readonly verifyAudit: string
  readonly verifyProof: string
  readonly trusted: string
  /** What the database alone can find; the domain says the rest. `kind` is the kind's name. */
  readonly finding: {
    readonly dayDiffers: (finding: OwnOf<'dayDiffers'>, kind: string) => string
    readonly tableDiffers: (finding: OwnOf<'tableDiffers'>, kind: string) => string
    readonly tableUncompared: (kind: string) => string
    readonly unlikeAudit: Readonly<Record<'entry' | 'closing' | 'erasure' | 'import', (name: string) => string>>
    readonly headUnlikeSeals: (township: string) => string
    readonly personalWithoutRow: (finding: OwnOf<'personalWithoutRow'>) => string
    readonly databaseDamaged: (finding: OwnOf<'databaseDamaged'>) => string
  }
  readonly progress: (phase: 'journal' | 'tables' | 'files', done: number, total: number) => string
  readonly more: (hidden: number, codes: string) => string
  readonly ledgerHolds: (townships: number, rows: number, seals: number) => string
  readonly ledgerDiffers: (findings: number, rows: number) => string
  readonly auditHolds: (rows: number, chain: string) => string
  readonly auditDiffers: (findings: number, rows: number) => string
  readonly proofHolds: string
  readonly proofFails: (issues: number) => string
  readonly prove: string
  readonly figure: string
  readonly whole: string
  readonly earlier: string
  readonly proofOut: string
  readonly unknownFigure: (id: string) => string
  /** Of a figure over what follows from entries: no row of the journal holds it. */
  readonly derivedFigure: (id: string) => string
  readonly figures: string
  readonly figureNeedsMember: (id: string) => string
  readonly notTrusted: (value: string) => string
  readonly notSeals: (file: string) => string
  readonly seals: string
  readonly sealColumns: readonly [string, string, string, string, string]
  readonly open: string
  readonly keepThem: string
  readonly erase: string
  readonly person: string
  readonly reason: string
  readonly dryRun: string
  readonly yes: string
  readonly wouldErase: (person: string, entries: number, answers: number, files: number) => string
  readonly erasedBefore: (at: string) => string
  readonly cannotBeUndone: string
  readonly confirm: (person: string) => string
  readonly notConfirmed: string
  readonly needsYes: string
  readonly needsReason: string
  readonly erased: (person: string, entries: number) => string
  readonly notPurged: string
  readonly backupsRemain: string
  readonly unknownPerson: (person: string) => string
  readonly close: string
  readonly reopen: string
  readonly closed: (township: string, year: number) => string
  readonly reopened: (township: string, year: number) => string
  readonly unchanged: (township: string, year: number, isClosed: boolean) => string
  readonly stale: string
  readonly neverClosed: (township: string, year: number) => string
  readonly townshipYear: (township: string, year: number) => string
  readonly nothingStale: (place: string, at: string) => string
  readonly noFigureStale: (place: string, at: string) => string
  readonly notCompared: (why: string) => string
  readonly staleSince: (place: string, at: string, count: number) => string
  readonly memberMonth: (person: string, month: string) => string
  readonly moreStale: (count: number, township: string, year: number) => string
  readonly staleLeft: (name: string, township: string, year: number) => string
  readonly staleColumns: readonly [string, string, string]
  readonly total: string
  readonly grade: string
  readonly rank: (township: string) => string
}
