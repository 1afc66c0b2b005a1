import type { Division } from './division.ts'

const township = (tail: string, name: string): Division => ({
  code: `141021${tail}000`,
  name,
  level: 'township',
  parent: '141021000000',
})

/** Quwo County (曲沃县) and its seven township-level units. */
export const quwoCounty: readonly Division[] = [
  { code: '141021000000', name: '曲沃县', level: 'county', parent: '141000000000' },
  township('100', '乐昌镇'),
  township('101', '史村镇'),
  township('102', '曲村镇'),
  township('103', '高显镇'),
  township('104', '里村镇'),
  township('200', '北董乡'),
  township('201', '杨谈乡'),
]
