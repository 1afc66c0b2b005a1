import { createHash } from 'node:crypto'

/** Numbers in [0, 1) that a text decides, the same on every machine. */
export const randomOf = (seed: string): (() => number) => {
  let count = 0
  return () => {
    const bytes = createHash('sha256').update(`${seed} ${count}`).digest()
    count += 1
    return bytes.readUInt32BE() / 2 ** 32
  }
}

/** The items in another order. */
export const shuffled = <A>(items: readonly A[], random: () => number): readonly A[] =>
  items
    .map((item) => ({ item, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item)
