import { type DivisionCode, type DivisionCodeFault, parseTownshipCode } from '../township/division.ts'
import { type Instant, parseInstant } from '../value/civil-date.ts'
import { type Outcome, outcomeOf } from '../value/outcome.ts'
import { readYesNo } from './cell.ts'
import type { RawRow } from './read-row.ts'

/**
 * The columns that a row of every kind may have beside its own. What is absent follows from how the file is imported.
 */
export const envelopeColumns = [
  { name: 'township', part: 'envelope', zh: '乡镇代码', en: 'Township code' },
  { name: 'recorded', part: 'envelope', zh: '录入时间', en: 'Recorded at' },
  { name: 'synthetic', part: 'envelope', zh: '合成数据', en: 'Synthetic data' },
] as const
/** One of the envelope columns. */
export type EnvelopeColumn = (typeof envelopeColumns)[number]
/** The name of an envelope column. */
export type EnvelopeName = EnvelopeColumn['name']

/** What a row says of itself: the township's 12 digits, the instant of recording, whether it is invented. */
export interface GivenEnvelope {
  readonly township?: DivisionCode
  readonly recorded?: Instant
  readonly synthetic?: boolean
}

/** A fault of an envelope column. */
export interface EnvelopeIssue {
  readonly path: readonly [column: EnvelopeName]
  readonly code: DivisionCodeFault | 'notInstant' | 'notYesNo'
}

/**
 * Reads the envelope cells of a row (by column name; others are left alone), with every fault. Nine digits of a
 * township are completed.
 */
export const readEnvelope = (raw: RawRow): Outcome<GivenEnvelope, EnvelopeIssue> => {
  const issues: EnvelopeIssue[] = []
  const read = <A>(name: EnvelopeName, reader: (cell: string) => Outcome<A, EnvelopeIssue['code']>): A | undefined => {
    const cell = raw[name]?.trim() ?? ''
    if (cell === '') return undefined
    const result = reader(cell)
    if (result.ok) return result.value
    issues.push({ path: [name], code: result.issues[0] })
    return undefined
  }
  const township = read('township', parseTownshipCode)
  const recorded = read('recorded', parseInstant)
  const synthetic = read('synthetic', readYesNo)
  return outcomeOf(issues, () => ({
    ...(township !== undefined && { township }),
    ...(recorded !== undefined && { recorded }),
    ...(synthetic !== undefined && { synthetic }),
  }))
}
