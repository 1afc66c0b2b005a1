import type { RowName } from '../../proof/finding.ts'
import type { ProvenValue } from '../../proof/proof-file.ts'
import type { EntryName } from '../../proof/proof-issue.ts'
import type { Locale } from '../locale.ts'
import { format } from './format.ts'
import { labels } from './labels.ts'

const hashes = { id: 'its id', facts: 'its facts hash', entry: 'its entry hash' } as const
const sealFaults = {
  hash: 'what it says does not give its hash',
  township: 'it belongs to another township',
  number: 'its number does not follow',
  previous: 'it does not link to the seal before',
  range: 'its rows do not follow those of the seal before',
  month: 'its month does not fit',
  root: 'the rows it covers do not give its root',
  chain: 'the last row it covers does not have its chain hash',
} as const
const wanted = {
  object: 'a set of keys',
  list: 'a list',
  text: 'text',
  integer: 'a whole number',
  boolean: 'true or false',
  scalar: 'text, a whole number, true or false',
  data: 'data of nothing but text, whole numbers, true and false',
  hash: 'a hash of 64 lower-case hexadecimal digits',
  instant: 'an instant such as 2024-01-05T01:30:00.000Z',
  date: 'a date such as 2023-05-06',
  month: 'a month such as 2023-05',
  period: 'a period such as 2023 or 2023-05',
  id: 'an id',
  township: 'a township code of 12 digits',
  format: 'a format that this program knows',
  status: 'a kind of result',
  subject: 'a kind of subject',
  change: 'correction or void',
  absent: 'absent',
} as const

const range = (from: number, to: number): string => (from === to ? `row ${from}` : `rows ${from} to ${to}`)
const row = ({ township, seq, label, key }: RowName): string => `Row ${seq} of ${township} (${label.en} “${key}”)`
const entry = ({ entry: place, label, key }: EntryName): string => `Entry ${place + 1} (${label.en} “${key}”)`
const counted = (rows: number): string => (rows === 1 ? '1 row' : `${rows} rows`)
const value = (proven: ProvenValue): string => {
  if (proven.status !== 'present') return labels.status[proven.status]
  return proven.of === undefined ? String(proven.value) : `${proven.value}/${proven.of}`
}

/** What speaks against a ledger, an audit or a proof, and what a proof says. */
export const evidence: Locale['evidence'] = {
  rowChanged: (it) => `${row(it)} does not fit ${it.hashes.map((each) => hashes[each]).join(' and ')}: it was changed.`,
  chainBroken: (it) =>
    `${row(it)} does not link to the row before it: it was rewritten together with its hashes, or rows before it were taken out and the rest numbered anew.`,
  rowMissing: ({ township, from, to }) => `The journal of ${township} lacks ${range(from, to)}: removed.`,
  rowInserted: (it) => `${row(it)} was put in afterwards.`,
  personalChanged: (it) => `${row(it)}: its personal fields do not fit what was committed to when it was written.`,
  personalMissing: (it) => `${row(it)}: its personal fields are gone, though their person was not erased.`,
  personalNotErased: (it) => `${row(it)}: its personal fields are there, though their person was erased.`,
  rowBackdated: (it) =>
    `${row(it)} claims to have been recorded at ${format.instant(it.recorded)}, but everything recorded by ${format.instant(it.through)} was sealed before it was written.`,
  countDiffers: ({ township, expected, found }) =>
    `The journal of ${township} should have ${counted(expected)} and has ${found}.`,
  headDiffers: ({ township, seq }) => `The last row of ${township} (row ${seq}) is not the one that the head names.`,
  sealBroken: ({ township, seal, what }) => `Seal ${seal} of ${township} does not hold: ${sealFaults[what]}.`,
  sealMissing: ({ township, seal }) => `Seal ${seal} of ${township} is missing, and any after it.`,
  heldDiffers: ({ township, seq }) =>
    `Row ${seq} of ${township} does not have the chain hash that the verifier holds: the journal was rewritten before it.`,
  heldAbsent: ({ held }) =>
    `The seal ${held} that the verifier holds is not there: the journal was rewritten, or it is the seal of another journal, or a head that was still open.`,

  auditRowChanged: ({ seq, action }) =>
    `Row ${seq} of the audit (${action}) was changed, or rows before it were taken out.`,
  auditRowInserted: ({ seq, action }) => `Row ${seq} of the audit (${action}) was put in afterwards.`,
  auditRowMissing: ({ from, to }) => `The audit lacks ${range(from, to)}: removed.`,
  auditHeadDiffers: ({ seq }) => `The last row of the audit (row ${seq}) is not the one that the head names.`,

  proofMalformed: ({ path, wanted: what }) =>
    `At “${path === '' ? '/' : path}” the proof should have: ${wanted[what]}.`,
  figureUnknown: ({ figure }) => `The figure “${figure}” is not known.`,
  figureDerived: ({ figure }) => `The figure “${figure}” is derived from cases: rows alone cannot prove it.`,
  figureAltered: ({ figure }) => `The definition of “${figure}” in the file does not fit its hash.`,
  figureCountedOtherwise: ({ figure }) => `The file counts “${figure}” in another way than this program.`,
  entryChanged: (it) => `${entry(it)} does not fit its id: it was changed.`,
  entryNotInTree: (it) => `${entry(it)} does not stand under its seal: it was changed, or never written.`,
  entryNoSeal: (it) => `${entry(it)} names a seal or a place that is not there.`,
  entryOtherTownship: (it) => `${entry(it)} belongs to another township.`,
  entryTwice: (it) => `${entry(it)} is there twice.`,
  entryVersionTwice: (it) => `${entry(it)}: another version of it is in the file as well.`,
  entryVoid: (it) => `${entry(it)} was voided and does not count.`,
  entryIdle: (it) => `${entry(it)} has nothing to do with the value.`,
  entryNotKnown: (it) => `${entry(it)} was recorded after the instant of the view.`,
  entryBackdated: (it) => `${entry(it)} claims to have been recorded in a month that was sealed before it was written.`,
  proofOtherTownship: ({ township, found }) => `The proof is about ${township}, its seals are those of ${found}.`,
  headNotSealed: ({ township, seq }) => `The head of ${township} (row ${seq}) does not fit the last seal.`,
  rowsLeftOut: ({ expected, found }) => `The file says that it has all ${counted(expected)}, and has ${found}.`,
  wholeOutOfOrder: ({ entry: place }) => `From entry ${place + 1} on the rows are not in order.`,
  recountDiffers: ({ figure, stated, found }) =>
    `Counted again over the entries of the file, “${figure}” is ${value(found)}; the file says ${value(stated)}.`,
  earlierNotContinued: ({ seq }) => `The journal does not go on from the head that was given out before (row ${seq}).`,
  heldContradicted: ({ seq }) => `Row ${seq} does not have the chain hash that the verifier holds.`,
  heldNotReached: ({ held }) =>
    `This file cannot be held against ${held}, which the verifier holds; ask for a later or a whole proof.`,

  provesRows: ({ township, rows }) =>
    `Proved: the ${counted(rows)} in the file stand in the journal of ${township} as they are printed.`,
  provesValue: ({ figure, period, asOf, value: proven, quantity }) =>
    `Proved: it follows from them that “${figure.label.en}” for ${format.periodOf(period)} (as of ${format.date(asOf)}) is ${quantity === undefined ? value(proven) : format.quantity(quantity)}.`,
  provesWhole: ({ township, rows }) =>
    `Proved: the journal of ${township} has ${counted(rows)}; all are here, and there is no other.`,
  provesView: ({ knownAt }) =>
    `Proved: everything recorded by ${format.instant(knownAt)} is sealed; nothing can be added to that view.`,
  provesHeld: ({ seq }) => `Proved: up to row ${seq} it is the journal of which the verifier holds a head or a seal.`,
  leavesOthers: () =>
    'Not proved: that the journal has no other entry, such as a later correction or void; a whole proof shows it.',
  leavesOpen: ({ rows }) =>
    `Not proved for good: ${counted(rows)} will be sealed at the end of the month; keep this file.`,
  leavesUnheld: ({ rows }) =>
    `Not proved: for ${counted(rows)} the verifier holds no seal, so that the file only agrees with itself.`,
}
