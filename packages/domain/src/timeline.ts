// The timeline of a case: its moves, and every clock that they started, with what was used of it and what is left.
export * from './procedure/timeline.ts'
export * from './procedure/enforcement-case/case-money.ts'
export type { FineInBand } from './procedure/enforcement-case/fine-in-band.ts'
export * from './procedure/enforcement-case/late-fine.ts'
