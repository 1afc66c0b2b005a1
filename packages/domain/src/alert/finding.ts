import type { LeadershipFinding } from './leadership.ts'

/**
 * What an alert found: codes and values, said by the locale. `entries` are the ids of the entries that it rests on, in
 * ascending order; none where something is missing. Each working system declares its own findings in its own file; no
 * two messages that `say` knows have the same code.
 */
export type Finding = LeadershipFinding
