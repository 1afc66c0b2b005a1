import { expect, test } from 'vitest'
import type { LooseRow } from '../../entry.ts'
import { failedChecks } from '../../row-checks.ts'
import { petition } from './petition.ts'

const letter = { form: 'letter', intake: 'direct', petitionKind: 'suggestion', people: 1 }
const codes = (facts: LooseRow['facts'], personal: LooseRow['personal'] = {}) => {
  const row = { key: 'XF-1', clocks: { occurred: '2023-01-03' }, facts: { ...letter, ...facts }, personal }
  return failedChecks(petition.checks ?? [], row).map(({ code }) => code)
}

test('who writes without a name is nobody, and whoever is named has a person key', () => {
  expect(codes({ petitioner: 'P90' }, { petitionerName: '王芳' })).toEqual([])
  expect(codes({ unreachable: true })).toEqual([])
  expect(codes({})).toEqual(['petitionerMissing'])
  expect(codes({ unreachable: false })).toEqual(['petitionerMissing'])
  expect(codes({ unreachable: true }, { petitionerName: '王芳' })).toEqual(['nameOfNobody'])
})
