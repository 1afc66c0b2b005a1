import type { CivilDate } from '../value/civil-date.ts'
import { type Outcome, fail, ok } from '../value/outcome.ts'

/** A statistical division code: 12 digits as text, never a number. */
export type DivisionCode = string

/** A level of the administration. */
export type DivisionLevel = 'province' | 'prefecture' | 'county' | 'township' | 'village' | 'community'

/** A division. Village or community is data: neither the name nor the class code decides it. */
export interface Division {
  readonly code: DivisionCode
  readonly name: string
  readonly level: DivisionLevel
  readonly parent?: DivisionCode
  readonly validFrom?: CivilDate
  readonly validTo?: CivilDate
  readonly successorOf?: readonly DivisionCode[]
}

/** Why a text is no code, or not the code of a township. */
export type DivisionCodeFault = 'notDivisionCode' | 'notTownshipCode'

/** Reads a 12-digit code; the 9 digits of a township are completed with 000. */
export const parseDivisionCode = (text: string): Outcome<DivisionCode, DivisionCodeFault> =>
  /^\d{12}$/u.test(text) ? ok(text) : /^\d{9}$/u.test(text) ? ok(`${text}000`) : fail('notDivisionCode')

/** Reads the code of a township: 9 digits, or 12 that end in 000 (and do not name a county). */
export const parseTownshipCode = (text: string): Outcome<DivisionCode, DivisionCodeFault> => {
  const read = parseDivisionCode(text)
  return !read.ok || (read.value.endsWith('000') && !read.value.endsWith('000000')) ? read : fail('notTownshipCode')
}

/** A code below the township: its last three digits are not noughts. Written so that generators can follow it, too. */
export const villageCodePattern = /^[0-9]{9}(?:[0-9]{2}[1-9]|[0-9][1-9][0-9]|[1-9][0-9]{2})$/u

/** The township that a village, community or township code belongs to. */
export const townshipOf = (code: DivisionCode): DivisionCode => `${code.slice(0, 9)}000`
/** The county that a code belongs to. */
export const countyOf = (code: DivisionCode): DivisionCode => `${code.slice(0, 6)}000000`

// How many digits name a province, a prefecture, a county, a township and a village.
const levels = [2, 4, 6, 9, 12] as const

/**
 * Whether a code names a division or one within it: 141021100201 lies in 141021100000, and both lie in 141021000000.
 */
export const liesIn = (code: DivisionCode, division: DivisionCode): boolean => {
  const digits = levels.find((length) => /^0*$/u.test(division.slice(length)))
  return code.startsWith(division.slice(0, digits))
}
