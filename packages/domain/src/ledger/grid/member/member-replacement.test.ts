import { expect, test } from 'vitest'
import type { LooseRow } from '../../entry.ts'
import { failedChecks } from '../../row-checks.ts'
import { memberReplacement } from './member-replacement.ts'

const decided = { assignment: 'RZ-1', member: 'P10', approver: 'townMayor' }
const codes = (facts: LooseRow['facts']) => {
  const row = { key: 'GH-1', clocks: { occurred: '2023-01-03' }, facts: { ...decided, ...facts }, personal: {} }
  return failedChecks(memberReplacement.checks ?? [], row).map(({ code }) => code)
}
const poor = { cause: 'performance', trigger: 'rolling' }
const kept = { decision: 'kept', reason: '已整改' }

test('who is kept is kept in spite of something and for a reason, and nobody comes', () => {
  expect(codes(poor)).toEqual([])
  expect(codes({ ...poor, ...kept })).toEqual([])
  expect(codes({ ...poor, decision: 'kept' })).toEqual(['keptWithoutReason'])
  expect(codes({ ...poor, ...kept, successor: 'P11' })).toEqual(['keptWithoutReason'])
  expect(codes({ cause: 'resigned', ...kept })).toEqual(['keptWithoutReason'])
})
