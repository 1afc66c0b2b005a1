import { type Field, columnsOf, isCivilDate } from '@zhunsheng/domain'
import {
  type NamedColumn,
  cellReader,
  entryKinds,
  envelopeColumns,
  readCell,
  writeCell,
} from '@zhunsheng/domain/ledger'
import { anyValue } from '@zhunsheng/domain/testing'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { SourceCell } from '../source.ts'
import { type ColumnHints, columnReader } from './column-reader.ts'
import { shownText, spelling } from './shown-text.ts'

const label = { zh: '某项', en: 'Some' }
const people = { zh: '人', en: 'people' }
const column = (field: Field, part: 'facts' | 'key' = 'facts'): NamedColumn => ({ name: 'some', part, field })
const fields = {
  text: { ...label, type: 'text' },
  date: { ...label, type: 'civilDate' },
  count: { ...label, type: 'count', unit: people },
  minutes: { ...label, type: 'count', unit: { zh: '分钟', en: 'minutes' } },
  hours: { ...label, type: 'creditHours' },
  points: { ...label, type: 'points' },
  money: { ...label, type: 'money' },
  flag: { ...label, type: 'boolean' },
  list: {
    ...label,
    type: 'enum',
    values: { dispute: { zh: '矛盾纠纷', en: 'Dispute' }, village: { zh: '村（社区）', en: 'Village or community' } },
  },
  person: { ...label, type: 'ref', to: 'person' },
  division: { ...label, type: 'ref', to: 'division' },
  entry: { ...label, type: 'ref', to: 'entry:training-course' },
} as const satisfies Readonly<Record<string, Field>>

const t = (value: string): SourceCell => ({ type: 'text', text: value })
const n = (value: number, percent?: true): SourceCell => ({ type: 'number', value, ...(percent && { percent }) })
const read = (name: keyof typeof fields, cell: SourceCell | undefined, hints?: ColumnHints) =>
  columnReader(column(fields[name]), hints)(cell)

describe('a mark for nothing', () => {
  test.each(['无', ' / ', '—', '－', '暂无'])('%j is refused, and in an optional column said to be cleared', (mark) => {
    for (const name of ['date', 'count', 'money', 'person'] as const) {
      expect(read(name, t(mark))).toEqual({ code: 'nothingMark', optional: false })
      const optional = column({ ...fields[name], optional: true })
      expect(columnReader(optional)(t(mark))).toEqual({ code: 'nothingMark', optional: true })
    }
    expect(read('text', t(mark))).toBe(mark.trim())
  })
  it('is nothing where a mapping says so', () =>
    expect(read('date', t('无'), { blanks: new Set(['无']) })).toBeUndefined())
})

describe('a day', () => {
  it('as a number kept as text is named, and read only with the year in which numbers begin', () => {
    expect(read('date', t('45047'))).toEqual({ code: 'serialText', day: '2023-05-01' })
    expect(read('date', t('45047'), { dates: { serials: 1900 } })).toBe('2023-05-01')
    expect(read('date', t('12'))).toBe('12')
  })
  test.each([
    ['2023-05-01', '2023-05-01'],
    ['2023-5-1', '2023-05-01'],
    ['2023/5/1', '2023-05-01'],
    ['2023.5.1', '2023-05-01'],
    [' ２０２３．５．１ ', '2023-05-01'],
    ['20230501', '2023-05-01'],
    ['2023年5月1日', '2023-05-01'],
    ['2023 年 05 月 01 日', '2023-05-01'],
    ['2023年5月1号', '2023-05-01'],
    ['2023-05-01 00:00:00', '2023-05-01'],
    ['2023/5/1 9:30', '2023-05-01'],
    ['2023-05-01T09:30:00.000', '2023-05-01'],
  ])('is read from %j', (written, day) => expect(read('date', t(written))).toBe(day))

  test.each([
    '2023-13-40',
    '2023-02-30',
    '九成',
    '2023-5',
    '2023-5/1',
    '5/1/2023',
    '2023',
    '45047',
    '5-1',
    '2023年5月',
  ])('is not read from %j: the domain refuses it', (written) => {
    const text = read('date', t(written))
    expect(typeof text === 'string' && cellReader(fields.date)(text).ok).toBe(false)
  })

  it('without a year needs one', () => {
    expect(read('date', t('5月1日'))).toEqual({ code: 'yearMissing' })
    expect(read('date', t('5月1日'), { dates: { year: 2023 } })).toBe('2023-05-01')
    expect(isCivilDate(String(read('date', t('2月29日'), { dates: { year: 2023 } })))).toBe(false)
  })
  test.each(['23-5-1', '23.5.1', '5/1/23', '23年5月1日'])('of two digits is not guessed from %j', (written) =>
    expect(read('date', t(written))).toEqual({ code: 'yearTwoDigits' }),
  )
  it('is read month first or day first only where that is declared', () => {
    expect(read('date', t('5/1/2023'), { dates: { order: 'mdy' } })).toBe('2023-05-01')
    expect(read('date', t('5/1/2023'), { dates: { order: 'dmy' } })).toBe('2023-01-05')
  })
  test.each([
    [45_047, '2023-05-01'],
    [45_047.75, '2023-05-01'],
    [20_230_501, '2023-05-01'],
    [18_264, '1950-01-01'],
  ])('is read from the number %d', (serial, day) => expect(read('date', n(serial))).toBe(day))
  test.each([2023, 5.1, 0, -1, 18_263, 73_051, 1e9, 20_231_340])('is not read from the number %d', (serial) =>
    expect(isCivilDate(String(read('date', n(serial))))).toBe(false),
  )
  it('counts serials from 1904 where that is declared, then also as text', () => {
    expect(read('date', n(43_585), { dates: { serials: 1904 } })).toBe('2023-05-01')
    expect(read('date', t('45047'), { dates: { serials: 1900 } })).toBe('2023-05-01')
  })
  it('is the day of a cell that is a date', () => {
    expect(read('date', { type: 'date', iso: '2023-05-01T09:30:00' })).toBe('2023-05-01')
  })
})

describe('a number', () => {
  test.each([
    ['15', '15'],
    ['１５', '15'],
    [' 15 人 ', '15'],
    ['15 people', '15'],
    ['1,234', '1234'],
    ['1，234人', '1234'],
    ['15.00', '15'],
    ['007', '7'],
  ])('of people is read from %j', (written, count) => expect(read('count', t(written))).toBe(count))
  test.each([
    '60余次',
    '60余人',
    '约60',
    '近百',
    '数十',
    '60多人',
    '上百人',
    '60人以上',
    '60左右',
    '几十',
    '60+',
    '>60',
    '50-60',
  ])('is not read from %j', (written) => {
    const reading = read('count', t(written))
    expect(typeof reading === 'object' ? reading.code : cellReader(fields.count)(String(reading)).ok).toBe(
      written === '50-60' ? false : 'approximate',
    )
  })
  test.each(['十五', '-5', '1,23', '1.5', '15/20', '#15', '１５：００'])(
    'is refused by the domain from %j',
    (written) => {
      const text = read('count', t(written))
      expect(typeof text === 'string' && cellReader(fields.count)(text).ok).toBe(false)
    },
  )
  it('in another unit is refused unless that unit is declared', () => {
    expect(read('minutes', t('90分钟'))).toBe('90')
    expect(read('minutes', t('1.5小时'))).toEqual({ code: 'otherUnit', found: '小时', wanted: '分钟' })
    expect(read('hours', t('2小时'))).toEqual({ code: 'otherUnit', found: '小时', wanted: '学时' })
    expect(read('hours', t('1天'))).toEqual({ code: 'otherUnit', found: '天', wanted: '学时' })
    expect(read('hours', t('2学时'))).toBe('2')
    const hours = { unit: { name: '小时', worth: { num: 60n, den: 1n } } }
    expect(read('minutes', t('1.5小时'), hours)).toBe('90')
    expect(read('minutes', t('1.5'), hours)).toBe('90')
    expect(read('minutes', n(1.5), hours)).toBe('90')
    expect(read('minutes', t('90分钟'), hours)).toBe('90')
  })
  test.each([
    ['hours', '半天', '天', '学时'],
    ['hours', '一天半', '天', '学时'],
    ['hours', '3天半', '天', '学时'],
    ['hours', '半个工作日', '工作日', '学时'],
    ['hours', '两小时', '小时', '学时'],
    ['minutes', '1个半小时', '小时', '分钟'],
    ['minutes', '两个上午', '上午', '分钟'],
  ] as const)('in words says its unit, too: %s %s', (field, written, found, wanted) => {
    expect(read(field, t(written))).toEqual({ code: 'otherUnit', found, wanted })
  })
  it('in words in its own unit or the declared one is to be written in digits, and not worked out', () => {
    for (const written of ['半学时', '一个半学时']) expect(read('hours', t(written))).toEqual({ code: 'numberInWords' })
    expect(read('count', t('二十人'))).toEqual({ code: 'numberInWords' })
    const days = { unit: { name: '天', worth: { num: 6n, den: 1n } } }
    expect(read('hours', t('半天'), days)).toEqual({ code: 'numberInWords' })
    expect(read('hours', t('0.5天'), days)).toBe('3')
    // The unit that is wanted is that of the file, where it has one of its own.
    expect(read('hours', t('2小时'), days)).toEqual({ code: 'otherUnit', found: '小时', wanted: '天' })
    expect(read('hours', t('一般'))).toBe('一般')
  })
  it('of yuan may be in ten thousands, because the cell says so', () => {
    expect(read('money', t('1.2万元'))).toBe('12000')
    expect(read('money', t('480.50元'))).toBe('480.5')
    expect(read('money', t('1.2万'))).toMatchObject({ code: 'otherUnit' })
  })
  it('is not a percentage', () => {
    expect(read('count', t('98.5％'))).toEqual({ code: 'percentage' })
    expect(read('points', n(0.985, true))).toEqual({ code: 'percentage' })
    const percent = { unit: { name: '%', worth: { num: 1n, den: 1n } } }
    expect(read('points', n(0.285, true), percent)).toBe('28.5')
    expect(read('points', t('28.5%'), percent)).toBe('28.5')
  })
  it('of a sheet is as it is shown: without the noise of sums', () => {
    expect(read('points', n(1.1 + 2.2))).toBe('3.3')
    expect(read('count', n(15))).toBe('15')
    expect(read('count', n(1e21))).toBe('1000000000000000000000')
    expect(shownText(n(1e-7))).toBe('0.0000001')
  })
  it('that became a date is said to have', () => {
    expect(read('count', { type: 'date', iso: '2023-05-01' })).toEqual({ code: 'retyped', into: 'date' })
  })
})

describe('text', () => {
  it('stays as typed, on one line', () => {
    expect(read('text', t('  甲（村），\r\n乙： １２ '))).toBe('甲（村）， 乙： １２')
    expect(read('text', t(' \n\t　'))).toBeUndefined()
  })
  it('is the digits of a number, where none was lost', () => {
    expect(read('text', n(141_021_100_201))).toBe('141021100201')
    expect(read('text', n(1.5))).toEqual({ code: 'retyped', into: 'number' })
    expect(read('text', { type: 'date', iso: '2023-01-02' })).toEqual({ code: 'retyped', into: 'date' })
    expect(read('text', { type: 'boolean', value: true })).toEqual({ code: 'retyped', into: 'yesNo' })
  })
  test.each([n(141_021_198_001_011_230), t('1.41021E+17'), t('1.41021e+17'), t('１．４１０２１Ｅ＋１７')])(
    'that was an ID number is refused: %j',
    (cell) => {
      expect(read('text', cell)).toEqual({ code: 'digitsLost' })
      expect(read('person', cell)).toEqual({ code: 'digitsLost' })
    },
  )
  it('of a code that is a number has all of its digits', () => {
    expect(read('division', n(141_021_100_201))).toBe('141021100201')
    expect(read('division', n(41_021_100_201))).toEqual({ code: 'leadingZerosLost', digits: 12 })
    const key = columnReader(column(fields.text, 'key'))
    expect(key(n(7))).toBe('7')
    expect(key(t('0012'))).toBe('0012')
    expect(key(n(13))).toEqual({ code: 'leadingZerosLost', digits: 4 })
    expect(key(n(2013))).toBe('2013')
  })
  it('of codes may be full-width', () => expect(read('person', t('Ｐ－10'))).toBe('P-10'))
})

describe('a choice', () => {
  test.each(['矛盾纠纷', '矛盾 纠纷', '矛盾\n纠纷', 'dispute', 'DISPUTE', '　矛盾纠纷'])('is read from %j', (written) =>
    expect(read('list', t(written))).toBe('dispute'),
  )
  it('takes brackets of either width', () => expect(read('list', t('村(社区)'))).toBe('village'))
  it('is not guessed', () => expect(read('list', t('纠纷'))).toBe('纠纷'))
  test.each([
    ['是', '是'],
    ['Ｙ', '是'],
    ['no', '否'],
    ['TRUE', '是'],
  ])('of yes and no is read from %j', (written, word) => expect(read('flag', t(written))).toBe(word))
  test.each(['√', '×', '有', '无', '1', '0'])('of yes and no is not read from %j', (written) =>
    expect(read('flag', t(written))).toEqual({ code: 'yesNoMark' }),
  )
  it('of yes and no may be a truth value', () => {
    expect(read('flag', { type: 'boolean', value: false })).toBe('否')
    expect(read('flag', n(1))).toEqual({ code: 'yesNoMark' })
  })
  it('is translated as a mapping declares', () => {
    const values = new Map([
      [spelling('√'), '是'],
      [spelling('０１'), '矛盾纠纷'],
    ])
    expect(read('flag', t('√'), { values, otherwise: '否' })).toBe('是')
    expect(read('flag', undefined, { values, otherwise: '否' })).toBe('否')
    expect(read('list', t('01'), { values })).toBe('dispute')
    expect(read('list', t('02'), { values })).toBe('02')
  })
})

describe('any column', () => {
  const columns = entryKinds.flatMap((kind) => columnsOf(kind))
  it('refuses error values and formulas without a result', () => {
    for (const each of columns) {
      expect(columnReader(each)({ type: 'error', error: '#DIV/0!' })).toEqual({ code: 'errorValue' })
      expect(columnReader(each)({ type: 'uncalculated', formula: 'SUM(A1)' })).toEqual({ code: 'uncalculated' })
      expect(columnReader(each)(undefined)).toBeUndefined()
    }
  })
  it('reads what is written back the same', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...columns).chain((each) => fc.tuple(fc.constant(each), anyValue(each.field))),
        ([each, value]) => {
          const written = writeCell(each.field, value)
          const text = columnReader(each)(t(written))
          expect(typeof text === 'string' && readCell(each.field, text)).toEqual({ ok: true, value })
        },
      ),
    )
  })

  const anyCell: fc.Arbitrary<SourceCell> = fc.oneof(
    fc
      .oneof(
        fc.string({ unit: 'binary' }),
        fc.stringMatching(/^[0-9０-９年月日./ 余约人次分%万元小时是否√ＥeE+-]{1,12}$/u),
        fc.constantFrom('矛盾 纠纷', '2023年5月1日', '1，234人', '1.5小时', 'P-10\u200B', '是'),
      )
      .map(t),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => n(value)),
    fc.integer().map((value) => n(value)),
    fc.integer({ min: 18_000, max: 80_000 }).map((value) => n(value)),
    fc.double({ noNaN: true, min: 0, max: 2 }).map((value) => n(value, true)),
    fc.boolean().map((value): SourceCell => ({ type: 'boolean', value })),
    fc.constantFrom<SourceCell>({ type: 'date', iso: '2023-05-01' }, { type: 'date', iso: '2023-05-01T09:30:00' }),
  )
  it('reads what it made of a cell as the same again, and so does the domain', () => {
    fc.assert(
      fc.property(fc.constantFrom<NamedColumn>(...columns, ...envelopeColumns), anyCell, (each, cell) => {
        const text = columnReader(each)(cell)
        if (typeof text !== 'string') return
        const again = columnReader(each)(t(text))
        // Full-width forms inside a date or number are told only once: what is refused later was no value before.
        if (each.part === 'envelope') return
        const value = readCell(each.field, text)
        if (!value.ok) return
        expect(again).toBe(text)
        expect(readCell(each.field, writeCell(each.field, value.value))).toEqual(value)
      }),
      { numRuns: 5000 },
    )
  })
})

test('an instant without an offset is one of Beijing', () => {
  const recorded = columnReader(envelopeColumns[1])
  expect(recorded(t('2023-06-01T09:00:00+08:00'))).toBe('2023-06-01T09:00:00+08:00')
  expect(recorded(t('2023/6/1 9:00'))).toBe('2023-06-01T09:00:00+08:00')
  expect(recorded({ type: 'date', iso: '2023-06-01T09:30:15' })).toBe('2023-06-01T09:30:15+08:00')
  expect(recorded(t('2023-06-01'))).toBe('2023-06-01')
  expect(columnReader(envelopeColumns[0])(n(141_021_100))).toBe('141021100')
})
