import type { Death, DrillCase } from './drill-case.ts'
import { randomOf, shuffled } from './random.ts'

/** A fresh database on which a command is killed once, or several times in a row, and then left to finish. */
export interface Round {
  /** The number of its first kill, from 1. */
  readonly first: number
  readonly deaths: readonly Death[]
}

/** How many of the rounds are of several kills: one in so many. */
const inARowOf = 5

/**
 * The rounds of a case, without end: which they are depends on the seed, the case and the database alone. Every five kills
 * hold one of each phase that matters.
 */
export function* roundsOf({ id, deck }: Pick<DrillCase, 'id' | 'deck'>, database: string, seed: number) {
  const random = randomOf(`${seed} ${id} ${database}`)
  let [first, hand, card]: [number, DrillCase['deck'][number], number] = [1, [], 0]
  const death = (): Death => {
    if (hand.length === 0) hand = shuffled(deck[card++ % deck.length] ?? [], random)
    const [phase, ...rest] = hand
    if (phase === undefined) throw new Error('an empty deck')
    hand = rest
    return { phase, pick: random(), part: random() }
  }
  for (let number = 0; ; number += 1) {
    // By turns and not by chance, so that a drill of five kills has one as well.
    const kills = number % inARowOf === inARowOf - 3 ? 2 + Math.floor(random() * 2) : 1
    yield { first, deaths: Array.from({ length: kills }, death) } satisfies Round
    first += kills
  }
}
