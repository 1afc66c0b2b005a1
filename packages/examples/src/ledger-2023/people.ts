/** A person of the example: an opaque key and an invented name. */
export interface Person {
  readonly key: string
  readonly name: string
}

// The ten heavenly stems stand for the family name: readable as a name, and nobody's.
const stems = '甲乙丙丁戊己庚辛壬癸'
const given = [
  '松涛',
  '晓岚',
  '云舒',
  '景行',
  '望舒',
  '清和',
  '致远',
  '若水',
  '知行',
  '明理',
  '怀瑾',
  '听雨',
  '思齐',
  '安澜',
  '长风',
  '映月',
  '乐山',
  '守拙',
  '星河',
  '含章',
  '采薇',
  '鹤鸣',
  '归真',
  '见山',
  '临川',
  '泊舟',
  '拾穗',
  '耕云',
]

/** The nth person. */
export const person = (n: number): Person => ({
  key: `p-${String(n).padStart(4, '0')}`,
  name: `${stems[n % 10] ?? ''}${given[Math.floor(n / 10) % given.length] ?? ''}`,
})
const people = (from: number, howMany: number): readonly Person[] =>
  Array.from({ length: howMany }, (_, i) => person(from + i))

/** The 34 civil servants; the leadership team comes first: secretary, mayor, deputy secretary, deputy mayor, four members. */
export const civilServants = people(1, 34)
/** Staff of the town's public institutions, who are not civil servants. */
export const institutionStaff = people(35, 6)
/** Officers that county departments station in the town: the head of the police station and of the judicial office first. */
export const stationed = people(41, 12)
/** One contact for each village and community. */
export const contacts = people(61, 21)
/** The lawyers who serve as legal counsel. */
export const lawyers = people(85, 7)
/** Grid members, those who joined during the year after the first 59. */
export const gridMembers = people(101, 80)
/** Villagers who became legal literacy advocates and hold no other role here. */
export const villagers = people(201, 60)
/**
 * Whom cases of enforcement are about. An organisation is known by the person in charge of it: the register is one of
 * persons, and the name of the organisation stands with its case.
 */
export const parties = people(301, 45)
