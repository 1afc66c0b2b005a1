import type { Digest, Hash } from '../value/hash.ts'
import { type ChainFollower, chainFollower } from './chain-follower.ts'
import type { ChainHead, LedgerFinding, RowName } from './finding.ts'
import { type JournalRow, linkAfter, nameOf, verifyEntry } from './journal-row.ts'
import type { OpenSeal, Seal } from './seal.ts'
import { stretches } from './stretches.ts'
import { verifySeals } from './verify-seals.ts'

/** What the store says of the end of a township's journal. */
export interface StoredHead {
  readonly township: string
  /** The number of the last row; 0 when there is none. */
  readonly seq: number
  /** Its chain hash; absent when there is none. */
  readonly chain?: Hash | undefined
  /** How many seals there are. */
  readonly seals: number
}

/** A township's journal as it was read. */
export interface JournalRead {
  readonly township: string
  /** The number of the last row that was read. */
  readonly seq: number
  readonly chain: Hash | undefined
  readonly seals: number
  /** What the rows after the last seal come to; absent when there are none. */
  readonly open?: OpenSeal
}

/** What is known of a township before its rows are read. */
export interface TownshipContext {
  readonly seals: readonly Seal[]
  readonly head: StoredHead | undefined
  readonly held: readonly ChainHead[]
  readonly digest: Digest | undefined
}

/** Verifies the journal of one township; see `LedgerVerifier`. */
export interface TownshipVerifier {
  readonly add: (row: JournalRow) => readonly LedgerFinding[]
  readonly end: () => { readonly findings: readonly LedgerFinding[]; readonly journal: JournalRead }
}

const lateClaim = (row: JournalRow, seal: Seal | undefined): readonly LedgerFinding[] =>
  seal !== undefined && row.recorded <= seal.through
    ? [{ code: 'rowBackdated', ...nameOf(row), recorded: row.recorded, through: seal.through }]
    : []

const againstHeld = ({ township, seq, chain }: JournalRow, { held }: TownshipContext): readonly LedgerFinding[] =>
  held.some((each) => each.seq === seq && each.chain !== chain) ? [{ code: 'heldDiffers', township, seq }] : []

const sealFindings = (township: string, { seals, head, digest }: TownshipContext): readonly LedgerFinding[] => {
  const checked = verifySeals(seals, digest)
  const [kept, stated] = [seals.length, head?.seals ?? 0]
  return [
    ...(checked.ok ? [] : checked.issues),
    ...(stated > kept ? [{ code: 'sealMissing', township, seal: kept + 1 } as const] : []),
  ]
}

// Where the journal ends by what the head, a seal or something held says, against where it ends.
const endFindings = (
  township: string,
  { last, recent }: ChainFollower<RowName>,
  { seals, head, held }: TownshipContext,
): readonly LedgerFinding[] => {
  const { seq, chain } = last()
  const longest = [...seals.map(({ to }) => to), ...held.map((each) => each.seq)].reduce(
    (a, b) => Math.max(a, b),
    head?.seq ?? 0,
  )
  if (head !== undefined && seq !== head.seq && chain === head.chain)
    return [{ code: 'countDiffers', township, expected: head.seq, found: seq }]
  if (longest > seq) return [{ code: 'rowMissing', township, from: seq + 1, to: longest }]
  if (head === undefined || chain === head.chain) return []
  if (seq === head.seq) return [{ code: 'headDiffers', township, seq }]
  return recent().flatMap((name) => (name.seq > head.seq ? [{ code: 'rowInserted', ...name }] : []))
}

interface Linked {
  readonly findings: readonly LedgerFinding[]
  /** How many rows before this one turned out to have been put in. */
  readonly inserted: number
}
const link = (row: JournalRow, chain: ChainFollower<RowName>, digest: Digest | undefined): Linked => {
  const { township, seq, chain: stored } = row
  const after = (previous: Hash | undefined): Hash => linkAfter(previous, row, digest)
  const { missing, inserted = [], broken } = chain.step({ seq, stored, after, name: nameOf(row) })
  const findings: LedgerFinding[] = []
  if (missing !== undefined) findings.push({ code: 'rowMissing', township, from: missing[0], to: missing[1] })
  for (const name of inserted) findings.push({ code: 'rowInserted', ...name })
  if (broken === true) findings.push({ code: 'chainBroken', ...nameOf(row) })
  return { findings, inserted: inserted.length }
}

/** Begins to verify the journal of a township. */
export const townshipVerifier = (township: string, context: TownshipContext): TownshipVerifier => {
  const { seals, digest } = context
  const chain = chainFollower<RowName>()
  const cut = stretches(township, seals, digest)
  // Seals count the rows that were there when they were made.
  let inserted = 0

  const add = (row: JournalRow): readonly LedgerFinding[] => {
    // Numbers are given from 1 on.
    if (!Number.isSafeInteger(row.seq) || row.seq < 1) return [{ code: 'rowInserted', ...nameOf(row) }]
    const before = chain.last().chain
    const linked = link(row, chain, digest)
    inserted += linked.inserted
    const sealed = cut.closeBefore(row.seq - inserted, before)
    if (linked.findings.length > 0) cut.explain()
    cut.add(row.entryHash)
    const own = [...verifyEntry(row, digest), ...lateClaim(row, cut.passed()), ...againstHeld(row, context)]
    return [...sealed, ...linked.findings, ...own]
  }
  const end = () => {
    const last = chain.last()
    const findings = [
      ...sealFindings(township, context),
      ...cut.closeBefore(last.seq - inserted + 1, last.chain),
      ...endFindings(township, chain, context),
    ]
    const open = cut.open(last.seq, last.chain)
    return { findings, journal: { township, ...last, seals: seals.length, ...(open !== undefined && { open }) } }
  }
  return { add, end }
}
