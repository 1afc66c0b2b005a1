import { describe, expect, test } from 'vitest'
import type { EntryFaultCode } from '../proof/proof-issue.ts'
import { ratio } from '../value/ratio.ts'
import { en } from './en.ts'
import type { Evidence } from './locale.ts'
import { say } from './say.ts'
import { zhCN } from './zh-cn.ts'

const township = '141021100000'
const label = { zh: '巡查', en: 'Patrol' }
const row = { township, seq: 7, id: 'a'.repeat(64), kind: 'patrol', label, key: 'XC-7' }
const entry = { entry: 0, id: row.id, kind: 'patrol', label, key: 'XC-7' }
const at = { recorded: '2023-05-02T00:00:00.000Z', through: '2023-05-31T15:59:59.999Z' }
const entryCodes = [
  'entryChanged',
  'entryNotInTree',
  'entryNoSeal',
  'entryOtherTownship',
  'entryTwice',
  'entryVersionTwice',
  'entryVoid',
  'entryIdle',
  'entryNotKnown',
  'entryBackdated',
] as const satisfies readonly EntryFaultCode[]
const sealFaults = ['hash', 'township', 'number', 'previous', 'range', 'month', 'root', 'chain'] as const

const plain: readonly Evidence[] = [
  { code: 'rowInserted', ...row },
  { code: 'personalChanged', ...row },
  { code: 'personalMissing', ...row },
  { code: 'personalNotErased', ...row },
  { code: 'countDiffers', township, expected: 12, found: 11 },
  { code: 'headDiffers', township, seq: 12 },
  ...sealFaults.map((what): Evidence => ({ code: 'sealBroken', township, seal: 2, what })),
  { code: 'sealMissing', township, seal: 2 },
  { code: 'heldDiffers', township, seq: 9 },
  { code: 'heldAbsent', held: row.id },
  { code: 'auditRowChanged', seq: 2, action: 'void' },
  { code: 'auditRowInserted', seq: 2, action: 'void' },
  { code: 'auditRowMissing', from: 2, to: 2 },
  { code: 'auditHeadDiffers', seq: 4 },
  { code: 'figureUnknown', figure: 'x' },
  { code: 'figureDerived', figure: 'x' },
  { code: 'figureAltered', figure: 'x' },
  { code: 'figureCountedOtherwise', figure: 'x' },
  ...entryCodes.map((code): Evidence => ({ code, ...entry })),
  { code: 'proofOtherTownship', township, found: '141021101000' },
  { code: 'headNotSealed', township, seq: 8 },
  { code: 'rowsLeftOut', expected: 8, found: 7 },
  { code: 'wholeOutOfOrder', entry: 2 },
  { code: 'earlierNotContinued', seq: 5 },
  { code: 'heldContradicted', seq: 5 },
  { code: 'heldNotReached', held: row.id },
  { code: 'provesRows', township, rows: 5 },
  { code: 'provesView', knownAt: at.through },
  { code: 'provesHeld', seq: 6 },
  { code: 'leavesOthers' },
  { code: 'leavesUnheld', rows: 2 },
]

const value = { status: 'present', value: 5 } as const
const figure = { id: 'enforcement.patrols', label: { zh: '巡查次数', en: 'Patrols' } }
const proved = { code: 'provesValue', figure, period: '2023', asOf: '2023-12-31' } as const
const exact: readonly (readonly [message: Evidence, zh: string, en: string])[] = [
  [
    { code: 'rowChanged', ...row, hashes: ['facts', 'entry'] },
    '141021100000台账第7行（巡查“XC-7”）的内容与事实哈希、记录哈希不符：该行被改动过。',
    'Row 7 of 141021100000 (Patrol “XC-7”) does not fit its facts hash and its entry hash: it was changed.',
  ],
  [
    { code: 'chainBroken', ...row },
    '141021100000台账第7行（巡查“XC-7”）与前一行接不上：该行连同其哈希被改写，或者其前有行被抽走、其后重新编号。',
    'Row 7 of 141021100000 (Patrol “XC-7”) does not link to the row before it: it was rewritten together with its hashes, or rows before it were taken out and the rest numbered anew.',
  ],
  [
    { code: 'rowMissing', township, from: 3, to: 4 },
    '141021100000台账缺第3至4行：已被删除。',
    'The journal of 141021100000 lacks rows 3 to 4: removed.',
  ],
  [
    { code: 'rowBackdated', ...row, ...at },
    '141021100000台账第7行（巡查“XC-7”）自称录入于2023年5月2日08:00:00（北京时间），而2023年5月31日23:59:59（北京时间）以前的台账在其写入时已经封存。',
    'Row 7 of 141021100000 (Patrol “XC-7”) claims to have been recorded at 2023-05-02 08:00:00 (Beijing time), but everything recorded by 2023-05-31 23:59:59 (Beijing time) was sealed before it was written.',
  ],
  [
    { code: 'proofMalformed', path: 'entries/0/index', wanted: 'integer' },
    '证明文件的“entries/0/index”应为：整数。',
    'At “entries/0/index” the proof should have: a whole number.',
  ],
  [
    { code: 'recountDiffers', figure: figure.id, stated: { ...value, of: 6 }, found: { status: 'missing' } },
    '按所载记录重新计数，指标“enforcement.patrols”为缺失，文件写的是5/6。',
    'Counted again over the entries of the file, “enforcement.patrols” is missing data; the file says 5/6.',
  ],
  [
    { ...proved, value, quantity: { value: ratio(5, 1), unit: { zh: '次', en: 'times' }, shape: 'number' } },
    '已证明：由这些记录得出，2023年（截至2023年12月31日）“巡查次数”为5次。',
    'Proved: it follows from them that “Patrols” for 2023 (as of 2023-12-31) is 5 times.',
  ],
  [
    { ...proved, value: { status: 'missing' } },
    '已证明：由这些记录得出，2023年（截至2023年12月31日）“巡查次数”为缺失。',
    'Proved: it follows from them that “Patrols” for 2023 (as of 2023-12-31) is missing data.',
  ],
  [
    { code: 'provesWhole', township, rows: 8 },
    '已证明：141021100000台账共8行，全部在此，别无他行。',
    'Proved: the journal of 141021100000 has 8 rows; all are here, and there is no other.',
  ],
  [
    { code: 'leavesOpen', rows: 1 },
    '未证明：有1条记录尚未按月封存；请留存本文件，以备日后核对。',
    'Not proved for good: 1 row will be sealed at the end of the month; keep this file.',
  ],
]

describe('what speaks against a ledger or a proof', () => {
  test.each(exact.map((each) => [each[0].code, ...each] as const))('%s: %#', (_, message, zh, english) => {
    expect([say(message, zhCN), say(message, en)]).toEqual([zh, english])
  })
  test('is said in both languages, each thing in another way', () => {
    const messages = [...plain, ...exact.map(([message]) => message)]
    for (const locale of [zhCN, en]) {
      const sentences = messages.map((message) => say(message, locale))
      expect(new Set(sentences).size).toBe(messages.length)
      expect(
        sentences.filter((sentence) => sentence.includes('undefined') || sentence.includes('object Object')),
      ).toEqual([])
    }
  })
  test('of every code is among them, and no code means two things', () => {
    const codes = [...plain, ...exact.map(([message]) => message)].map(({ code }) => code)
    expect(new Set(codes)).toEqual(new Set(Object.keys(zhCN.evidence)))
    const others = [...Object.keys(zhCN.issues), ...Object.keys(zhCN.rowIssues)]
    expect(others.filter((code) => Object.hasOwn(zhCN.evidence, code))).toEqual([])
  })
})
