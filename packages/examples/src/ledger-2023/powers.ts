import { type CivilDate, addDays } from '@zhunsheng/domain'
import { officeHours, on } from './days.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'
import { randomFor } from './random.ts'

type Power = Noted<'delegated-power'>
type Field = Power['facts']['field']
type Body = Power['facts']['handedOverBy']

/** From this day on the second version of the list and the second edition of the benchmarks are in force. */
export const secondListFrom = on(7, 1)
const firstListFrom = '2022-03-01'
const firstListUntil = addDays(secondListFrom, -1)

/** The fines of a power in yuan: where the light, the normal and the heavy tier begin, and where the last ends. */
type Scale = readonly [light: number, normal: number, heavy: number, end: number]
interface Item {
  readonly item: string
  readonly title: string
  readonly field: Field
  readonly from: Body
  readonly scale?: Scale
  /** The only version of the list on which it stands. */
  readonly only?: 1 | 2
}
const item = (code: string, title: string, field: Field, from: Body, scale?: Scale, only?: 1 | 2): Item => ({
  item: code,
  title,
  field,
  from,
  ...(scale !== undefined && { scale }),
  ...(only !== undefined && { only }),
})

/** What the two versions of the list hand over, invented, with invented fines. */
export const items: readonly Item[] = [
  item('SR-01', '占用道路摆摊设点', 'townAppearance', 'urbanManagementBureau', [20, 100, 300, 500]),
  item('SR-02', '随意倾倒生活垃圾和污水', 'townAppearance', 'urbanManagementBureau', [50, 200, 1000, 5000]),
  item('SR-03', '擅自张贴悬挂宣传品', 'townAppearance', 'urbanManagementBureau'),
  item('SC-01', '未按规定公示经营信息', 'marketRegulation', 'marketRegulationBureau', [100, 1000, 3000, 10_000]),
  item('SC-02', '经营超过保质期的食品', 'marketRegulation', 'marketRegulationBureau', [2000, 5000, 20_000, 50_000]),
  item('SC-03', '无照经营', 'marketRegulation', 'marketRegulationBureau', [500, 2000, 6000, 10_000]),
  item('ZR-01', '擅自占用耕地堆放物料', 'naturalResources', 'naturalResourcesBureau', [1000, 3000, 10_000, 30_000]),
  item('JS-01', '未经许可擅自施工', 'construction', 'constructionBureau', [2000, 5000, 20_000, 100_000]),
  item('JS-02', '施工现场未采取扬尘防治措施', 'construction', 'constructionBureau', [1000, 3000, 10_000, 20_000]),
  item('ST-01', '露天焚烧秸秆', 'ecology', 'ecologyBureau', [100, 500, 1000, 2000]),
  item('ST-02', '餐饮油烟扰民', 'ecology', 'ecologyBureau'),
  item('NY-01', '未经批准占用宅基地建房', 'agriculture', 'agricultureBureau'),
  item('NY-02', '随意弃置农药包装废弃物', 'agriculture', 'agricultureBureau', [50, 300, 1000, 2000]),
  item('SL-01', '向河道倾倒垃圾', 'water', 'waterBureau', [500, 1000, 5000, 10_000]),
  item('LY-01', '林区违规用火', 'forestry', 'otherDepartment', [200, 500, 1500, 3000]),
  item('YJ-01', '违规储存烟花爆竹', 'emergency', 'emergencyBureau', [2000, 5000, 20_000, 50_000]),
  item('JT-01', '公路用地范围内摆摊设点', 'transport', 'transportBureau', [100, 500, 1000, 2000], 1),
  item('WH-01', '擅自设置营业性演出场地', 'culture', 'otherDepartment', undefined, 2),
  item('SR-04', '未按规定分类投放垃圾', 'townAppearance', 'urbanManagementBureau', [20, 50, 100, 200], 2),
]

const listed = (version: 1 | 2): readonly Item[] => items.filter(({ only }) => only === undefined || only === version)
const versionOn = (day: CivilDate): 1 | 2 => (day < secondListFrom ? 1 : 2)
const yearOf = (version: 1 | 2): number => 2021 + version
const listName = (version: 1 | 2): string => `乐昌镇赋权事项清单（${yearOf(version)}年版，虚构）`
const spanOf = (version: 1 | 2) =>
  version === 1 ? { occurred: firstListFrom, closed: firstListUntil } : { occurred: secondListFrom }
const publishedOf = (version: 1 | 2): CivilDate => (version === 1 ? '2022-02-15' : on(6, 9))
const recordedOn = (version: 1 | 2): CivilDate => (version === 1 ? firstListFrom : secondListFrom)

const powerKey = (version: 1 | 2, code: string): string =>
  keyOf('FQ', listed(version).findIndex((each) => each.item === code) + 1, 2, yearOf(version))
/** The power of an item on the list of a day, by business key. Throws when it does not stand there. */
export const powerOn = (code: string, day: CivilDate): string => {
  if (!listed(versionOn(day)).some((each) => each.item === code))
    throw new Error(`${code} is not handed over on ${day}`)
  return powerKey(versionOn(day), code)
}
/** The field of an item. */
export const fieldOf = (code: string): Field => items.find((each) => each.item === code)?.field ?? 'other'

const powers = (): readonly Power[] => {
  const random = randomFor('delegated-power')
  return ([1, 2] as const).flatMap((version) =>
    listed(version).map(({ item: code, title, field, from }): Power => ({
      key: powerKey(version, code),
      clocks: spanOf(version),
      facts: {
        list: listName(version),
        item: code,
        title,
        field,
        handedOverBy: from,
        basis: '省级赋权决定（虚构）',
        publishedOn: publishedOf(version),
      },
      personal: {},
      recorded: officeHours(recordedOn(version), random),
    })),
  )
}

type Benchmark = Noted<'discretion-benchmark'>
/** How grave the circumstances of a case are. */
export type Tier = Benchmark['facts']['tier']
interface Band {
  readonly version: 1 | 2
  readonly item: string
  readonly tier: Tier
  readonly yuan: readonly [least: number, most: number]
}
// One yuan above the end of the tier below. The second edition has a tier below the light one.
const bandsIn = (version: 1 | 2, code: string, [light, normal, heavy, end]: Scale): readonly Band[] => [
  ...(version === 2 ? [{ version, item: code, tier: 'mitigated', yuan: [light / 2, light - 1] } as const] : []),
  { version, item: code, tier: 'light', yuan: [light, normal] },
  { version, item: code, tier: 'normal', yuan: [normal + 1, heavy] },
  { version, item: code, tier: 'heavy', yuan: [heavy + 1, end] },
]
const bands = ([1, 2] as const).flatMap((version) =>
  listed(version).flatMap(({ item: code, scale }) => (scale === undefined ? [] : bandsIn(version, code, scale))),
)
const bandKey = ({ version }: Band, i: number): string =>
  keyOf('CLJZ', version === 1 ? i + 1 : i + 1 - bands.filter((each) => each.version === 1).length, 2, yearOf(version))

/** The benchmark of a tier of an item on a day, by business key; undefined for an item that has none. */
export const benchmarkOn = (code: string, tier: Tier, day: CivilDate): string | undefined => {
  const i = bands.findIndex((each) => each.version === versionOn(day) && each.item === code && each.tier === tier)
  const band = bands[i]
  return band === undefined ? undefined : bandKey(band, i)
}

const circumstances: Readonly<Record<Tier, string>> = {
  mitigated: '主动消除或者减轻危害后果',
  light: '初次违法，危害后果较轻，及时改正',
  normal: '不具有从轻、从重情节',
  heavy: '两次以上违法，或者拒不改正',
}
const benchmarks = (): readonly Benchmark[] => {
  const random = randomFor('discretion-benchmark')
  return bands.map((band, i): Benchmark => ({
    key: bandKey(band, i),
    clocks: spanOf(band.version),
    facts: {
      edition: band.version,
      item: band.item,
      tier: band.tier,
      circumstance: circumstances[band.tier],
      least: band.yuan[0] * 100,
      most: band.yuan[1] * 100,
      publishedOn: publishedOf(band.version),
    },
    personal: {},
    recorded: officeHours(recordedOn(band.version), random),
  }))
}

/** Two versions of the list of delegated powers, and two editions of the benchmarks for those that are fined. */
export const powersAndBenchmarks = (): Part<'delegated-power' | 'discretion-benchmark'> => ({
  'delegated-power': powers(),
  'discretion-benchmark': benchmarks(),
})
