// The timeline of a case: its moves, and every clock that they started, with what was used of it and what is left.
export * from './procedure/timeline.ts'
