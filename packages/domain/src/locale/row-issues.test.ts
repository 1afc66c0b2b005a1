import { describe, expect, test } from 'vitest'
import { checkCodes } from '../ledger/entry-kind.ts'
import { cellFaults } from '../ledger/cell.ts'
import { rowReader } from '../ledger/read-row.ts'
import { studySession } from '../ledger/study/study-session.ts'
import { en } from './en.ts'
import type { AnyRowIssue } from './locale.ts'
import { say, sayRowIssue } from './say.ts'
import { zhCN } from './zh-cn.ts'

const issuesOf = (row: Readonly<Record<string, string>>): readonly AnyRowIssue[] => {
  const read = rowReader(studySession)(row)
  return read.ok ? [] : read.issues
}
const sound = {
  key: 'S-1',
  occurred: '2023-03-01',
  body: 'townStaff',
  activity: 'lecture',
  topic: 'ruleOfLaw',
  title: '行政处罚法',
  held: '是',
  minutes: '90',
  attendees: '34',
}

describe('the fault of a row', () => {
  test.each([
    [
      { body: '镇政府' },
      '不在可选范围内。',
      '请填写其中之一：理论学习中心组、党政班子、全镇干部。',
      'It is not one of the values allowed.',
      'Write one of: Theory study centre group, Leadership team, Town staff.',
    ],
    [
      { minutes: '1.5' },
      '不是整数。',
      '请填写0或正整数（单位：分钟），不带单位、逗号和小数。',
      'It is not a whole number.',
      'Write 0 or a positive whole number (unit: minutes), without unit, comma or decimals.',
    ],
    [
      { occurred: '2023-02-30' },
      '不是有效日期。',
      '请写成2023-05-06的形式。',
      'It is not a date.',
      'Write it as 2023-05-06.',
    ],
    [
      { title: '' },
      '必填项为空。',
      '请补填；确无此事的，不要登记这一行。',
      'A required cell is empty.',
      'Fill it in; if there was no such thing, leave the row out.',
    ],
  ])('says what may stand there: %o', (change, reason, remedy, englishReason, englishRemedy) => {
    const [issue] = issuesOf({ ...sound, ...change })
    expect(sayRowIssue(issue!, studySession, zhCN)).toEqual({ reason, remedy })
    expect(sayRowIssue(issue!, studySession, en)).toEqual({ reason: englishReason, remedy: englishRemedy })
  })

  test('is said without its kind, too', () => {
    const [issue] = issuesOf({ ...sound, held: 'x' })
    expect(say(issue!, zhCN)).toBe('不是“是”或“否”。请填写“是”或“否”。')
    expect(say(issue!, en)).toBe('It is neither yes nor no. Write 是 or 否 (yes or no).')
  })

  test('has a reason and a remedy for each code, in both languages', () => {
    const codes = [
      ...cellFaults,
      ...checkCodes,
      ...(['unknownColumn', 'notDivisionCode', 'notTownshipCode', 'notInstant'] as const),
    ]
    for (const { rowIssues } of [zhCN, en]) {
      expect(new Set(Object.keys(rowIssues))).toEqual(new Set(codes))
      for (const code of codes) {
        const { reason, remedy } = rowIssues[code](undefined)
        expect(reason).toMatch(/[。.]$/u)
        expect(remedy).toMatch(/[。.]$/u)
      }
    }
  })
})
