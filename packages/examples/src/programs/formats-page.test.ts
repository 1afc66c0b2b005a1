import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { chainHashOf, commitmentOf, entryHashOf, entryKindOf, factsHashOf, newEntry } from '@zhunsheng/domain/ledger'
import { type Seal, auditHashOf, merkleTree, proofFormat, sealOf, verifyInclusion } from '@zhunsheng/domain/proof'
import { expect, test } from 'vitest'
import { valueOf } from './lechang-2023.ts'
import { proofOf } from './prove-a-figure.ts'

// docs/formats.md is what other programs are written from: its numbers are recomputed from what it prints, and are ours.
const page = readFileSync(new URL('../../../../docs/formats.md', import.meta.url), 'utf8')
const [hashes = '', tree = ''] = [...(page.split('## 算例')[1] ?? '').matchAll(/```\n([^`]+)```/gu)].map(
  ([, text]) => text ?? '',
)
const groups = hashes
  .trim()
  .split('\n\n')
  .map((group) => group.split('\n'))
const printed = (tag: string): readonly string[] =>
  groups.flatMap((lines) => (lines[0] === tag ? [(lines.at(-1) ?? '').slice(2)] : []))
const named = (name: string): readonly string[] =>
  tree.split('\n').flatMap((line) => (line.startsWith(`${name} `) ? [line.slice(name.length + 1)] : []))

const hashOf = (parts: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(Buffer.byteLength(part))
    hash.update(length).update(part)
  }
  return hash.digest('hex')
}

test('every hash of the worked example follows from the lines above it', () => {
  expect(groups.length).toBe(8)
  for (const lines of groups) expect(`= ${hashOf(lines.slice(0, -1))}`).toBe(lines.at(-1))
})

const township = '141021100000'
const patrolled = (day: number) => {
  const facts = { team: 'enforcementTeam', leader: 'P1', found: day % 2 === 1 } as const
  const personal = day === 1 ? { route: '东街' } : {}
  const row = { key: `XC-${day}`, clocks: { occurred: `2023-03-0${day}` }, facts, personal }
  return valueOf(newEntry(entryKindOf('patrol'), row, { township, recorded: '2023-04-02T00:00:00Z', synthetic: true }))
}

test('and is what this software computes', () => {
  const [first, second, third] = [patrolled(1), patrolled(2), patrolled(3)]
  const commitment = commitmentOf('5'.repeat(64), first.id, first.personal)
  const leaves = [
    entryHashOf(factsHashOf(first), commitment),
    entryHashOf(factsHashOf(second), undefined),
    entryHashOf(factsHashOf(third), undefined),
  ]
  const links: string[] = []
  for (const leaf of leaves) links.push(chainHashOf(links.at(-1), leaf))
  const whole = merkleTree(leaves)
  const chain = links.at(-1) ?? ''
  const seal: Seal = sealOf({ township, number: 1, from: 1, to: 3, month: '2023-04', root: whole.root, chain })
  const audit = { at: first.recorded, actor: 'clerk', role: 'operator', action: 'append', township }
  expect(printed('zhunsheng/entry-id/1')).toEqual([first.id])
  expect(printed('zhunsheng/facts/1')).toEqual([factsHashOf(first)])
  expect(printed('zhunsheng/personal/1')).toEqual([commitment])
  expect(printed('zhunsheng/entry/1')).toEqual([leaves[0]])
  expect(printed('zhunsheng/chain/1')).toEqual(links.slice(0, 2))
  expect(printed('zhunsheng/seal/1')).toEqual([seal.hash])
  expect(printed('zhunsheng/audit/1')).toEqual([auditHashOf(undefined, audit)])
  expect([named('leaf'), named('root'), named('path')]).toEqual([leaves, [whole.root], whole.inclusion(1)])
  expect(verifyInclusion(whole, named('leaf')[1] ?? '', 1, named('path'))).toBe(true)
})

test('every member of a proof file and of a seal is on the page', () => {
  const proof = proofOf('enforcement.patrols')
  const members = [proof, proof.figure, proof.subject, proof.entries[0], proof.seals[0], proof.seals.at(-1), proof.head]
  const names = new Set([...members.flatMap((member) => Object.keys(member ?? {})), 'knownAt', 'earlier', 'commitment'])
  for (const name of names) expect(page, name).toMatch(new RegExp(`[\`{ ]${name}[?,:}\` ]`, 'u'))
  expect(page).toContain(proofFormat)
})
