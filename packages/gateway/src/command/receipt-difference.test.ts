import type { ReceiptDifference } from '@zhunsheng/domain'
import { en as domainEn } from '@zhunsheng/domain/locale/en'
import { zhCN as domainZh } from '@zhunsheng/domain/locale/zh-CN'
import { expect, test } from 'vitest'
import { shippedBooks } from '../run/shipped-books.ts'
import { textIn } from './language.ts'
import { differenceLine } from './receipt-difference.ts'

const book = shippedBooks().get('grid-member-month')!
const figure = (value: string, entriesHash: string) => ({ status: 'final', value, entries: 3, entriesHash }) as const

test.each<[ReceiptDifference, zh: string, en: string]>([
  [
    { code: 'figureDiffers', figure: 'member.visits', expected: figure('36', 'a'), found: figure('36', 'b') },
    '所计的台账条目不同：走访，36（台账条目 3 条）。',
    'Other entries counted: Home visits, 36 (3 entries).',
  ],
  [
    { code: 'figureDiffers', figure: 'own.figure', found: { ...figure('9', 'a'), of: 12, entries: 1 } },
    '计数不同：own.figure，凭据为 —（台账条目 0 条），现为 9/12（台账条目 1 条）。',
    'Other figure: own.figure, — (0 entries) in the receipt, 9/12 (1 entry) now.',
  ],
  [
    { code: 'parameterDiffers', parameter: 'gone', expected: { status: 'final', value: '40' } },
    '参数不同：gone，凭据为 40，现为 —。',
    'Other parameter: gone, 40 in the receipt, — now.',
  ],
  [
    { code: 'indicatorDiffers', path: 'visits', expected: { path: 'visits', status: 'final', points: 1350 } },
    '得分不同：入户走访，凭据为 13.50，现为 —。',
    'Other points: Home visits, 13.50 in the receipt, — now.',
  ],
  [
    { code: 'resultDiffers', what: 'grade', expected: 'good', found: 'excellent' },
    '等次不同：凭据为 良好，现为 优秀。',
    'Other grade: Good in the receipt, Excellent now.',
  ],
  [
    { code: 'resultDiffers', what: 'moneyFen', expected: 48_000, found: 50_000 },
    '补助不同：凭据为 480.00，现为 500.00。',
    'Other money: 480.00 in the receipt, 500.00 now.',
  ],
  [
    { code: 'resultDiffers', what: 'vetoes', expected: '', found: 'falsified-report' },
    '一票否决不同：凭据为 —，现为 falsified-report。',
    'Other vetoes: — in the receipt, falsified-report now.',
  ],
  [
    { code: 'resultDiffers', what: 'status', expected: 'final', found: 'provisional' },
    '状态不同：凭据为 final，现为 provisional。',
    'Other status: final in the receipt, provisional now.',
  ],
])('%j', (difference, zh, en) => {
  expect(differenceLine(difference, book, { text: textIn('zh-CN'), locale: domainZh })).toBe(zh)
  expect(differenceLine(difference, book, { text: textIn('en'), locale: domainEn })).toBe(en)
})
