import type { PostId } from '../../township/post.ts'

/** What somebody approves: that a leader takes charge, or that he gets more time. */
export type Approved = 'charge' | 'extension'

/**
 * Who approves by the practice of towns: the first leader (党政一把手), read as the Party secretary. Where he takes charge
 * himself there is nobody above him in the town: the charge is a burden that he may take on alone, or the mayor for him; more
 * time nobody gives himself, and so it is the mayor who approves it. Conventions of this product.
 */
export const approversOf = (leader: PostId, what: Approved): readonly [PostId, ...PostId[]] => {
  if (leader !== 'partySecretary') return ['partySecretary']
  return what === 'charge' ? ['partySecretary', 'townMayor'] : ['townMayor']
}
