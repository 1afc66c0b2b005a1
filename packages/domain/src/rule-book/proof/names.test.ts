import { describe, expect, it } from 'vitest'
import { altered, alteredAll, diagnosticsOf } from '../../testing/altered.ts'
import { smallBook } from '../../testing/small-book.ts'
import type { SourcePath } from '../diagnostic.ts'

const [group, reports] = smallBook.indicators

describe('names', () => {
  it.each<[string, SourcePath, unknown, object, SourcePath]>([
    [
      'two indicators',
      ['indicators', 0, 'children', 1, 'path'],
      'study/sessions',
      { what: 'indicator', name: 'study/sessions' },
      ['indicators', 0, 'children', 1, 'path'],
    ],
    [
      'two parameters',
      ['parameters', 1],
      smallBook.parameters[0],
      { what: 'parameter', name: 'sessions' },
      ['parameters', 1, 'id'],
    ],
    ['two vetoes', ['vetoes', 1], smallBook.vetoes[0], { what: 'veto', name: 'falsified' }, ['vetoes', 1, 'id']],
    [
      'two bands of a grade',
      ['bands', 1],
      { ...smallBook.bands[1], grade: 'high' },
      { what: 'grade', name: 'high' },
      ['bands', 1, 'grade'],
    ],
    ['two cases', ['cases', 1, 'name'], 'all', { what: 'case', name: 'all' }, ['cases', 1, 'name']],
    [
      'a figure of the product',
      ['figures', 1],
      { ...smallBook.figures[0], id: 'township.commendations' },
      { what: 'figure', name: 'township.commendations' },
      ['figures', 1, 'id'],
    ],
  ])('are given once: %s', (_, path, value, expected, at) => {
    expect(diagnosticsOf(altered(smallBook, path, value))).toContainEqual({
      code: 'duplicateName',
      ...expected,
      path: at,
    })
  })

  it.each<[string, SourcePath, unknown, object]>([
    [
      'a parameter',
      ['indicators', 0, 'children', 0, 'mechanism', 'reach', 'parameter'],
      'session',
      { what: 'parameter', name: 'session', suggestion: 'sessions' },
    ],
    ['a figure', ['indicators', 1, 'mechanism', 'figure'], 'lat', { what: 'figure', name: 'lat', suggestion: 'late' }],
    ['a grade of a veto', ['vetoes', 0, 'effect', 'grade'], 'worst', { what: 'grade', name: 'worst' }],
    ['a grade of a case', ['cases', 0, 'expect', 'grade'], 'hihg', { what: 'grade', name: 'hihg' }],
    [
      'an instrument',
      ['citation', 'instrument'],
      'lechang-assessment-drat',
      { what: 'instrument', name: 'lechang-assessment-drat', suggestion: 'lechang-assessment-draft' },
    ],
  ])('are known: %s', (_, path, value, expected) => {
    expect(diagnosticsOf(altered(smallBook, path, value))).toContainEqual({ code: 'unknownName', ...expected, path })
  })

  it.each<[string, SourcePath, unknown, object, SourcePath]>([
    [
      'a factor',
      ['money', 'terms', 0, 'factors', 'middle'],
      1,
      { what: 'grade', name: 'middle' },
      ['money', 'terms', 0, 'factors', 'middle'],
    ],
    [
      'a figure in a case',
      ['cases', 0, 'given', 'early'],
      1,
      { what: 'figure', name: 'early' },
      ['cases', 0, 'given', 'early'],
    ],
    [
      'an indicator in a case',
      ['cases', 0, 'expect', 'indicators'],
      { report: 1 },
      { what: 'indicator', name: 'report', suggestion: 'reports' },
      ['cases', 0, 'expect', 'indicators', 'report'],
    ],
    [
      'a veto of a trigger',
      ['replacement'],
      [{ type: 'veto', veto: 'fals', citation: smallBook.citation }],
      { what: 'veto', name: 'fals' },
      ['replacement', 0, 'veto'],
    ],
    [
      'a grade of a trigger',
      ['replacement'],
      [{ type: 'consecutive', grades: ['poor'], months: 2, citation: smallBook.citation }],
      { what: 'grade', name: 'poor' },
      ['replacement', 0, 'grades', 0],
    ],
    [
      'a grade of a rank override',
      ['rankOverrides'],
      [{ end: 'bottom', count: 1, atBest: 'poor', minimumGroup: 5, citation: smallBook.citation }],
      { what: 'grade', name: 'poor' },
      ['rankOverrides', 0, 'atBest'],
    ],
  ])('are known where they are keys and in lists: %s', (_, at, value, expected, path) => {
    expect(diagnosticsOf(altered(smallBook, at, value))).toContainEqual({ code: 'unknownName', ...expected, path })
  })

  it('are used', () => {
    const idle = alteredAll(
      smallBook,
      [['parameters', 1], { ...smallBook.parameters[0], id: 'idle' }],
      [['figures', 1], { ...smallBook.figures[0], id: 'never' }],
    )
    expect(diagnosticsOf(idle)).toEqual([
      { code: 'unusedName', what: 'parameter', name: 'idle', path: ['parameters', 1, 'id'] },
      { code: 'unusedName', what: 'figure', name: 'never', path: ['figures', 1, 'id'] },
    ])
  })
})

describe('paths', () => {
  it('extend the path of the parent', () => {
    const at = ['indicators', 0, 'children', 0, 'path'] as const
    for (const found of ['sessions', 'studysessions', 'other/sessions'])
      expect(diagnosticsOf(altered(smallBook, at, found))).toEqual([
        { code: 'pathOutsideParent', parent: 'study', found, path: at },
      ])
    expect(diagnosticsOf(altered(smallBook, at, 'study/centre/sessions'))).toEqual([])
  })

  it('were something that nothing is now, and once only', () => {
    expect(diagnosticsOf(altered(smallBook, ['indicators', 1], { ...reports, was: 'discipline' }))).toEqual([])
    expect(diagnosticsOf(altered(smallBook, ['indicators', 1], { ...reports, was: 'study' }))).toEqual([
      { code: 'wasStillPresent', was: 'study', path: ['indicators', 1, 'was'] },
    ])
    const twice = alteredAll(
      smallBook,
      [['indicators', 0], { ...group, was: 'old' }],
      [['indicators', 1], { ...reports, was: 'old' }],
    )
    expect(diagnosticsOf(twice)).toEqual([
      { code: 'duplicateName', what: 'was', name: 'old', path: ['indicators', 1, 'was'] },
    ])
  })
})
