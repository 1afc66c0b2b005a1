/**
 * A map that nobody can change: freezing a Map would still leave its `set`, so the entries are kept out of reach.
 * Keys keep the order in which they were given.
 */
export class FrozenMap<K, V> implements ReadonlyMap<K, V> {
  readonly #entries: ReadonlyMap<K, V>

  constructor(entries: Iterable<readonly [K, V]> = []) {
    this.#entries = new Map(entries)
    Object.freeze(this)
  }

  get size(): number {
    return this.#entries.size
  }
  get(key: K): V | undefined {
    return this.#entries.get(key)
  }
  has(key: K): boolean {
    return this.#entries.has(key)
  }
  keys(): MapIterator<K> {
    return this.#entries.keys()
  }
  values(): MapIterator<V> {
    return this.#entries.values()
  }
  entries(): MapIterator<[K, V]> {
    return this.#entries.entries()
  }
  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.#entries.entries()
  }
  forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.#entries) visit(value, key, this)
  }
}
