import type { DivisionCode } from '../township/division.ts'
import type { Label } from '../value/label.ts'

/** The groups within which township-level units are compared: like with like. */
export const peerGroups = {
  subdistrict: { zh: '街道', en: 'Subdistricts' },
  town: { zh: '镇', en: 'Towns' },
  township: { zh: '乡', en: 'Townships' },
  other: { zh: '类似乡级单位', en: 'Similar units' },
} as const satisfies Readonly<Record<string, Label>>
/** The id of a peer group. */
export type PeerGroupId = keyof typeof peerGroups

/**
 * The group of a township-level unit, by the three digits that number it within its county: 001–099 subdistricts, 100–199 towns,
 * 200–399 townships. The ranges are the usual ones of the statistical codes; their standard was not read.
 */
export const peerGroupOf = (code: DivisionCode): PeerGroupId => {
  const number = Number(code.slice(6, 9))
  if (number < 100) return 'subdistrict'
  if (number < 200) return 'town'
  return number < 400 ? 'township' : 'other'
}
