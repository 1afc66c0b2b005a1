import { describe, expect, test } from 'vitest'
import { certificateExam } from '../../ledger/enforcement/team/certificate-exam.ts'
import { certificateStatus } from '../../ledger/enforcement/team/certificate-status.ts'
import { enforcementCertificate } from '../../ledger/enforcement/team/enforcement-certificate.ts'
import type { EnforcementField } from '../../ledger/enforcement/enforcement-field.ts'
import { teamMembership } from '../../ledger/enforcement/team/team-membership.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { entryFor, viewOf } from '../../testing/alert-view.ts'
import { lookOut } from '../alerts.ts'
import { enforcementCertificateAlerts } from './enforcement-certificates.ts'

const certificate = (
  key: string,
  person: string,
  occurred: string,
  expires: string,
  field: EnforcementField = 'comprehensive',
  closed?: string,
) =>
  entryFor(enforcementCertificate, {
    key,
    clocks: { occurred, ...(closed !== undefined && { closed }) },
    facts: { person, issuer: '省司法厅（合成）', field, expires },
  })
const status = (of: string, what: 'suspended' | 'annulled', occurred: string, closed?: string) =>
  entryFor(certificateStatus, {
    key: `ZT-${of}`,
    clocks: { occurred, ...(closed !== undefined && { closed }) },
    facts: { certificate: of, status: what, reason: '示例' },
  })
const member = (person: string, unit: 'enforcementOffice' | 'policeStation', closed?: string) =>
  entryFor(teamMembership, {
    key: `M-${person}`,
    clocks: { occurred: '2021-12-01', ...(closed !== undefined && { closed }) },
    facts: { person, unit, post: 'member', certified: true },
  })
const exam = (person: string, occurred: string, passed = true) =>
  entryFor(certificateExam, { key: `KS-${person}-${occurred}`, clocks: { occurred }, facts: { person, passed } })
type Row = ReturnType<typeof certificate>
const found = (on: string, ...rows: readonly Row[]) =>
  lookOut(viewOf(on, rows), enforcementCertificateAlerts).map(({ finding }) => finding)
const ids = (...rows: readonly Row[]) => rows.map(({ id }) => id).toSorted()

describe('a certificate that soon expires', () => {
  const row = certificate('ZJ-1', 'p-1', '2020-07-01', '2023-06-30')
  test('is found from sixty days before its last day to that day', () => {
    expect(found('2023-04-30', row)).toEqual([])
    const expiring = { code: 'certificateExpiring', certificate: 'ZJ-1', person: 'p-1', expires: '2023-06-30' }
    expect(found('2023-05-01', row)).toEqual([{ ...expiring, days: 60, entries: [row.id] }])
    expect(found('2023-06-30', row)).toEqual([{ ...expiring, days: 0, entries: [row.id] }])
    expect(found('2023-07-01', row)).toEqual([])
  })
  test('is not where a longer one covers the same', () => {
    const renewed = certificate('ZJ-2', 'p-1', '2023-05-01', '2026-04-30')
    expect(found('2023-05-01', row, renewed)).toEqual([])
    const narrower = certificate('ZJ-2', 'p-1', '2023-05-01', '2026-04-30', 'water')
    expect(found('2023-05-01', row, narrower)).toHaveLength(1)
  })
  test('is not while it is suspended or when it was given up: then it is no question of renewing it', () => {
    expect(found('2023-05-01', row, status('ZJ-1', 'suspended', '2023-04-01'))).toEqual([])
    const closed = certificate('ZJ-1', 'p-1', '2020-07-01', '2023-06-30', 'comprehensive', '2023-04-15')
    expect(found('2023-05-01', closed)).toEqual([])
  })
})

describe('in the enforcement office without a certificate that stands', () => {
  const [row, own] = [certificate('ZJ-1', 'p-1', '2020-07-01', '2023-06-30'), member('p-1', 'enforcementOffice')]
  const without = (standing: string, ...rows: readonly Row[]) => ({
    code: 'officerWithoutCertificate',
    person: 'p-1',
    certificate: 'ZJ-1',
    standing,
    entries: ids(...rows),
  })
  test('is found from the day after it expired', () => {
    expect(found('2023-07-01', row, own)).toEqual([without('expired', row, own)])
    expect(found('2023-07-01', row, own, certificate('ZJ-2', 'p-1', '2023-07-01', '2026-06-30'))).toEqual([])
  })
  test('is found while it is suspended, with what it is', () => {
    const suspended = status('ZJ-1', 'suspended', '2023-02-01', '2023-02-28')
    expect(found('2023-01-31', row, own, suspended)).toEqual([])
    expect(found('2023-02-28', row, own, suspended)).toEqual([without('suspended', row, own)])
    expect(found('2023-03-01', row, own, suspended)).toEqual([])
    expect(found('2023-03-01', row, own, status('ZJ-1', 'annulled', '2023-02-01'))).toEqual([
      without('annulled', row, own),
    ])
  })
  test('is not found of other units, of those who left, and of those who never held one', () => {
    expect(found('2023-07-01', row, member('p-1', 'policeStation'))).toEqual([])
    expect(found('2023-07-01', row, member('p-1', 'enforcementOffice', '2023-06-30'))).toEqual([])
    expect(found('2023-07-01', row, member('p-2', 'enforcementOffice'))).toEqual([])
  })
  test('is said with what may not be done', () => {
    const [finding] = found('2023-07-01', row, own)
    expect(finding && say(finding, zhCN)).toBe(
      'p-1仍在镇综合执法办公室，其执法证ZJ-1已过有效期，没有其他有效证件，在此期间不得从事执法活动。',
    )
  })
})

describe('passed, and no certificate', () => {
  const [other, sat] = [certificate('ZJ-9', 'p-9', '2020-07-01', '2026-06-30'), exam('p-1', '2023-01-31')]
  test('is found after ninety days', () => {
    expect(found('2023-05-01', other, sat)).toEqual([])
    expect(found('2023-05-02', other, sat)).toEqual([
      { code: 'certificateNotIssued', person: 'p-1', passed: '2023-01-31', days: 91, after: 90, entries: [sat.id] },
    ])
    expect(found('2023-05-02', other, sat, certificate('ZJ-1', 'p-1', '2023-05-02', '2026-05-01'))).toEqual([])
  })
  test('is not found of a failure, of who left the team, and where there is no register', () => {
    expect(found('2023-12-31', other, exam('p-1', '2023-01-31', false))).toEqual([])
    expect(found('2023-12-31', other, sat, member('p-1', 'enforcementOffice', '2023-03-31'))).toEqual([])
    expect(found('2023-12-31', sat)).toEqual([])
  })
})
