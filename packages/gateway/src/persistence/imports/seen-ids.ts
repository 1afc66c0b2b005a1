const words = 1 << 21
const bits = words * 32
const probes = 8

/**
 * Which ids an import has kept already, in 8 MB whatever their number. It never forgets one; that it takes another for one
 * of them happens less than once in a million rows up to two million.
 *
 * @see Bloom, Space/time trade-offs in hash coding with allowable errors, CACM 13(7), 1970
 */
export interface SeenIds {
  /** Whether an id may have been added before. It is added by this. */
  readonly add: (id: string) => boolean
}

/** None yet. An id is 64 hexadecimal digits of a hash: the digits themselves are as good as random numbers. */
export const seenIds = (): SeenIds => {
  const filter = new Uint32Array(words)
  return {
    add: (id) => {
      const [start, step] = [Number.parseInt(id.slice(0, 8), 16), Number.parseInt(id.slice(8, 15), 16) * 2 + 1]
      let seen = true
      for (let i = 0, at = start; i < probes; i += 1, at += step) {
        const bit = at % bits
        const [word, mask] = [bit >>> 5, 1 << (bit & 31)]
        const held = filter[word] ?? 0
        if ((held & mask) !== 0) continue
        seen = false
        filter[word] = held | mask
      }
      return seen
    },
  }
}
