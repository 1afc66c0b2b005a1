import { describe, expect, test } from 'vitest'
import { hashByHand } from '../testing/hash-by-hand.ts'
import { auditHashOf } from './audit-chain.ts'
import { type Stretch, endOfMonth, monthOf, openSealOf, sealHashOf, sealOf, sealedMonthIssue } from './seal.ts'

const [root, chain, before] = ['a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64)]
const stretch: Stretch = { township: '141021100000', number: 2, from: 4, to: 9, root, chain, previous: before }

describe('a seal', () => {
  test('is hashed as documented', () => {
    const seal = sealOf({ ...stretch, month: '2026-10' })
    expect(seal.hash).toBe(
      hashByHand(
        'zhunsheng/seal/1',
        `{"chain":"${chain}","from":4,"month":"2026-10","number":2,"previous":"${before}","root":"${root}","through":"2026-10-31T15:59:59.999Z","to":9,"township":"141021100000"}`,
      ),
    )
    expect(sealHashOf(seal)).toBe(seal.hash)
  })
  test('that is open says so instead of its month', () => {
    const { previous: _, ...first } = { ...stretch, number: 1, from: 1 }
    const open = openSealOf(first)
    expect(open.hash).toBe(
      hashByHand(
        'zhunsheng/seal/1',
        `{"chain":"${chain}","from":1,"number":1,"open":true,"root":"${root}","to":9,"township":"141021100000"}`,
      ),
    )
    expect(sealHashOf(open)).toBe(open.hash)
  })
  test('of anything else has another hash', () => {
    const others: readonly Partial<Stretch>[] = [
      { township: '141021101000' },
      { number: 3 },
      { from: 3 },
      { to: 8 },
      { root: chain },
      { chain: root },
      { previous: root },
    ]
    const hashes = others.map((other) => sealOf({ ...stretch, ...other, month: '2026-10' }).hash)
    const own = [sealOf({ ...stretch, month: '2026-10' }).hash, sealOf({ ...stretch, month: '2026-11' }).hash]
    expect(new Set([...hashes, ...own, openSealOf(stretch).hash]).size).toBe(hashes.length + 3)
  })
})

test.each([
  ['2026-10', '2026-10-31T15:59:59.999Z'],
  ['2026-12', '2026-12-31T15:59:59.999Z'],
  ['2024-02', '2024-02-29T15:59:59.999Z'],
])('the month %s ends in Beijing at %s', (month, end) => {
  expect(endOfMonth(month)).toBe(end)
  expect(monthOf(end)).toBe(month)
  expect(monthOf(new Date(Date.parse(end) + 1).toISOString())).not.toBe(month)
})

test('after a seal nothing may say that it was recorded in its month', () => {
  const through = '2026-10-31T15:59:59.999Z'
  const issue = { code: 'recordedInSealedMonth', recorded: through, through }
  expect(sealedMonthIssue(through, through)).toEqual(issue)
  expect(sealedMonthIssue('2026-10-31T16:00:00.000Z', through)).toBeUndefined()
  expect(sealedMonthIssue('2020-01-01T00:00:00.000Z', undefined)).toBeUndefined()
})

test('a row of the audit is linked as documented', () => {
  const row = { at: '2026-10-31T16:00:00.000Z', actor: 'cli', role: 'operator', action: 'void', detail: '{"rows":1}' }
  const text =
    '{"action":"void","actor":"cli","at":"2026-10-31T16:00:00.000Z","detail":"{\\"rows\\":1}","role":"operator"}'
  const first = auditHashOf(undefined, row)
  expect(first).toBe(hashByHand('zhunsheng/audit/1', text))
  expect(auditHashOf(first, row)).toBe(hashByHand('zhunsheng/audit/1', first, text))
  expect(auditHashOf(first, { ...row, township: '141021100000', entry: root })).toBe(
    hashByHand(
      'zhunsheng/audit/1',
      first,
      text.replace('"role":"operator"', `"entry":"${root}","role":"operator","township":"141021100000"`),
    ),
  )
})
