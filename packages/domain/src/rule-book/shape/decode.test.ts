import { describe, expect, it } from 'vitest'
import { altered, alteredAll, diagnosticsOf } from '../../testing/altered.ts'
import { smallBook } from '../../testing/small-book.ts'
import type { SourcePath } from '../diagnostic.ts'

const leaf: SourcePath = ['indicators', 1]

describe('a source is read by its shape', () => {
  it.each<[string, SourcePath, unknown, object]>([
    [
      'a misspelt key',
      ['effectivFrom'],
      '2023-01-01',
      { code: 'unknownKey', key: 'effectivFrom', suggestion: 'effectiveFrom' },
    ],
    ['a strange key', [...leaf, 'zzz'], 1, { code: 'unknownKey', key: 'zzz' }],
    ['an inherited name as a key', ['constructor'], 1, { code: 'unknownKey', key: 'constructor' }],
    ['a float', [...leaf, 'points'], 39.5, { code: 'floatInSource', found: 39.5 }],
    ['a float in a count', ['cases', 0, 'expect', 'moneyFen'], 0.5, { code: 'floatInSource', found: 0.5 }],
    ['an integer beyond exactness', ['total'], 2 ** 53, { code: 'floatInSource', found: 2 ** 53 }],
    ['a numeric code', ['jurisdiction'], 141021100000, { code: 'numericCode', found: 141021100000 }],
    ['a numeric date', ['effectiveFrom'], 2023, { code: 'numericCode', found: 2023 }],
    ['a short code', ['jurisdiction'], '141021100', { code: 'badText', wanted: 'divisionCode', found: '141021100' }],
    ['a day that is none', ['effectiveFrom'], '2023-02-30', { code: 'badText', wanted: 'date', found: '2023-02-30' }],
    ['a path with capitals', [...leaf, 'path'], 'Reports', { code: 'badText', wanted: 'path', found: 'Reports' }],
    ['an empty text', ['title', 'zh'], ' ', { code: 'badText', wanted: 'text', found: ' ' }],
    [
      'a period that is none',
      ['cases', 0, 'period'],
      '2023-13',
      { code: 'badText', wanted: 'period', found: '2023-13' },
    ],
    ['words for a number', ['total'], 'hundred', { code: 'notDecimal', found: 'hundred' }],
    ['a list for a number', ['total'], [100], { code: 'wrongType', wanted: 'amount', found: 'list' }],
    ['a third decimal of points', ['total'], '99.995', { code: 'tooManyDigits', found: '99.995', digits: 2 }],
    [
      'points below zero',
      [...leaf, 'mechanism', 'floor'],
      -1,
      { code: 'outOfRange', found: '-1', least: '0', exclusive: false },
    ],
    [
      'a reach of zero',
      ['indicators', 0, 'children', 0, 'mechanism', 'reach'],
      0,
      { code: 'outOfRange', found: '0', least: '0', exclusive: true },
    ],
    ['a misspelt word', ['subject'], 'townshp', { code: 'notOneOf', found: 'townshp', suggestion: 'township' }],
    [
      'a word for yes',
      [...leaf, 'mechanism', 'reachesZero'],
      'yes',
      { code: 'wrongType', wanted: 'boolean', found: 'text' },
    ],
    ['null for an object', ['citation'], null, { code: 'wrongType', wanted: 'object', found: 'null' }],
    ['a date object', ['effectiveFrom'], new Date(0), { code: 'wrongType', wanted: 'text', found: 'other' }],
    ['a number for a list', ['cases'], 3, { code: 'wrongType', wanted: 'list', found: 'number' }],
    ['a group of nothing', ['indicators', 0, 'children'], [], { code: 'emptyList' }],
  ])('%s', (_, path, value, expected) => {
    const found = diagnosticsOf(altered(smallBook, path, value))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ ...expected, path })
  })

  it.each<[string, SourcePath, SourcePath, object]>([
    ['a key', ['title'], [], { code: 'missingKey', key: 'title' }],
    [
      'the kind of a mechanism',
      [...leaf, 'mechanism', 'type'],
      [...leaf, 'mechanism'],
      { code: 'missingKey', key: 'type' },
    ],
    ['the rule of a group', ['indicators', 0, 'combine'], ['indicators', 0], { code: 'missingKey', key: 'combine' }],
  ])('a missing key stands where it would be: %s', (_, gone, path, expected) => {
    expect(diagnosticsOf(altered(smallBook, gone, undefined))).toEqual([{ ...expected, path }])
  })

  it('names the kinds of mechanism when the kind is none', () => {
    const [found] = diagnosticsOf(altered(smallBook, [...leaf, 'mechanism', 'type'], 'deducton'))
    expect(found).toMatchObject({ code: 'notOneOf', suggestion: 'deduction', path: [...leaf, 'mechanism', 'type'] })
  })

  it('finds everything at once, and proves nothing of what has no shape', () => {
    const found = diagnosticsOf(
      alteredAll(smallBook, [['total'], 0.5], [['id'], 7], [['bands', 0, 'to'], 70], [['extra'], 1]),
    )
    expect(found.map(({ code }) => code).toSorted()).toEqual(['floatInSource', 'numericCode', 'unknownKey'])
  })

  it.each([[null], [undefined], ['text'], [42], [[]], [new Map()]])('refuses %s for a book', (source) => {
    expect(diagnosticsOf(source)).toMatchObject([{ code: 'wrongType', wanted: 'object', path: [] }])
  })

  it('ends with a source that contains itself', () => {
    const group: Record<string, unknown> = { ...smallBook.indicators[0] }
    group['children'] = [group]
    const found = diagnosticsOf({ ...smallBook, indicators: [group] })
    expect(found.map(({ code }) => code)).toContain('tooDeep')
  })

  it('takes an absent member that is written as undefined', () => {
    expect(diagnosticsOf({ ...smallBook, effectiveTo: undefined })).toEqual([])
  })
})
