import { describe, expect, test } from 'vitest'

import { patrol } from './enforcement/work/patrol.ts'
import { entryIdOf } from './entry-identity.ts'
import { type EntryIssueCode, correctEntry, newEntry, voidEntry } from './new-entry.ts'

const row = {
  key: 'XC-1',
  clocks: { occurred: '2023-03-01' },
  facts: { team: 'enforcementTeam', leader: 'P001', found: false },
  personal: { route: '东街' },
} as const
const writing = { township: '141021100000', recorded: '2023-03-02T09:00:00+08:00', synthetic: true }
const made = () => {
  const outcome = newEntry(patrol, row, writing)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues))
  return outcome.value
}
const codes = (outcome: { readonly ok: boolean; readonly issues?: readonly { readonly code: EntryIssueCode }[] }) =>
  outcome.issues?.map((issue) => issue.code) ?? []

describe('a new entry', () => {
  test('has its year, its id and one text for its instant', () => {
    expect(made()).toStrictEqual({
      ...row,
      township: '141021100000',
      kind: 'patrol',
      year: 2023,
      version: 1,
      id: entryIdOf({ township: '141021100000', kind: 'patrol', year: 2023, key: 'XC-1', version: 1 }),
      recorded: '2023-03-02T01:00:00.000Z',
      synthetic: true,
    })
  })

  test('may be recorded on the day it occurred, which in Beijing begins eight hours earlier', () => {
    expect(codes(newEntry(patrol, row, { ...writing, recorded: '2023-02-28T16:00:00Z' }))).toEqual([])
    expect(newEntry(patrol, row, { ...writing, recorded: '2023-02-28T15:59:59Z' })).toEqual({
      ok: false,
      issues: [{ code: 'occurredAfterRecorded', occurred: '2023-03-01', recorded: '2023-02-28T15:59:59.000Z' }],
    })
  })

  test('is refused without an instant', () => {
    expect(codes(newEntry(patrol, row, { ...writing, recorded: '2023-03-02' }))).toEqual(['recordedNotInstant'])
  })
})

describe('a correction', () => {
  const rewriting = { reason: ' 笔误 ', recorded: '2023-04-01T00:00:00Z', expectedVersion: 1 }
  const other = { ...row, facts: { ...row.facts, found: true } }

  test('is the next version, with the reason', () => {
    const previous = made()
    expect(correctEntry(previous, other, rewriting)).toStrictEqual({
      ok: true,
      value: {
        ...previous,
        ...other,
        version: 2,
        id: entryIdOf({ ...previous, version: 2 }),
        recorded: '2023-04-01T00:00:00.000Z',
        change: { type: 'correction', reason: '笔误' },
      },
    })
  })

  test('takes nothing but the row from what it is given', () => {
    const stray = { ...other, version: 9, synthetic: false }
    const corrected = correctEntry(made(), stray, rewriting)
    expect(corrected.ok && [corrected.value.version, corrected.value.synthetic]).toEqual([2, true])
  })

  test('may concern a personal field alone', () => {
    expect(codes(correctEntry(made(), { ...row, personal: {} }, rewriting))).toEqual([])
  })

  test('is refused for every reason at once', () => {
    const moved = { ...row, key: 'XC-2', clocks: { occurred: '2024-01-01' } }
    expect(correctEntry(made(), moved, { reason: ' ', recorded: '2023-03-01T00:00:00Z', expectedVersion: 3 })).toEqual({
      ok: false,
      issues: [
        { code: 'staleVersion', expected: 3, current: 1 },
        { code: 'reasonMissing' },
        { code: 'keyFixed', key: 'XC-1', given: 'XC-2' },
        { code: 'yearFixed', year: 2023, occurred: '2024-01-01' },
        { code: 'occurredAfterRecorded', occurred: '2024-01-01', recorded: '2023-03-01T00:00:00.000Z' },
        {
          code: 'recordedBeforePrevious',
          previous: '2023-03-02T01:00:00.000Z',
          recorded: '2023-03-01T00:00:00.000Z',
        },
      ],
    })
  })

  test('that changes nothing is refused, whatever the order of its members', () => {
    const same = { ...row, facts: { found: false, leader: 'P001', team: 'enforcementTeam' } as const }
    expect(codes(correctEntry(made(), same, rewriting))).toEqual(['nothingChanged'])
  })
})

describe('a void', () => {
  const rewriting = { reason: '重复录入', recorded: '2023-04-01T00:00:00Z' }

  test('keeps the row and says why', () => {
    const voided = voidEntry(made(), rewriting)
    expect(voided.ok && voided.value).toMatchObject({
      ...row,
      version: 2,
      change: { type: 'void', reason: '重复录入' },
    })
  })

  test('is final', () => {
    const voided = voidEntry(made(), rewriting)
    if (!voided.ok) throw new Error('not voided')
    expect(codes(voidEntry(voided.value, rewriting))).toEqual(['alreadyVoid'])
    expect(codes(correctEntry(voided.value, { ...row, personal: {} }, rewriting))).toEqual(['alreadyVoid'])
  })

  test('is reinstated by a correction that says so, with the same row or another', () => {
    const voided = voidEntry(made(), rewriting)
    if (!voided.ok) throw new Error('not voided')
    const again = { ...rewriting, reinstate: true } as const
    const same = correctEntry(voided.value, { ...row, personal: {} }, again)
    expect(same.ok && same.value).toMatchObject({ version: 3, change: { type: 'correction', reason: '重复录入' } })
    expect(codes(voidEntry(voided.value, rewriting))).toEqual(['alreadyVoid'])
  })

  test('needs a reason', () => {
    expect(codes(voidEntry(made(), { ...rewriting, reason: '' }))).toEqual(['reasonMissing'])
  })
})
