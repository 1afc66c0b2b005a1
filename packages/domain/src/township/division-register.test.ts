import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyDate } from '../testing/any-row.ts'
import { type Division, townshipOf, villageCodePattern } from './division.ts'
import { divisionRegister } from './division-register.ts'
import { quwoCounty } from './quwo-county.ts'
import { fictionalVillages } from './quwo-villages.ts'

const register = divisionRegister([...quwoCounty, ...fictionalVillages])
const [gaoxian, lechang] = ['141021103000', '141021100000']
const codes = (list: readonly Division[]) => list.map(({ code }) => code.slice(9))

describe('a merged village', () => {
  const [upper, lower, both] = ['141021103971', '141021103972', '141021103973']
  test('has its old code until the last day, and its history under it', () => {
    expect(register.at(upper!, '2022-06-30')?.name).toBe('上河村（虚构）')
    expect(register.at(upper!, '2022-07-01')).toBeUndefined()
    expect(register.at(both!, '2022-06-30')).toBeUndefined()
  })
  test('is taken up by another, which is told from the old code', () => {
    for (const code of [upper!, lower!]) {
      expect(codes(register.successorsOf(code))).toEqual(['973'])
      expect(codes(register.heirsOf(code, '2022-06-30'))).toEqual([code.slice(9)])
      expect(codes(register.heirsOf(code, '2023-06-30'))).toEqual(['973'])
    }
    expect(register.successorsOf(both!)).toEqual([])
  })
  test('leaves the villages of its township one fewer', () => {
    const count = (date: string) => register.childrenOf(gaoxian!, date).length
    expect(count('2022-07-01') - count('2022-06-30')).toBe(-1)
  })
})

test('a code may stand for one thing after another, and what ended twice leads to what there is now', () => {
  const place = (code: string, name: string, validFrom: string, validTo?: string, successorOf?: readonly string[]) => ({
    code,
    name,
    level: 'village' as const,
    parent: lechang!,
    validFrom,
    ...(validTo !== undefined && { validTo }),
    ...(successorOf !== undefined && { successorOf }),
  })
  const renamed = divisionRegister([
    place('a', '甲', '2015-01-01', '2018-12-31'),
    place('a', '甲新', '2019-01-01', '2020-12-31'),
    place('b', '乙', '2021-01-01', '2022-12-31', ['a']),
    place('c', '丙', '2023-01-01', undefined, ['b']),
    place('d', '丁', '2023-01-01', undefined, ['b']),
  ])
  expect(['2018-12-31', '2019-01-01', '2021-01-01'].map((day) => renamed.at('a', day)?.name)).toEqual([
    '甲',
    '甲新',
    undefined,
  ])
  expect(renamed.heirsOf('a', '2023-06-30').map(({ code }) => code)).toEqual(['c', 'd'])
  const circle = divisionRegister([
    place('x', '甲', '2015-01-01', '2016-01-01', ['y']),
    place('y', '乙', '2015-01-01', '2016-01-01', ['x']),
  ])
  expect(circle.heirsOf('x', '2020-01-01')).toEqual([])
})

test('whoever stands on a day is found by code and among the children of the parent, and nobody else', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      for (const { code: parent } of quwoCounty.slice(1)) {
        const children = register.childrenOf(parent, date)
        for (const child of children) expect(register.at(child.code, date)).toBe(child)
        const standing = fictionalVillages.filter(
          ({ code, parent: own }) => own === parent && register.at(code, date) !== undefined,
        )
        expect(children).toHaveLength(standing.length)
      }
    }),
  )
})

describe('the invented places of the county', () => {
  test('lie in its seven townships, each with villages and communities', () => {
    for (const { code, name } of quwoCounty.slice(1)) {
      const levels = register.childrenOf(code, '2023-12-31').map(({ level }) => level)
      expect(new Set(levels), name).toEqual(new Set(['community', 'village']))
    }
    expect(
      register
        .childrenOf(lechang!, '2023-12-31')
        .map(({ level }) => level)
        .filter((each) => each === 'village'),
    ).toHaveLength(15)
  })
  test('say that they are invented, and have no code in official use', () => {
    for (const { code, name, parent } of fictionalVillages) {
      expect(code).toMatch(villageCodePattern)
      expect(code[9]).toBe('9')
      expect(name).toMatch(/（虚构）$/u)
      expect(townshipOf(code)).toBe(parent)
    }
    expect(new Set(fictionalVillages.map(({ code }) => code)).size).toBe(fictionalVillages.length)
  })
  test('are a village or a community as their record says, not as their name does', () => {
    expect(register.at('141021102955', '2023-01-01')).toMatchObject({ name: '新渠社区（虚构）', level: 'village' })
  })
})
