import { expect, test } from 'vitest'
import { entryFor } from '../../../testing/alert-view.ts'
import { entriesOfKind } from '../../entries-of-kind.ts'
import { certificateStandingOn, certificatesHeldOn } from './certificate-standing.ts'
import { certificateStatus } from './certificate-status.ts'
import { enforcementCertificate } from './enforcement-certificate.ts'

const certificate = (key: string, person: string, occurred: string, expires: string, closed?: string) =>
  entryFor(enforcementCertificate, {
    key,
    clocks: { occurred, ...(closed !== undefined && { closed }) },
    facts: { person, issuer: '省司法厅（合成）', field: 'comprehensive', expires },
  })
const status = (key: string, of: string, what: 'suspended' | 'annulled', occurred: string, closed?: string) =>
  entryFor(certificateStatus, {
    key,
    clocks: { occurred, ...(closed !== undefined && { closed }) },
    facts: { certificate: of, status: what, reason: '示例' },
  })
const one = certificate('ZJ-1', 'p-1', '2021-06-01', '2023-05-31')
const given = certificate('ZJ-2', 'p-2', '2021-06-01', '2026-05-31', '2023-02-28')
const statuses = [
  status('ZT-1', 'ZJ-1', 'suspended', '2022-03-01', '2022-03-31'),
  status('ZT-2', 'ZJ-2', 'annulled', '2023-04-01'),
]
const known = entriesOfKind(certificateStatus, statuses)
const standing = (row: typeof one, on: string) =>
  entriesOfKind(enforcementCertificate, [row]).map((each) => certificateStandingOn(each, known, on))[0]

test.each([
  ['2021-05-31', 'notYet'],
  ['2021-06-01', 'valid'],
  ['2022-02-28', 'valid'],
  ['2022-03-01', 'suspended'],
  ['2022-03-31', 'suspended'],
  ['2022-04-01', 'valid'],
  ['2023-05-31', 'valid'],
  ['2023-06-01', 'expired'],
])('on %s it is %s', (on, expected) => {
  expect(standing(one, on)).toBe(expected)
})
test.each([
  ['2023-02-28', 'valid'],
  ['2023-03-01', 'givenUp'],
  ['2023-04-01', 'annulled'],
])('one given up: on %s it is %s', (on, expected) => {
  expect(standing(given, on)).toBe(expected)
})
test('who holds one is found with each certificate that stands on the day, and for what it does', () => {
  const more = certificate('ZJ-3', 'p-1', '2021-07-01', '2025-06-30')
  const register = entriesOfKind(enforcementCertificate, [more, one, given])
  const heldOn = (day: string) =>
    [...certificatesHeldOn(register, known, day)].map(([person, held]) => [person, held.map(({ key }) => key)])
  expect(heldOn('2022-01-01')).toEqual([
    ['p-1', ['ZJ-1', 'ZJ-3']],
    ['p-2', ['ZJ-2']],
  ])
  expect(heldOn('2023-06-01')).toEqual([['p-1', ['ZJ-3']]])
})
