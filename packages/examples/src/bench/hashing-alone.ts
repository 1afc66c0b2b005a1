import { hash } from 'node:crypto'
import type { Database } from 'better-sqlite3'

// The hashes of a journal as somebody would compute them who wants nothing else: one statement reads the rows, and each text is
// put together and hashed in one piece of memory. Nothing is named, looked up, counted or remembered.

interface Row {
  readonly id: string
  readonly township: string
  readonly kind: string
  readonly year: number
  readonly key: string
  readonly version: number
  readonly recorded: string
  readonly synthetic: number
  readonly payload: string
  readonly facts_hash: string
  readonly commitment: string | null
  readonly entry_hash: string
  readonly chain_hash: string
  readonly fields: string | null
  readonly salt: string | null
}
const rows = `select e.*, p.fields, s.salt from entry e left join personal p on p.entry = e.id
  left join person s on s.key = p.person order by e.township, e.seq`

const bytes = Buffer.alloc(1 << 16)
const hashed = (tag: string, ...parts: readonly string[]): string => {
  let end = 0
  for (const part of [tag, ...parts]) {
    const size = bytes.write(part, end + 4)
    bytes.writeUInt32BE(size, end)
    end += 4 + size
  }
  return hash('sha256', bytes.subarray(0, end), 'hex')
}

const leaf = Buffer.alloc(33)
const pair = Buffer.alloc(65, 1)
/** Adds a leaf to a tree of which the heads of the complete subtrees are kept. */
const addLeaf = (complete: Buffer[], size: number, entry: string): void => {
  leaf.write(entry, 1, 'hex')
  let node = hash('sha256', leaf, 'buffer')
  for (let rest = size; rest % 2 === 1; rest >>= 1) {
    complete.pop()?.copy(pair, 1)
    node.copy(pair, 33)
    node = hash('sha256', pair, 'buffer')
  }
  complete.push(node)
}

const factsOf = (row: Row): string => {
  const { id, key, kind, recorded, synthetic, township, version, year } = row
  const texts = [id, key, kind, recorded].map((text) => JSON.stringify(text))
  const [itsId, itsKey, itsKind, itsRecorded] = texts
  return `{${row.payload.slice(1, -1)},"id":${itsId},"key":${itsKey},"kind":${itsKind},"recorded":${itsRecorded},"synthetic":${synthetic === 1},"township":"${township}","version":${version},"year":${year}}`
}

/** Computes every id, facts hash, commitment, entry hash, link and tree of a database of first versions; how many differ. */
export const hashingAlone = (database: Database): number => {
  let [wrong, size, township, chain] = [0, 0, '', '']
  let complete: Buffer[] = []
  for (const row of database.prepare<[], Row>(rows).iterate()) {
    if (row.township !== township) [size, township, chain, complete] = [0, row.township, '', []]
    const id = hashed('zhunsheng/entry-id/1', township, row.kind, String(row.year), row.key, String(row.version))
    const facts = hashed('zhunsheng/facts/1', factsOf(row))
    const commitment =
      row.fields === null || row.salt === null ? null : hashed('zhunsheng/personal/1', row.salt, id, row.fields)
    const entry = hashed('zhunsheng/entry/1', facts, ...(commitment === null ? [] : [commitment]))
    chain = hashed('zhunsheng/chain/1', ...(chain === '' ? [] : [chain]), entry)
    addLeaf(complete, size, entry)
    size += 1
    const right = id === row.id && facts === row.facts_hash && commitment === row.commitment
    if (!right || entry !== row.entry_hash || chain !== row.chain_hash) wrong += 1
  }
  return wrong
}
