import { zhCN as domainZhCN } from '@zhunsheng/domain/locale/zh-CN'
import { expect, test } from 'vitest'
import { faultTitle } from './fault-sentences.ts'
import type { FaultCode } from './intake-fault.ts'
import { en } from './locale/en.ts'
import { zhCN } from './locale/zh-cn.ts'

const codes = [...Object.keys(zhCN.problem), ...Object.keys(domainZhCN.rowIssues)] as FaultCode[]

test('many faults of one code have a name in each language, without the particulars of any', () => {
  expect(codes.length).toBeGreaterThan(90)
  for (const code of codes) {
    expect(faultTitle(code, 'zh-CN'), code).toMatch(/^[\p{Script=Han}A-Z.].*[^。]$/u)
    expect(faultTitle(code, 'en'), code).toMatch(/^[A-Z][^\p{Script=Han}]+[^.]$/u)
    for (const language of ['zh-CN', 'en'] as const)
      expect(faultTitle(code, language), code).not.toMatch(/undefined|NaN|\[object/u)
  }
})

test('a name is not a code, and no two codes that a person would take for two share one', () => {
  expect(faultTitle('missing', 'zh-CN')).toBe('必填项为空')
  expect(faultTitle('approximate', 'en')).toBe('It is an approximation, not a count')
  expect(faultTitle('otherUnit', 'zh-CN')).toBe('单位与台账不同')
  expect(Object.keys(en.titles)).toEqual(Object.keys(zhCN.titles))
})
