import { FrozenMap } from './frozen-map.ts'

/** Freezes plain data and the values of frozen maps, all the way down; what is frozen already is taken as done. */
export const deepFreeze = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof FrozenMap) value.forEach((member) => deepFreeze(member))
  else if (!Object.isFrozen(value)) {
    Object.freeze(value)
    for (const member of Object.values(value)) deepFreeze(member)
  }
  return value
}
