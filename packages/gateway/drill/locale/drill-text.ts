import type { CaseId, Phase } from '../drill-case.ts'
import type { FaultClass, KillFault } from '../drill-result.ts'

/** What a drill says. */
export interface DrillText {
  readonly cases: Readonly<Record<CaseId, string>>
  readonly phases: Readonly<Record<Phase, string>>
  readonly classes: Readonly<Record<FaultClass, string>>
  readonly columns: Readonly<Record<'case' | 'database' | 'kills' | 'byPhase' | 'acknowledged' | 'finished', string>>
  readonly phase: (phase: string, kills: number) => string
  readonly separator: string
  readonly progress: (database: string, of: string, kills: number, all: number) => string
  readonly fault: (place: string, fault: KillFault, what: string) => string
  readonly again: (command: string) => string
  readonly rounds: (finished: number, rounds: number) => string
  readonly fuzz: (seconds: number) => string
  readonly ran: (date: string, command: string, machine: string) => string
  readonly clean: string
  readonly notClean: (faults: number) => string
  readonly fuzzFailed: string
  readonly rootsDiffer: string
}
