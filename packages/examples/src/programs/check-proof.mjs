// Checks a proof file with nothing of ours: docs/formats.md and a SHA-256 are enough. It is written as the documents are
// read, not to be fast. Usage: node check-proof.mjs FILE [hash of a seal that you hold] ...
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { countPlainly } from './count-plainly.mjs'

const sha = (...buffers) => createHash('sha256').update(Buffer.concat(buffers)).digest()
const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const names = Object.keys(value).toSorted()
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`
}
const sized = (part) => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(Buffer.byteLength(part))
  return Buffer.concat([length, Buffer.from(part)])
}
const hashOf = (...parts) => sha(...parts.map(sized)).toString('hex')

// RFC 9162: the tree of section 2.1.1, and the root that the audit path of 2.1.3.1 leads to.
const leafOf = (hash) => sha(Buffer.of(0), Buffer.from(hash, 'hex'))
const nodeOf = (left, right) => sha(Buffer.of(1), left, right)
const largestPower = (n) => 2 ** Math.ceil(Math.log2(n) - 1)
const treeOf = (hashes) => {
  if (hashes.length === 1) return leafOf(hashes[0])
  const k = largestPower(hashes.length)
  return nodeOf(treeOf(hashes.slice(0, k)), treeOf(hashes.slice(k)))
}
const reached = (leaf, index, size, path) => {
  if (size === 1) return path.length === 0 ? leafOf(leaf) : undefined
  const [k, beside, rest] = [largestPower(size), path.at(-1), path.slice(0, -1)]
  if (beside === undefined) return undefined
  const other = Buffer.from(beside, 'hex')
  const own = index < k ? reached(leaf, index, k, rest) : reached(leaf, index - k, size - k, rest)
  if (own === undefined) return undefined
  return index < k ? nodeOf(own, other) : nodeOf(other, own)
}

const idOf = (e) => hashOf('zhunsheng/entry-id/1', e.township, e.kind, String(e.year), e.key, String(e.version))
const entryHashOf = ({ entry, commitment }) => {
  const facts = hashOf('zhunsheng/facts/1', canonical(entry))
  return hashOf('zhunsheng/entry/1', facts, ...(commitment === undefined ? [] : [commitment]))
}
const sealHashOf = ({ hash: _hash, ...said }) => hashOf('zhunsheng/seal/1', canonical(said))

const faults = []
const check = (holds, fault) => void (holds || faults.push(fault))

const checkSeals = ({ seals, head, subject }) => {
  let before
  for (const seal of seals) {
    const name = `seal ${seal.number}`
    check(sealHashOf(seal) === seal.hash, `${name}: its hash`)
    check(seal.township === subject.township, `${name}: its township`)
    check(seal.number === (before?.number ?? 0) + 1 && seal.previous === before?.hash, `${name}: its link`)
    check(seal.from === (before?.to ?? 0) + 1 && seal.to >= seal.from, `${name}: its rows`)
    if (before !== undefined && seal.month !== undefined) check(seal.month > before.month, `${name}: its month`)
    before = seal
  }
  check(before?.to === head.seq && before.chain === head.chain, 'the head')
}
const checkEntry = (each, { seals, subject }, name) => {
  const seal = seals[each.seal - 1]
  check(idOf(each.entry) === each.entry.id, `${name}: its id`)
  check(each.entry.township === subject.township, `${name}: its township`)
  const before = seals[each.seal - 2]
  check(before === undefined || each.entry.recorded > before.through, `${name}: its time`)
  if (each.path === undefined) return
  const root = reached(entryHashOf(each), each.index, seal.to - seal.from + 1, each.path)
  check(root?.toString('hex') === seal.root, `${name}: its place in the tree`)
}
const checkWhole = ({ entries, seals, head }) => {
  check(entries.length === head.seq, 'the number of rows')
  const hashes = entries.map(entryHashOf)
  const links = []
  for (const hash of hashes) links.push(hashOf('zhunsheng/chain/1', ...links.slice(-1), hash))
  for (const seal of seals) {
    check(treeOf(hashes.slice(seal.from - 1, seal.to)).toString('hex') === seal.root, `seal ${seal.number}: its root`)
    check(links[seal.to - 1] === seal.chain, `seal ${seal.number}: its chain`)
  }
}

const [file, ...held] = process.argv.slice(2)
const proof = JSON.parse(readFileSync(file, 'utf8'))
check(proof.format === 'zhunsheng/proof/1', 'the format')
checkSeals(proof)
proof.entries.forEach((each, i) => checkEntry(each, proof, `entry ${i + 1}`))
if (proof.whole) checkWhole(proof)
check(canonical(countPlainly(proof)) === canonical(proof.value), 'the value')
for (const hash of held)
  check(
    proof.seals.some((seal) => seal.hash === hash),
    `the seal ${hash} that you hold`,
  )
const { label: _label, unit: _unit, good: _good, ...counting } = proof.figure.definition
check(hashOf('zhunsheng/figure/1', canonical(counting)) === proof.figure.hash, 'the definition of the figure')
process.stdout.write(
  faults.length === 0
    ? `${proof.figure.id}: ${canonical(proof.value)} holds\n`
    : `does not hold: ${faults.join('; ')}\n`,
)
process.exitCode = faults.length === 0 ? 0 : 1
