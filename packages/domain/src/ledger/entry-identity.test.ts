import { sha256 } from '@noble/hashes/sha2.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { canonicalJson } from '../value/canonical-json.ts'
import { hashByHand } from '../testing/hash-by-hand.ts'
import { anyText } from '../testing/any-row.ts'
import {
  type Identity,
  chainHashOf,
  commitmentOf,
  entryHashOf,
  entryIdOf,
  factsHashOf,
  factsHashOfPayload,
} from './entry-identity.ts'
import type { LooseEntry } from './entry.ts'

const identity: Identity = { township: '141021100000', kind: 'patrol', year: 2023, key: 'XC-1', version: 1 }
const entry: LooseEntry = {
  ...identity,
  id: entryIdOf(identity),
  recorded: '2023-03-02T00:00:00.000Z',
  synthetic: true,
  clocks: { occurred: '2023-03-01' },
  facts: { team: 'enforcementTeam', leader: 'P001', found: false },
  personal: { route: '东街' },
}
test('an id is made of township, kind, year, key and version, as documented', () => {
  expect(entryIdOf(identity)).toBe(hashByHand('zhunsheng/entry-id/1', '141021100000', 'patrol', '2023', 'XC-1', '1'))
})

test('different identities have different ids', () => {
  const anyIdentity = fc.record({
    township: fc.constantFrom('141021100000', '141021101000'),
    kind: fc.constantFrom('patrol', 'event'),
    year: fc.integer({ min: 2022, max: 2024 }),
    key: fc.oneof(anyText, fc.constantFrom('1', '11', '12')),
    version: fc.integer({ min: 1, max: 12 }),
  })
  fc.assert(
    fc.property(anyIdentity, anyIdentity, (a, b) => {
      expect(entryIdOf(a) === entryIdOf(b)).toBe(JSON.stringify(a) === JSON.stringify(b))
    }),
  )
})

describe('the facts hash', () => {
  test('of a stored text is not given when a brace of it was changed: it would be that of the right one', () => {
    const payload = canonicalJson({ clocks: entry.clocks, facts: entry.facts })
    expect(factsHashOfPayload(entry, payload)).toBe(factsHashOf(entry))
    for (const text of [`[${payload.slice(1)}`, `${payload.slice(0, -1)}]`, payload.slice(1, -1), '{'])
      expect(() => factsHashOfPayload(entry, text)).toThrow(RangeError)
  })

  test('is that of the canonical JSON of all but the personal fields', () => {
    expect(factsHashOf(entry)).toBe(
      hashByHand(
        'zhunsheng/facts/1',
        `{"clocks":{"occurred":"2023-03-01"},"facts":{"found":false,"leader":"P001","team":"enforcementTeam"},"id":"${entry.id}","key":"XC-1","kind":"patrol","recorded":"2023-03-02T00:00:00.000Z","synthetic":true,"township":"141021100000","version":1,"year":2023}`,
      ),
    )
  })
  test('does not see personal fields, the order of members or absent ones', () => {
    const { id, ...rest } = { ...entry, personal: {}, facts: { found: false, leader: 'P001', team: 'enforcementTeam' } }
    expect(factsHashOf({ ...rest, id, facts: { ...rest.facts, closed: undefined } })).toBe(factsHashOf(entry))
  })
  test.each([
    { recorded: '2023-03-03T00:00:00.000Z' },
    { synthetic: false },
    { change: { type: 'void', reason: '重复' } as const },
    { clocks: { occurred: '2023-03-02' } },
    { facts: { ...entry.facts, found: true } },
  ])('sees %j', (other) => {
    expect(factsHashOf({ ...entry, ...other })).not.toBe(factsHashOf(entry))
  })
})

test('a commitment depends on salt, entry and fields', () => {
  const commitment = commitmentOf('aa', entry.id, entry.personal)
  expect(new Set([commitment, commitmentOf('ab', entry.id, entry.personal)]).size).toBe(2)
  expect(commitmentOf('aa', entry.id, { route: '西街' })).not.toBe(commitment)
  expect(commitmentOf('aa', 'other', entry.personal)).not.toBe(commitment)
})

test('the entry hash and the chain bind what they are made of', () => {
  const facts = factsHashOf(entry)
  const withPersonal = entryHashOf(facts, commitmentOf('aa', entry.id, entry.personal))
  expect(withPersonal).not.toBe(entryHashOf(facts, undefined))
  expect(chainHashOf(undefined, withPersonal)).not.toBe(chainHashOf(facts, withPersonal))
})

test('the digest that is passed in is the one that is used', () => {
  const counted = { calls: 0 }
  const digest = (bytes: Uint8Array) => {
    counted.calls++
    return sha256(bytes)
  }
  const facts = factsHashOf(entry, digest)
  expect(facts).toBe(factsHashOf(entry))
  entryIdOf(identity, digest)
  entryHashOf(facts, commitmentOf('aa', entry.id, entry.personal, digest), digest)
  chainHashOf(undefined, facts, digest)
  expect(counted.calls).toBe(5)
})
