import type { Division } from './division.ts'

// Every place below is invented, and says so. Codes of the official register are not used: 9xx lies outside the ranges in
// which villages and communities are numbered.
const villages: readonly (readonly [township: string, communities: string, villages: string])[] = [
  [
    '141021100',
    '明镜社区 清风社区 朝晖社区 和畅社区 长宁社区 守正社区',
    '青禾村 望岫村 枕泉村 听松村 晴岚村 栖云村 问渠村 抱朴村 拾光村 知秋村 映雪村 采薇村 鸣鹤村 归燕村 含章村',
  ],
  ['141021101', '景明社区 清和社区', '雁来村 沐风村 临溪村 半坡村 云岭村 竹里村 松下村 石桥头村'],
  // The fifth calls itself a community and is an administrative village.
  ['141021102', '安和社区', '望稼村 耕读村 麦浪村 槐荫村 新渠社区 柳岸村 泉上村'],
  ['141021103', '向阳社区 同心社区', '远山村 白鹭村 星野村 花间村 长堤村 沃野村 晨钟村 晚照村'],
  ['141021104', '启明社区', '平畴村 梨雨村 杏坛村 桑下村 荷风村 稻香里村'],
  ['141021200', '永和社区', '北望村 寒泉村 南坡头村 听雨村 双槐村 青石村'],
  ['141021201', '明德社区', '谈云村 古柏村 高台村 清渠村 小满村 暖谷村'],
]

const place = (township: string, tail: number, name: string, level: 'village' | 'community'): Division => ({
  code: `${township}${tail}`,
  name: `${name}（虚构）`,
  level,
  parent: `${township}000`,
  validFrom: '2021-01-01',
})

/** Two villages of 高显镇 that became one, which has a code of its own; a village of 乐昌镇 that another took up. */
const former: readonly Division[] = [
  { ...place('141021103', 971, '上河村', 'village'), validTo: '2022-06-30' },
  { ...place('141021103', 972, '下河村', 'village'), validTo: '2022-06-30' },
  { ...place('141021100', 966, '旧渡村', 'village'), validTo: '2022-12-31' },
]
const merged: Division = {
  ...place('141021103', 973, '两河村', 'village'),
  validFrom: '2022-07-01',
  successorOf: ['141021103971', '141021103972'],
}

const listed = villages.flatMap(([township, communities, rest]) => [
  ...communities.split(' ').map((name, i) => place(township, 901 + i, name, 'community')),
  ...rest.split(' ').map((name, i) => place(township, 951 + i, name, 'village')),
])

/** Invented villages and communities of the seven townships of Quwo County, those that ended before 2023 among them. */
export const fictionalVillages: readonly Division[] = [
  ...listed.map((each) => (each.code === '141021100952' ? { ...each, successorOf: ['141021100966'] } : each)),
  merged,
  ...former,
]
