import type { FigureDefinition } from '../figure/figure-definition.ts'
import type { FigureValue } from '../figure/figure-value.ts'
import { countFigure } from '../ledger/count-figure.ts'
import { currentEntries } from '../ledger/current.ts'
import type { LooseEntry } from '../ledger/entry.ts'
import { indexLedger } from '../ledger/ledger-index.ts'
import { parsePeriod } from '../value/period.ts'
import { entriesToProve } from './entries-to-prove.ts'
import type { Proof, ProvenValue } from './proof-file.ts'
import type { ProofIssue } from './proof-issue.ts'
import { entryName } from './verify-entries.ts'

/** The value as a proof prints it. */
export const provenValueOf = (value: FigureValue): ProvenValue => {
  if (value.status !== 'present') return { status: value.status }
  const { status, value: number, of } = value
  return { status, value: number, ...(of !== undefined && { of }) }
}

const same = (a: ProvenValue, b: ProvenValue): boolean =>
  a.status === 'present' && b.status === 'present' ? a.value === b.value && a.of === b.of : a.status === b.status

/** What is wrong with the value of a proof: the figure is counted again over the entries that it carries. */
export const recountIssues = (proof: Proof, definition: FigureDefinition): readonly ProofIssue[] => {
  const { subject, asOf, knownAt, value, whole, entries } = proof
  const period = parsePeriod(proof.period)
  if (!period.ok) return [{ code: 'proofMalformed', path: 'period', wanted: 'period' }]
  const question = { subject, period: period.value, asOf }
  const given = entries.map(({ entry }): LooseEntry => ({ ...entry, personal: {} }))
  const index = indexLedger(whole ? currentEntries(given, knownAt) : given)
  const found = provenValueOf(countFigure(definition, index, question))
  const differs = same(value, found)
    ? []
    : [{ code: 'recountDiffers', figure: definition.id, stated: value, found } as const]
  if (whole) return differs
  const needed = new Set(entriesToProve(definition, index, question).map(({ id }) => id))
  const idle = entries.flatMap((each, i) =>
    needed.has(each.entry.id) ? [] : [{ code: 'entryIdle', ...entryName(each, i) } as const],
  )
  return [...differs, ...idle]
}
