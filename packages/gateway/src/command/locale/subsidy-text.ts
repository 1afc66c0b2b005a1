import type { RecordStanding, TriggerOutcome } from '@zhunsheng/domain/subsidy'
import type { DifferenceReason } from '../../run/subsidy-differences.ts'

/** The sentences about the subsidy of grid members and their replacement. */
export interface SubsidyText {
  readonly statement: {
    readonly description: string
    readonly month: string
    readonly year: string
    readonly asPaid: string
    readonly csv: string
    readonly monthOrYear: string
    readonly asPaidOfMonth: string
    /** `paid`: under which numbers and on which days; absent while it is not paid. */
    readonly title: (township: string, month: string, paid: { numbers: string; days: string } | undefined) => string
    /** `mark`: how far the book was verified, where it was not. */
    readonly basis: (title: string, revision: string, mark: string | undefined) => string
    readonly columns: readonly [string, string, string, string, string, string, string, string, string, string, string]
    readonly paidColumns: readonly [string, string, string, string, string]
    readonly bound: Readonly<Record<'floor' | 'cap', (before: string) => string>>
    readonly total: (members: number, regular: string, supplements: string, recoveries: string, all: string) => string
    readonly correction: (member: string, month: string, before: string, fen: string, isBack: boolean) => string
    readonly owed: (member: string, month: string, fen: string) => string
    readonly difference: (member: string, paid: string, due: string, fen: string) => string
    readonly noAmount: (members: string) => string
    readonly skipped: (months: string) => string
    readonly noCarryOver: string
    readonly nobody: (month: string) => string
    readonly notPaid: (month: string) => string
  }
  readonly year: {
    readonly title: (township: string, year: number) => string
    readonly columns: readonly [string, string, string, string, string, string, string]
    readonly open: (count: number) => string
    readonly none: string
    readonly difference: (member: string, month: string, paid: string, due: string, fen: string) => string
    readonly why: Readonly<Record<DifferenceReason, string>>
    readonly missed: (month: string) => string
  }
  readonly pay: {
    readonly description: string
    readonly statement: string
    readonly on: string
    readonly out: string
    readonly synthetic: string
    readonly needs: string
    readonly badOut: (file: string) => string
    readonly known: (statement: string) => string
    readonly beforeEnd: (day: string, month: string) => string
    readonly nothing: (month: string) => string
    readonly written: (month: string, rows: number, total: string, file: string) => string
    readonly next: (file: string) => string
  }
  readonly replacements: {
    readonly description: string
    readonly on: string
    readonly title: (township: string, year: number, day: string) => string
    readonly triggered: (count: number) => string
    readonly triggerColumns: readonly [string, string, string, string]
    readonly outcome: Readonly<Record<TriggerOutcome, (record: string, days: number) => string>>
    readonly recorded: (records: number, persons: number, performance: number) => string
    readonly recordColumns: readonly [string, string, string, string, string, string]
    /** Of those who were kept in spite of a trigger. */
    readonly kept: (count: number) => string
    readonly keptColumns: readonly [string, string, string, string, string, string]
    readonly standing: Readonly<Record<RecordStanding, string>>
    readonly byMonths: (standing: string, months: string) => string
    readonly noRecords: string
    readonly noTriggers: string
    readonly note: (days: number) => string
  }
}
