import type { ReceiptDifference } from '@zhunsheng/domain'

/** Every sentence of the command. A language that misses one does not compile. */
export interface CommandText {
  readonly program: {
    readonly description: string
    readonly lang: string
    readonly json: string
    readonly database: string
    readonly township: string
    readonly year: string
    readonly month: string
    readonly help: string
    readonly version: string
    readonly usage: string
    readonly options: string
    readonly commands: string
    readonly arguments: string
    readonly defaultValue: string
  }
  readonly usageFault: {
    readonly unknownOption: (option: string) => string
    readonly unknownCommand: (command: string) => string
    readonly missingArgument: (argument: string) => string
    readonly missingOptionValue: (option: string) => string
    readonly excessArguments: string
    readonly badYear: (text: string) => string
    readonly badMonth: (text: string) => string
    readonly badTownship: (text: string) => string
    readonly badLanguage: (text: string) => string
    readonly noDatabase: (file: string) => string
    readonly emptyLedger: string
    readonly severalTownships: (codes: string) => string
    readonly severalYears: (years: string) => string
    readonly unknownTownship: (code: string) => string
    readonly unknownBook: (id: string, known: string) => string
    readonly fileUnreadable: (file: string) => string
    readonly fileUnwritable: (file: string) => string
    readonly notJson: (file: string) => string
    readonly factsFault: (file: string, path: string) => string
    readonly memberNeeded: string
    readonly monthNeeded: string
    readonly seeHelp: string
    readonly needsFactsAndBook: string
  }
  readonly init: { readonly description: string; readonly ready: (file: string) => string; readonly next: string }
  readonly import: {
    readonly description: string
    readonly files: string
    readonly dryRun: string
    readonly kind: string
    readonly progress: (phase: 'reading' | 'publishing', rows: number, percent: number, perSecond: number) => string
    readonly overtaken: string
    readonly stopped: string
    readonly done: (added: number, unchanged: number) => string
    readonly wouldAdd: (added: number, unchanged: number) => string
    readonly nothingWritten: (faults: number) => string
    readonly more: (hidden: number) => string
  }
  readonly figures: {
    readonly description: string
    readonly columns: readonly [string, string, string, string, string, string]
    readonly agrees: string
    readonly disagrees: string
    readonly stretched: string
    readonly notCounted: string
  }
  readonly score: {
    readonly description: string
    readonly township: string
    readonly grid: string
    readonly book: string
    readonly facts: string
    readonly receipt: string
    readonly member: string
    readonly title: (township: string, year: number) => string
    readonly columns: readonly [string, string, string, string]
    readonly total: string
    readonly money: (yuan: string) => string
    readonly path: string
    readonly grade: string
    readonly status: string
    readonly provisional: (earned: string, judged: string, stated: string) => string
    readonly asOf: (date: string) => string
    readonly basis: (title: string, revision: string, mark: string) => string
    readonly illustrative: string
    readonly gridColumns: readonly [string, string, string, string, string, string]
    readonly unranked: string
    readonly replacement: (members: string) => string
  }
  readonly explain: {
    readonly description: string
    readonly path: string
    readonly unknown: (path: string, near: string) => string
  }
  readonly rules: {
    readonly description: string
    readonly list: string
    readonly show: string
    readonly check: string
    readonly eject: string
    readonly out: string
    readonly listColumns: readonly [string, string, string, string]
    readonly indicatorColumns: readonly string[]
    readonly parameterColumns: readonly string[]
    readonly passed: (revision: string, hash: string, cases: number) => string
    readonly failed: (count: number) => string
    readonly written: (file: string) => string
    readonly exists: (file: string) => string
  }
  readonly serve: { readonly description: string }
  readonly rebuild: { readonly description: string; readonly done: (kinds: number, rows: number) => string }
  readonly verify: {
    readonly description: string
    readonly receipt: string
    readonly same: (hash: string) => string
    readonly differs: (count: number) => string
    readonly notReceipt: (file: string) => string
    readonly difference: (difference: ReceiptDifference) => string
  }
  readonly internal: (reference: string) => string
}
