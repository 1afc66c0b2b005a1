const most = 50_000

/** The salts that an import gave out last, by person: some megabytes of them. The others lie in its staging tables. */
export interface RememberedSalts {
  readonly get: (person: string) => string | undefined
  readonly set: (person: string, salt: string) => void
  /** Whether none was dropped: who is not among them was not met yet. */
  readonly areAll: () => boolean
}

/** None yet. The oldest are dropped first. */
export const rememberedSalts = (): RememberedSalts => {
  const salts = new Map<string, string>()
  let dropped = false
  return {
    get: (person) => salts.get(person),
    set: (person, salt) => {
      salts.set(person, salt)
      if (salts.size <= most) return
      dropped = true
      salts.delete(salts.keys().next().value ?? '')
    },
    areAll: () => !dropped,
  }
}
