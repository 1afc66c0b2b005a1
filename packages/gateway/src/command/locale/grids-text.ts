import type { AnsweringAs, GridStanding, MemberLacking } from '@zhunsheng/domain/grid'

/** The sentences about the register of grids and the training of grid members. */
export interface GridsText {
  readonly description: string
  readonly on: string
  readonly grid: string
  readonly village: string
  readonly title: (township: string, day: string) => string
  readonly none: string
  /** `perGrid`: residents per basic grid, absent where none says how many. */
  readonly counts: (
    grids: number,
    basic: number,
    dedicated: number,
    members: number,
    perGrid: string | undefined,
  ) => string
  readonly answered: (vacant: number, covered: number, unanswered: number) => string
  readonly columns: readonly [string, string, string, string, string, string, string, string, string]
  readonly as: Readonly<Record<AnsweringAs, string>>
  readonly nobody: string
  readonly lacking: Readonly<Record<MemberLacking, string>>
  readonly since: (day: string) => string
  readonly several: (count: number) => string
  readonly unknownGrid: (code: string, day: string) => string
  readonly notGridCode: (code: string) => string
  readonly one: {
    readonly title: (code: string, name: string | undefined, day: string) => string
    readonly standing: Readonly<Record<GridStanding, string>>
    readonly answers: (who: string, as: string, since: string) => string
    readonly lacking: (why: string) => string
    readonly successor: (code: string) => string
    readonly assignments: string
    readonly assignmentColumns: readonly [string, string, string, string, string]
    readonly covers: string
    readonly coverColumns: readonly [string, string, string, string]
    readonly away: (ground: string, since: string) => string
    readonly here: string
    readonly past: string
  }
  readonly training: {
    readonly audience: string
    readonly audiences: Readonly<Record<'enforcementOfficers' | 'gridMembers', string>>
    readonly unknownAudience: (given: string, known: string) => string
    readonly notForMembers: (option: string) => string
    readonly title: (township: string, year: number, day: string) => string
    readonly none: string
    readonly plan: (planned: number, carriedOut: number) => string
    readonly total: (sessions: number, hours: string, attended: number, absent: number, onLeave: number) => string
    readonly share: (share: string) => string
    readonly unrecorded: (count: number) => string
    readonly sessionColumns: readonly [string, string, string, string, string, string, string, string]
    readonly memberColumns: readonly [string, string, string, string, string, string]
  }
}
