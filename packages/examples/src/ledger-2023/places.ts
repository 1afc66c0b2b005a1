import type { CivilDate } from '@zhunsheng/domain'

/** 乐昌镇: its code is real, everything below it is invented. */
export const township = '141021100000'

/** A village or community with an invented name and an invented code: 9xx lies outside the ranges in official use. */
export interface Place {
  readonly code: string
  readonly name: string
  readonly type: 'village' | 'community'
  readonly validFrom: CivilDate
  readonly validUntil?: CivilDate
  /** The code of the place that took it up. */
  readonly successor?: string
}

const villageNames = [
  '青禾村',
  '望岫村',
  '枕泉村',
  '听松村',
  '晴岚村',
  '栖云村',
  '问渠村',
  '抱朴村',
  '拾光村',
  '知秋村',
  '映雪村',
  '采薇村',
  '鸣鹤村',
  '归燕村',
  '含章村',
]
const communityNames = ['明镜社区', '清风社区', '朝晖社区', '和畅社区', '长宁社区', '守正社区']

const place = (tail: number, name: string, type: Place['type']): Place => ({
  code: `141021100${tail}`,
  name: `${name}（虚构）`,
  type,
  validFrom: '2021-01-01',
})

/** The 15 villages and 6 communities of 2023. */
export const places: readonly Place[] = [
  ...communityNames.map((name, i) => place(901 + i, name, 'community')),
  ...villageNames.map((name, i) => place(951 + i, name, 'village')),
]
/** A village that was merged into 望岫村 before 2023 began and keeps its history under its old code. */
export const mergedPlace: Place = {
  ...place(966, '旧渡村', 'village'),
  validUntil: '2022-12-31',
  successor: '141021100952',
}

/** A grid: a 15-digit code, which is the village's code and three digits more. */
export interface Grid {
  readonly code: string
  readonly place: Place
}

// Communities have four grids, the first six villages three, the others two: sixty.
const gridsIn = (i: number): number => (i < 6 ? 4 : i < 12 ? 3 : 2)
/** The 60 grids. */
export const grids: readonly Grid[] = places.flatMap((at, i) =>
  Array.from({ length: gridsIn(i) }, (_, n) => ({ code: `${at.code}00${n + 1}`, place: at })),
)
