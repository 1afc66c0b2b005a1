import type { PartYear, PowerConflict, TrainingTarget } from '@zhunsheng/domain/enforcement'

type NoTarget = Extract<TrainingTarget, { readonly because: string }>['because']

/** The sentences about the registers of enforcement: the team of a day, the training of a year, lists side by side. */
export interface RegistersText {
  readonly yes: string
  readonly no: string
  readonly team: {
    readonly description: string
    readonly on: string
    readonly title: (township: string, day: string) => string
    readonly none: string
    /** `holding`: by the register of certificates, where there is one. */
    readonly counts: (headcount: number, certified: number, holding: number | undefined) => string
    readonly unitColumns: readonly [string, string, string]
    readonly columns: readonly [string, string, string, string, string, string, string]
    /** A certificate that stands: for what, and until when. */
    readonly certificate: (field: string, until: string) => string
    /** Between two certificates of one person. */
    readonly between: string
    readonly committee: string
    readonly committeeColumns: readonly [string, string, string, string]
    readonly stationed: string
    readonly stationedColumns: readonly [string, string, string]
  }
  readonly powers: {
    readonly description: string
    readonly on: string
    readonly since: string
    readonly sinceLater: (since: string, on: string) => string
    readonly title: (township: string, day: string) => string
    readonly none: string
    readonly lists: (delegated: number, bodies: string) => string
    readonly noLists: (delegated: number) => string
    readonly columns: readonly [string, string, string, string, string]
    readonly conflict: Readonly<Record<PowerConflict['code'], string>>
    readonly fits: string
    readonly nobody: string
    readonly total: (items: number, overlaps: number, gaps: number, contradictions: number) => string
    readonly basis: (citation: string) => string
    readonly entries: (names: string) => string
    readonly entry: (kind: string, key: string) => string
    /** `replaced`: taken over by another entry of the same item; the others are listed one by one. */
    readonly changed: (since: string, on: string, replaced: number, ended: number, begun: number) => string
    readonly ended: (power: string, item: string, title: string, until: string) => string
    readonly begun: (power: string, item: string, title: string) => string
    readonly touched: (count: number) => string
    readonly untouched: string
    readonly touchedCase: (name: string, title: string, power: string, next: string | undefined) => string
    readonly isDecided: (isDecided: boolean) => string
  }
  readonly training: {
    readonly description: string
    readonly on: string
    readonly norm: string
    readonly service: string
    readonly policies: Readonly<Record<PartYear, string>>
    /** A day before the year that is looked at. */
    readonly beforeYear: (day: string, year: number) => string
    readonly unknownPolicy: (given: string, known: string) => string
    readonly title: (township: string, year: number, day: string) => string
    readonly plan: (planned: number, carriedOut: number) => string
    readonly offered: (courses: number, hours: string) => string
    readonly received: (hours: string) => string
    readonly asks: (hours: number, from: string, to: string | undefined, citation: string) => string
    readonly policy: (norm: string, service: string) => string
    readonly columns: readonly [string, string, string, string, string, string, string, string]
    readonly noTarget: Readonly<Record<NoTarget, string>>
    /** When somebody joined or left within the year; empty where neither. */
    readonly span: (joined: string | undefined, left: string | undefined) => string
    readonly nobody: string
  }
}
