import { expect, test } from 'vitest'

import type { FigureDefinition } from './figure-definition.ts'
import { signatureOf } from './figure-signature.ts'

const definition: FigureDefinition = {
  id: 'x',
  label: { zh: '数', en: 'Number' },
  unit: { zh: '次', en: 'times' },
  subject: 'township',
  entryKind: 'patrol',
  where: [{ field: 'team', is: 'enforcementTeam' }],
  dating: { by: 'within', clock: 'occurred' },
  aggregate: { type: 'count' },
  measure: 'count',
  good: 'moreIsBetter',
}

test('a signature tells a rule book what it may know, and nothing of how the figure is counted', () => {
  const { id, label, unit } = definition
  expect(signatureOf(definition)).toEqual({
    id,
    label,
    unit,
    subject: 'township',
    shape: 'number',
    measure: 'count',
    good: 'moreIsBetter',
    attested: false,
  })
})

test('shares and coverages have a denominator; discretion is attested', () => {
  const { dating, entryKind, where } = definition
  const shape = (aggregate: FigureDefinition['aggregate']) => signatureOf({ ...definition, aggregate }).shape
  expect(shape({ type: 'share', met: [] })).toBe('share')
  expect(shape({ type: 'coverage', by: { entryKind, field: 'division', where, dating } })).toBe('share')
  expect(shape({ type: 'sum', field: 'minutes' })).toBe('number')
  expect(signatureOf({ ...definition, attestedBy: { reason: 'reason', approver: 'approver' } }).attested).toBe(true)
})
