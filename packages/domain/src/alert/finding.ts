import type { LeadershipFinding } from './leadership.ts'

/**
 * What an alert found: codes and values, said by the locale. `entries` are the ids of the entries that it rests on, in
 * ascending order; none where something is missing.
 */
export type Finding = LeadershipFinding
