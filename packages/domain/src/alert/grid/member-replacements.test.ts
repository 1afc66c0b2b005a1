import { expect, test } from 'vitest'
import type { LooseEntry, RowOf } from '../../ledger/entry.ts'
import { gridAssignment } from '../../ledger/grid/member/grid-assignment.ts'
import { memberReplacement } from '../../ledger/grid/member/member-replacement.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { entryFor, viewOf } from '../../testing/alert-view.ts'
import { lookOut } from '../alerts.ts'
import { memberReplacementAlerts } from './member-replacements.ts'

type Assigned = Partial<RowOf<typeof gridAssignment>['facts']>
const ended = (facts: Assigned = {}, closed: string | null = '2023-05-31', key = 'RZ-1') =>
  entryFor(gridAssignment, {
    key,
    clocks: { occurred: '2022-01-01', ...(closed !== null && { closed }) },
    facts: { member: 'p-1', grid: '141021100201001', replaced: true, endReason: 'resigned', ...facts },
  })
const decided = (facts: Partial<RowOf<typeof memberReplacement>['facts']> = {}, on = '2023-06-02') =>
  entryFor(memberReplacement, {
    key: 'GH-1',
    clocks: { occurred: on },
    facts: { assignment: 'RZ-1', member: 'p-1', cause: 'resigned', approver: 'townMayor', ...facts },
  })
const found = (on: string, ...entries: readonly LooseEntry[]) =>
  lookOut(viewOf(on, entries), memberReplacementAlerts).map(({ finding }) => finding)
const how = (on: string, ...entries: readonly LooseEntry[]) =>
  found(on, ...entries).map((finding) => (finding.code === 'replacementDisagrees' ? finding.how : finding.code))

test('a replacement that fits its assignment is nothing to look at, and one decision ends every grid of a member', () => {
  expect(found('2023-12-31', ended(), decided())).toEqual([])
  expect(found('2023-12-31', ended(), ended({}, '2023-05-31', 'RZ-2'), decided())).toEqual([])
})

test('who was kept holds the grid on; a decision to keep somebody is no record of who went', () => {
  const kept = { cause: 'performance', trigger: 'manual', decision: 'kept', reason: '已整改' } as const
  expect(found('2023-12-31', ended({ replaced: false }, null), decided(kept))).toEqual([])
  expect(how('2023-07-01', ended({ endReason: 'performance' }), decided(kept))).toEqual(['replacedWithoutRecord'])
})

test('a replacement that nobody wrote down is told in its year', () => {
  expect(found('2023-12-31', ended())).toMatchObject([{ code: 'replacedWithoutRecord', assignment: 'RZ-1' }])
  expect(found('2023-05-30', ended())).toEqual([])
  expect(found('2024-01-01', ended())).toEqual([])
  expect(found('2023-12-31', ended({ replaced: false, endReason: 'transferred' }))).toEqual([])
  const later = ended({}, '2023-09-30', 'RZ-2')
  expect(found('2023-12-31', ended(), later, decided())).toMatchObject([{ assignment: 'RZ-2', on: '2023-09-30' }])
})

test('what a replacement and its assignment disagree in', () => {
  const on = '2023-12-31'
  expect(how(on, decided())).toEqual([{ what: 'unknown' }])
  expect(how(on, ended({ member: 'p-2' }), decided())).toEqual([{ what: 'member', recorded: 'p-1', assigned: 'p-2' }])
  expect(how(on, ended({ endReason: 'moved' }), decided())).toEqual([
    { what: 'cause', recorded: 'resigned', assigned: 'moved' },
  ])
  expect(how(on, ended({ replaced: false }), decided())).toEqual([{ what: 'notReplaced' }])
  expect(how('2023-07-02', ended({}, null), decided())).toEqual([])
  expect(how('2023-07-03', ended({}, null), decided())).toEqual([{ what: 'notEnded', days: 30 }])
})

test('who is sent away is sent away by a decision; who resigns is replaced afterwards', () => {
  const poor = { cause: 'performance', trigger: 'consecutive' } as const
  const gone = ended({ endReason: 'performance' })
  expect(how('2023-12-31', gone, decided(poor, '2023-05-31'))).toEqual([])
  expect(how('2023-12-31', gone, decided(poor, '2023-06-01'))).toEqual([{ what: 'afterwards', ended: '2023-05-31' }])
  expect(how('2023-12-31', ended(), decided({}, '2023-07-01'))).toEqual([])
})

test('what is judged by hand says why', () => {
  const byHand = { cause: 'conduct', trigger: 'manual' } as const
  const gone = ended({ endReason: 'conduct' })
  expect(how('2023-12-31', gone, decided(byHand, '2023-05-30'))).toEqual(['replacedByHandWithoutReason'])
  expect(how('2023-12-31', gone, decided({ ...byHand, reason: '收受财物' }, '2023-05-30'))).toEqual([])
})

test('is said in both languages with the same facts', () => {
  const [finding] = found('2023-12-31', ended({ endReason: 'moved' }), decided())
  expect(say(finding!, zhCN)).toBe(
    '更换记录GH-1（2023年6月2日）与任职记录不一致：任职RZ-1离岗原因为“迁出”，更换记录写的是“辞职”。',
  )
  expect(say(finding!, en)).toBe(
    'Replacement GH-1 (2023-06-02) disagrees with its assignment: RZ-1 ended for “Moved away”, the replacement says “Resigned”.',
  )
})
