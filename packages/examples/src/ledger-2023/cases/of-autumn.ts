import { on } from '../days.ts'
import { disclosed, paid } from './outcomes.ts'
import { decided, submitted, warnedOnTheSpot } from './rulings.ts'
import {
  archived,
  closed,
  ended,
  filed,
  heard,
  inTurn,
  investigated,
  investigatedBarely,
  noticed,
  served,
  step,
  stepFor,
  stepOfBoth,
  waived,
} from './steps.ts'
import { type ToldCase, pair } from './told-case.ts'

const looked = investigated(0)
const filedAway = inTurn(closed(2), archived(6))
const paidInTime = inTurn(served(2), disclosed(2), paid(4), filedAway)

/** The cases that were discovered from September on; the last ones are under way when the year ends. */
export const casesOfAutumn: readonly ToldCase[] = [
  {
    title: '擅自张贴悬挂宣传品案',
    source: 'patrol',
    item: 'SR-03',
    discovered: on(9, 8),
    acts: inTurn([filed(1), investigated(1), stepFor('dropped', 8, '当事人死亡，案件不再继续（虚构）')], filedAway),
  },
  // Past the time for deciding when the year ends; one piece of evidence has neither document nor form of record.
  {
    title: '擅自占用耕地堆放物料案',
    source: 'handedOver',
    item: 'ZR-01',
    discovered: on(9, 12),
    organisation: '己未养殖场（虚构）',
    acts: [filed(2), investigated(3), investigatedBarely(12)],
  },
  // The tier below the light one came with the second edition.
  {
    title: '露天焚烧秸秆案',
    source: 'patrol',
    item: 'ST-01',
    discovered: on(9, 22),
    acts: inTurn([filed(1), investigated(1), ended(2), noticed(2, 80), heard(2), decided(3, 'mitigated')], paidInTime),
  },
  {
    title: '擅自占用耕地堆放物料案',
    source: 'patrol',
    item: 'ZR-01',
    discovered: on(10, 10),
    acts: inTurn([filed(1), investigated(2), ended(5), noticed(2, 2000), waived(2), decided(3, 'light')], paidInTime),
  },
  {
    title: '擅自张贴悬挂宣传品案',
    source: 'patrol',
    item: 'SR-03',
    discovered: on(10, 23),
    organisation: '庚申培训中心（虚构）',
    acts: inTurn([looked, warnedOnTheSpot, served(0), disclosed(4), stepOfBoth('fulfilled', 1)], filedAway),
  },
  // Decided, served and made public; the time for paying runs into the next year.
  {
    title: '随意倾倒生活垃圾和污水案',
    source: 'patrol',
    item: 'SR-02',
    discovered: on(11, 16),
    by: pair(16, 12),
    acts: inTurn([
      filed(2),
      investigated(1),
      ended(6),
      noticed(2, 700),
      heard(3),
      decided(6, 'normal'),
      served(2),
      disclosed(2),
    ]),
  },
  // Heard, and under legal review when the year ends.
  {
    title: '施工现场未采取扬尘防治措施案',
    source: 'patrol',
    item: 'JS-02',
    discovered: on(11, 29),
    organisation: '辛酉土方工程部（虚构）',
    acts: inTurn(
      [filed(1), investigated(2), ended(8), noticed(1, 12_000, { hearing: true, days: 6 })],
      [step('hearingForgone', 3), heard(1), submitted(4, 'complex')],
    ),
  },
  {
    title: '未按规定分类投放垃圾案',
    source: 'patrol',
    item: 'SR-04',
    discovered: on(12, 12),
    acts: inTurn(filed(1), investigated(2)),
  },
  {
    title: '无照经营案',
    source: 'complaint',
    item: 'SC-03',
    discovered: on(12, 27),
    acts: [investigated(1)],
  },
]
