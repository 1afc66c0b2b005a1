import type { Actor } from '../../access/actor.ts'

// A class with a private member is the one type that no literal can imitate: a scope comes from an actor or not at all.
class TownshipScope {
  readonly #townships: 'all' | readonly string[]
  constructor(townships: 'all' | readonly string[]) {
    this.#townships = townships
  }
  get townships(): 'all' | readonly string[] {
    return this.#townships
  }
}

/** The reach of an actor. */
export const scopeOf = (actor: Actor): TownshipScope => new TownshipScope(actor.townships)

/** The townships a read may touch. Made only by `scopeOf`: the class itself stays here. */
export type { TownshipScope as Scope }
