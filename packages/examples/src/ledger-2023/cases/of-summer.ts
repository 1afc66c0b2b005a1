import { on } from '../days.ts'
import { disclosed, paid, paidLateFine, remedy, takenOnTheSpot } from './outcomes.ts'
import { decided, preserved, prolonged, reviewed, seized } from './rulings.ts'
import {
  archived,
  closed,
  deferred,
  ended,
  filed,
  heard,
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

const filedAway = inTurn(closed(2), archived(6))
const paidInTime = inTurn(served(2), disclosed(2), paid(4), filedAway)

/** The cases that were discovered from the middle of June to August. */
export const casesOfSummer: readonly ToldCase[] = [
  // Proposed for the police, and not approved: it goes on as a case of the township.
  {
    title: '违规储存烟花爆竹案',
    source: 'handedOver',
    item: 'YJ-01',
    discovered: on(6, 13),
    acts: inTurn(
      [filed(1), investigated(1), stepOfBoth('transferReported', 2)],
      stepFor('transferRefused', 1, '数量未达追诉标准，证据不足以认定涉嫌犯罪'),
      [ended(3), noticed(2, 3000), heard(2), decided(4, 'light')],
      paidInTime,
    ),
  },
  // Below the band, with a reason.
  {
    title: '随意弃置农药包装废弃物案',
    source: 'complaint',
    item: 'NY-02',
    discovered: on(6, 19),
    acts: inTurn(
      [filed(1), investigated(2), ended(4), noticed(2, 400), heard(2)],
      decided(4, 'normal', { yuan: 250, reason: '当事人主动清运并消除危害后果，家庭确有困难（虚构）' }),
      paidInTime,
    ),
  },
  // Changed hands in court: found unlawful, and what was published stood for eight working days more.
  {
    title: '无照经营案',
    source: 'complaint',
    item: 'SC-03',
    discovered: on(7, 3),
    organisation: '甲寅夜市餐饮点（虚构）',
    acts: inTurn(
      [filed(2), investigated(1), ended(4), noticed(2, 5000), heard(2), decided(4, 'normal'), served(1)],
      [disclosed(3, on(11, 17)), paid(4), remedy(on(9, 4), 'litigation', on(11, 7), 'unlawful')],
      filedAway,
    ),
  },
  {
    title: '施工现场未采取扬尘防治措施案',
    source: 'inspection',
    item: 'JS-02',
    discovered: on(7, 6),
    organisation: '乙卯市政工程部（虚构）',
    acts: inTurn(
      [filed(1), investigated(2), ended(4), noticed(2, 8000), heard(2), decided(5, 'normal'), served(2), disclosed(2)],
      [deferred(3, on(11, 30)), paid(on(9, 15), 4000), paid(on(11, 24), 4000)],
      filedAway,
    ),
  },
  // Paid ten days late: three per cent of the fine for each.
  {
    title: '随意倾倒生活垃圾和污水案',
    source: 'complaint',
    item: 'SR-02',
    discovered: on(7, 10),
    by: pair(15, 12),
    acts: inTurn(
      [filed(1), investigated(1), ended(3), noticed(2, 1000), waived(2), decided(2, 'normal'), served(on(7, 31))],
      [disclosed(1), paid(on(8, 25)), paidLateFine(on(8, 25), 300)],
      filedAway,
    ),
  },
  // The police do not file it: it goes on.
  {
    title: '未经许可擅自施工案',
    source: 'handedOver',
    item: 'JS-01',
    discovered: on(7, 17),
    organisation: '丙辰钢构安装部（虚构）',
    acts: inTurn(
      [filed(1), investigated(2), stepOfBoth('transferReported', on(7, 25)), step('transferApproved', 1)],
      [step('transferred', 1), stepFor('policeDeclined', 1, '不构成犯罪，退回处理（虚构）')],
      [ended(4), noticed(2, 15_000, { hearing: true, days: 6 }), decided(8, 'normal')],
      paidInTime,
    ),
  },
  {
    title: '经营超过保质期的食品案',
    source: 'complaint',
    item: 'SC-02',
    discovered: on(8, 7),
    organisation: '丁巳冷饮批发部（虚构）',
    acts: inTurn(
      [filed(1), investigated(1), seized(0, 29), prolonged(on(9, 7), 25), ended(2), noticed(2, 9000), heard(2)],
      [decided(3, 'normal'), served(1), disclosed(2), paid(1)],
      filedAway,
    ),
  },
  // What becomes of the things preserved is decided on the ninth working day instead of the seventh.
  {
    title: '随意弃置农药包装废弃物案',
    source: 'patrol',
    item: 'NY-02',
    discovered: on(8, 17),
    acts: inTurn(
      [filed(1), investigated(1), preserved(0, 9), ended(10), noticed(2, 500), waived(2), decided(3, 'normal')],
      paidInTime,
    ),
  },
  {
    title: '林区违规用火案',
    source: 'patrol',
    item: 'LY-01',
    discovered: on(8, 22),
    acts: inTurn(
      [filed(1), investigated(0), ended(2), noticed(1, 300), waived(1), decided(4, 'light'), served(1)],
      [takenOnTheSpot(0, 'remote', 2, 2), disclosed(3)],
      filedAway,
    ),
  },
  // A hearing is requested and then forgone; the business is stopped, reconsideration upholds it.
  {
    title: '经营超过保质期的食品案',
    source: 'patrol',
    item: 'SC-02',
    discovered: on(8, 25),
    organisation: '戊午餐饮店（虚构）',
    acts: inTurn(
      [filed(1), investigated(1), ended(5), noticed(2, 25_000, { hearing: true, days: 6 })],
      [step('hearingRequested', 2), step('hearingForgone', 3), heard(0), reviewed(2, 4, 'complex')],
      step('discussed', 1),
      decided(1, 'heavy', { isMajor: true, isOfPublicInterest: true, otherPenalty: 'businessStopped' }),
      [served(1), disclosed(2), paid(4), remedy(on(10, 16), 'reconsideration', on(11, 22), 'upheld')],
      [stepOfBoth('fulfilled', 1)],
      filedAway,
    ),
  },
]
