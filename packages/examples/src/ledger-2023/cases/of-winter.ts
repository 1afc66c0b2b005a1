import { on } from '../days.ts'
import { disclosed, paid, paidConfiscated, remedy, resultDisclosed, takenOnTheSpot } from './outcomes.ts'
import { decided, decidedNot, finedOnTheSpot, preserved, reviewed } from './rulings.ts'
import {
  archived,
  closed,
  ended,
  filed,
  heard,
  hearingHeld,
  hearingNoticed,
  inTurn,
  investigated,
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

/** The cases that were discovered before the middle of March. */
export const casesOfWinter: readonly ToldCase[] = [
  // Nothing was paid: half a year later the township demands it, and a court enforces.
  {
    title: '施工现场未采取扬尘防治措施案',
    source: 'inspection',
    item: 'JS-02',
    discovered: on(1, 4),
    organisation: '甲辰建筑工程队（虚构）',
    acts: inTurn(
      [filed(1), investigated(1), ended(3), noticed(1, 5000), waived(1), decided(2, 'normal'), served(1), disclosed(2)],
      stepOfBoth('demanded', on(7, 20)),
      step('courtApplied', on(8, 7)),
      step('courtEnforced', on(10, 20)),
      filedAway,
    ),
  },
  {
    title: '投诉擅自张贴宣传品案',
    source: 'complaint',
    item: 'SR-03',
    discovered: on(1, 9),
    acts: inTurn(investigated(1), stepFor('notFiled', 1, '经核查，投诉事项不存在'), filedAway),
  },
  {
    title: '占用道路摆摊设点案',
    source: 'inspection',
    item: 'SR-01',
    discovered: on(1, 10),
    acts: inTurn(
      [looked, finedOnTheSpot(50, 'light'), served(0), takenOnTheSpot(0, 'atMost100', 1, 1), disclosed(3)],
      filedAway,
    ),
  },
  {
    title: '投诉随意倾倒生活垃圾案',
    source: 'complaint',
    item: 'SR-02',
    discovered: on(1, 16),
    actEndedOn: '2020-06-01',
    acts: inTurn(investigated(1), stepFor('notFiled', 1, '违法行为终了已逾二年，不再给予行政处罚'), filedAway),
  },
  {
    title: '随意倾倒生活垃圾和污水案',
    source: 'complaint',
    item: 'SR-02',
    discovered: on(2, 2),
    acts: inTurn(
      [filed(1), investigated(1), ended(4), noticed(2, 600), heard(2), decided(3, 'normal', { yuan: 500 })],
      [served(2), disclosed(2), paid(3)],
      filedAway,
    ),
  },
  // With everything that a large fine calls for; the party then asks for reconsideration, and the decision is upheld.
  {
    title: '未经许可擅自施工案',
    source: 'handedOver',
    item: 'JS-01',
    discovered: on(2, 6),
    organisation: '乙巳房屋修建部（虚构）',
    by: pair(20, 12),
    acts: inTurn(
      [filed(2), investigated(2), ended(5), noticed(2, 60_000, { hearing: true })],
      [step('hearingRequested', 3), hearingNoticed(1, 9), hearingHeld],
      [reviewed(1, 5, 'afterHearing'), step('discussed', 2)],
      decided(2, 'heavy', { yuan: 50_000, isMajor: true, isOfPublicInterest: true }),
      [served(1), disclosed(3), paid(4), remedy(8, 'reconsideration', on(6, 15), 'upheld')],
      filedAway,
    ),
  },
  {
    title: '未按规定公示经营信息案',
    source: 'inspection',
    item: 'SC-01',
    discovered: on(2, 13),
    organisation: '丙午百货店（虚构）',
    acts: inTurn([looked, finedOnTheSpot(2000, 'normal'), served(0), disclosed(3), paid(4)], filedAway),
  },
  {
    title: '违规储存烟花爆竹案',
    source: 'complaint',
    item: 'YJ-01',
    discovered: on(2, 15),
    acts: inTurn(
      [filed(1), investigated(2), stepOfBoth('transferReported', on(2, 22)), step('transferApproved', 1)],
      [step('transferred', 1), step('policeFiled', 1)],
      filedAway,
    ),
  },
  {
    title: '经营超过保质期的食品案',
    source: 'inspection',
    item: 'SC-02',
    discovered: on(2, 21),
    organisation: '丁未便利店（虚构）',
    acts: inTurn(
      [filed(1), investigated(1), preserved(0, 5), ended(6), noticed(2, 6000), heard(3)],
      [decided(3, 'normal', { confiscated: 32_000 }), served(2), disclosed(3), paid(3), paidConfiscated(0, 320)],
      filedAway,
    ),
  },
  // Filed on 2 March, decided on the 95th day after.
  {
    title: '随意弃置农药包装废弃物案',
    source: 'inspection',
    item: 'NY-02',
    discovered: on(2, 27),
    acts: inTurn(
      [filed(on(3, 2)), investigated(4), ended(on(5, 16)), noticed(2, 800), waived(2), decided(on(6, 5), 'normal')],
      [served(2), disclosed(3), paid(3)],
      filedAway,
    ),
  },
  {
    title: '未经许可擅自施工案',
    source: 'inspection',
    item: 'JS-01',
    discovered: on(3, 6),
    organisation: '戊申装饰部（虚构）',
    acts: inTurn(
      [filed(2), investigated(1), ended(7), noticed(2, 12_000, { hearing: true })],
      [step('hearingForgone', 2), heard(1), decided(5, 'normal'), served(2), disclosed(3), paid(4)],
      filedAway,
    ),
  },
  {
    title: '露天焚烧秸秆案',
    source: 'inspection',
    item: 'ST-01',
    discovered: on(3, 9),
    acts: inTurn(
      [filed(1), investigated(0), ended(2), decidedNot(3, 'minor'), served(2), resultDisclosed(6)],
      filedAway,
    ),
  },
  {
    title: '无照经营案',
    source: 'complaint',
    item: 'SC-03',
    discovered: on(3, 14),
    acts: inTurn(
      [filed(2), investigated(2), ended(6), decidedNot(4, 'unfounded'), served(2), resultDisclosed(5)],
      filedAway,
    ),
  },
]
