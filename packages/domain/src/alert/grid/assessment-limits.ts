import type { PostId } from '../../township/post.ts'
import type { Points } from '../../value/points.ts'

/** Within how many calendar days the results of a month are circulated: the township's own arrangement, illustrative. */
export const circularDays = 10

/** The most that deductions at discretion take from one member's month, in hundredths: that of the book of members' months. */
export const discretionBound: Points = 1000

/** Who may approve a deduction at discretion: the township's own arrangement, illustrative. */
export const discretionApprovers: readonly PostId[] = [
  'partySecretary',
  'townMayor',
  'deputySecretary',
  'governanceCentreHead',
]
