import { type Subject, subjectKinds } from '../figure/subject.ts'
import type { CellValue } from '../ledger/entry-kind.ts'
import type { Change, OpenEntry } from '../ledger/entry.ts'
import { isCivilDate, parseInstant } from '../value/civil-date.ts'
import { type Outcome, outcomeOf } from '../value/outcome.ts'
import { parsePeriod } from '../value/period.ts'
import type { ChainHead } from './finding.ts'
import {
  type Guard,
  type Malformed,
  data,
  dictionary,
  either,
  guard,
  integer,
  list,
  oneOf,
  optional,
  record,
  textThat,
} from './guard.ts'
import { type EarlierHead, type Proof, type ProofEntry, type ProvenValue, proofFormat } from './proof-file.ts'
import type { OpenSeal, Seal, Stretch } from './seal.ts'

const text = textThat('text', () => true)
const hash = textThat('hash', (value) => /^[0-9a-f]{64}$/u.test(value))
const date = textThat('date', isCivilDate)
const month = textThat('month', (value) => /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(value))
const period = textThat('period', (value) => parsePeriod(value).ok)
const township = textThat('township', (value) => /^\d{9}000$/u.test(value))
// Instants are compared as texts: only the one text of each is admitted.
const instant = textThat('instant', (value) => {
  const read = parseInstant(value)
  return read.ok && read.value === value
})
const boolean = oneOf('boolean', true, false)
const scalar = guard(
  'scalar',
  (value): value is CellValue =>
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isSafeInteger(value)),
)

const entry = record<OpenEntry>({
  id: hash,
  township,
  kind: text,
  year: integer(0),
  key: text,
  version: integer(1),
  recorded: instant,
  synthetic: boolean,
  change: optional(record<Change>({ type: oneOf('change', 'correction', 'void'), reason: text })),
  clocks: dictionary(scalar),
  facts: dictionary(scalar),
})
const proofEntry = record<ProofEntry>({
  entry,
  commitment: optional(hash),
  seal: integer(1),
  index: integer(0),
  path: optional(list(hash)),
})

const stretch = {
  township,
  number: integer(1),
  from: integer(1),
  to: integer(1),
  root: hash,
  chain: hash,
  previous: optional(hash),
} satisfies { readonly [K in keyof Stretch]-?: Guard<Stretch[K]> }
const closed = record<Seal>({ ...stretch, month, through: instant, hash })
const open = record<OpenSeal>({ ...stretch, open: oneOf('boolean', true), hash })

const present = record<Extract<ProvenValue, { readonly status: 'present' }>>({
  status: oneOf('status', 'present'),
  value: integer(),
  of: optional(integer()),
})
const absent = record<Exclude<ProvenValue, { readonly status: 'present' }>>({
  status: oneOf('status', 'missing', 'inapplicable'),
})

const proof = record<Proof>({
  format: oneOf('format', proofFormat),
  engine: text,
  madeAt: instant,
  figure: record<Proof['figure']>({ id: text, hash, definition: data }),
  subject: record<Subject>({ kind: oneOf('subject', ...subjectKinds), id: text, township }),
  period,
  asOf: date,
  knownAt: optional(instant),
  value: either(({ status }) => status === 'present', present, absent),
  whole: boolean,
  entries: list(proofEntry),
  seals: list(either((value) => Object.hasOwn(value, 'open'), open, closed)),
  earlier: optional(list(record<EarlierHead>({ head: open, path: list(hash) }))),
  head: record<ChainHead>({ township, seq: integer(1), chain: hash }),
})

// A file that is something else altogether has a fault in every line: the first ones say so.
const mostFaults = 100

/** Reads a proof from parsed JSON, with no word on whether it holds; every fault has a path. */
export const readProof = (input: unknown): Outcome<Proof, Malformed> => {
  const faults: Malformed[] = []
  const report = (fault: Malformed): void => {
    if (faults.length < mostFaults) faults.push(fault)
  }
  if (proof(input, '', report)) return { ok: true, value: input }
  return outcomeOf(faults, () => {
    throw new TypeError('a proof was refused without a reason')
  })
}
