import { on } from '../days.ts'
import { stationed } from '../people.ts'
import { disclosed, paid, remedy, takenOnTheSpot } from './outcomes.ts'
import { decided, finedOnTheSpot, preserved, reviewed, seized, suspended, warnedOnTheSpot } from './rulings.ts'
import {
  archived,
  closed,
  ended,
  filed,
  heard,
  inTurn,
  investigated,
  noticed,
  served,
  stepFor,
  step,
  stepOfBoth,
  waived,
} from './steps.ts'
import { type ToldCase, pair, withStationed } from './told-case.ts'

const looked = investigated(0)
const filedAway = inTurn(closed(2), archived(6))
const paidInTime = inTurn(served(2), disclosed(2), paid(4), filedAway)

// Whose certificate turned out later to have been annulled, with a colleague of the same office.
const unknowing = stationed[9] && stationed[10] && ([stationed[10], stationed[9]] as const)

/** The cases that were discovered from the middle of March to June. */
export const casesOfSpring: readonly ToldCase[] = [
  {
    title: '林区违规用火案',
    source: 'inspection',
    item: 'LY-01',
    discovered: on(3, 20),
    acts: inTurn([looked, finedOnTheSpot(200, 'light'), served(0), disclosed(2), paid(5)], filedAway),
  },
  // Served on the eleventh working day.
  {
    title: '随意倾倒生活垃圾和污水案',
    source: 'patrol',
    item: 'SR-02',
    discovered: on(3, 29),
    by: pair(14, 12),
    acts: inTurn(
      [filed(1), investigated(2), ended(4), noticed(2, 400), heard(2), decided(4, 'normal'), disclosed(4)],
      [served(7), paid(3)],
      filedAway,
    ),
  },
  // The review did not pass it; after more evidence and a new notice it did.
  {
    title: '经营超过保质期的食品案',
    source: 'handedOver',
    item: 'SC-02',
    discovered: on(4, 3),
    organisation: '己酉食品商行（虚构）',
    acts: inTurn(
      [filed(1), investigated(2), ended(6), noticed(2, 35_000, { hearing: true, days: 6 })],
      [reviewed(7, 3, 'complex', { opinion: 'notPassed', isFirstTime: true }), investigated(2), ended(3)],
      [noticed(1, 30_000, { hearing: true, days: 6 }), reviewed(7, 4, 'complex'), step('discussed', 1)],
      decided(1, 'heavy', { isMajor: true, isOfPublicInterest: true }),
      paidInTime,
    ),
  },
  {
    title: '擅自张贴悬挂宣传品案',
    source: 'patrol',
    item: 'SR-03',
    discovered: on(4, 7),
    acts: inTurn([looked, warnedOnTheSpot, served(0), disclosed(3), stepOfBoth('fulfilled', 1)], filedAway),
  },
  // The party said nothing until the day that the notice had stated.
  {
    title: '露天焚烧秸秆案',
    source: 'patrol',
    item: 'ST-01',
    discovered: on(4, 13),
    acts: inTurn([filed(1), investigated(1), ended(3), noticed(2, 300), decided(5, 'light')], paidInTime),
  },
  // Published on the fifteenth working day after the decision instead of the seventh.
  {
    title: '向河道倾倒垃圾案',
    source: 'complaint',
    item: 'SL-01',
    discovered: on(4, 17),
    organisation: '庚戌砂石经营部（虚构）',
    acts: inTurn(
      [filed(2), investigated(1), ended(6), noticed(2, 3000), heard(2)],
      [decided(4, 'normal', { isOfPublicInterest: true }), served(2), paid(6), disclosed(7)],
      filedAway,
    ),
  },
  {
    title: '无照经营案',
    source: 'patrol',
    item: 'SC-03',
    discovered: on(4, 23),
    acts: inTurn(
      [filed(1), investigated(1), seized(0, 20), ended(8), noticed(3, 3000), waived(2), decided(4, 'normal')],
      paidInTime,
    ),
  },
  // Reconsideration revokes it; what was published is taken back on the second working day.
  {
    title: '擅自占用耕地堆放物料案',
    source: 'handedOver',
    item: 'ZR-01',
    discovered: on(5, 5),
    organisation: '辛亥建材经营部（虚构）',
    by: pair(14, 15),
    acts: inTurn(
      [filed(2), investigated(2), ended(6), noticed(2, 8000), heard(3), decided(4, 'normal'), served(2)],
      [disclosed(2, on(8, 29)), remedy(on(7, 5), 'reconsideration', on(8, 25), 'revoked')],
      filedAway,
    ),
  },
  // Handed in on the fourth working day instead of the second.
  {
    title: '占用道路摆摊设点案',
    source: 'patrol',
    item: 'SR-01',
    discovered: on(5, 9),
    acts: inTurn(
      [looked, finedOnTheSpot(150, 'normal'), served(0), takenOnTheSpot(0, 'hardLater', 4, 1), disclosed(4)],
      filedAway,
    ),
  },
  // The list of powers changes while it runs: filed by the first version, decided by the second.
  {
    title: '随意倾倒生活垃圾和污水案',
    source: 'patrol',
    item: 'SR-02',
    discovered: on(5, 16),
    acts: inTurn(
      [filed(2), investigated(3), ended(8), noticed(on(6, 26), 400), waived(2), decided(on(7, 6), 'normal')],
      paidInTime,
    ),
  },
  // The planted one: an officer takes evidence whose certificate, as is known only in August, was annulled in May.
  {
    title: '未按规定公示经营信息案',
    source: 'inspection',
    item: 'SC-01',
    discovered: on(5, 29),
    organisation: '壬子副食店（虚构）',
    by: withStationed(9, 12),
    acts: inTurn(
      [filed(1), investigated(on(6, 6), unknowing), ended(5), noticed(2, 1500), heard(3), decided(4, 'normal')],
      paidInTime,
    ),
  },
  // The list of powers changes while it runs, and the new one does not have the power any more.
  {
    title: '公路用地范围内摆摊设点案',
    source: 'inspection',
    item: 'JT-01',
    discovered: on(5, 31),
    acts: inTurn(
      [filed(on(6, 5)), investigated(2), ended(12)],
      stepFor('dropped', on(7, 5), '新版赋权清单不再列入该事项，移送县交通运输局处理（虚构）'),
      filedAway,
    ),
  },
  // 45 days of testing are left out of the time for deciding.
  {
    title: '经营超过保质期的食品案',
    source: 'inspection',
    item: 'SC-02',
    discovered: on(6, 5),
    organisation: '癸丑粮油店（虚构）',
    acts: inTurn(
      [filed(2), investigated(2), preserved(0, 4), suspended(on(6, 14), 44), ended(3), noticed(3, 8000), heard(2)],
      decided(on(9, 19), 'normal'),
      [served(1), disclosed(2), paid(3)],
      filedAway,
    ),
  },
]
