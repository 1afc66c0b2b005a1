import type { CivilDate } from '@zhunsheng/domain'
import type { Noted } from '../ledger.ts'
import { type Act, type When, dayOf, workdaysAfter } from './told-case.ts'

type Payment = Noted<'case-payment'>['facts']
const payment =
  (when: When, pays: Payment['payment'], yuan: number | undefined, more: Partial<Payment> = {}): Act =>
  (now) => {
    const day = dayOf(now, when)
    const facts = { payment: pays, amount: (yuan ?? now.yuan) * 100, isOnTheSpot: false, ...more }
    return { now: { ...now, day }, rows: [{ kind: 'case-payment', day, facts }] }
  }
/** The fine is paid into the bank: all of it, or so many yuan. */
export const paid = (when: When, yuan?: number): Act => payment(when, 'fine', yuan)
/** What was added for paying late, in yuan. */
export const paidLateFine = (when: When, yuan: number): Act => payment(when, 'lateFine', yuan)
/** What was confiscated, in yuan. */
export const paidConfiscated = (when: When, yuan: number): Act => payment(when, 'confiscation', yuan)
/** The fine is taken on the spot, handed in and paid into the bank so many working days later each. */
export const takenOnTheSpot =
  (when: When, ground: NonNullable<Payment['ground']>, handedIn: number, banked: number): Act =>
  (now) => {
    const handedInOn = workdaysAfter(dayOf(now, when), handedIn)
    const bankedOn = workdaysAfter(handedInOn, banked)
    return payment(when, 'fine', undefined, { isOnTheSpot: true, ground, handedInOn, bankedOn })(now)
  }

type Remedy = Noted<'case-remedy'>['facts']
/** The party seeks a remedy; on a day it is concluded. */
export const remedy =
  (when: When, sought: Remedy['remedy'], until: CivilDate, result: NonNullable<Remedy['result']>): Act =>
  (now) => {
    const day = dayOf(now, when)
    return {
      now: { ...now, day: until },
      rows: [{ kind: 'case-remedy', day, until, facts: { remedy: sought, result } }],
    }
  }

const address = '县政府网站行政执法公示专栏（虚构）'
/** The decision is made public; on a day it may be taken back. */
export const disclosed =
  (when: When, withdrawnOn?: CivilDate): Act =>
  (now) => {
    const day = dayOf(now, when)
    const facts = {
      stage: 'penalty',
      content: '行政处罚决定信息',
      address,
      ...(withdrawnOn !== undefined && { reason: '原行政处罚决定已被撤销或者确认违法' }),
    } as const
    return { now: { ...now, day }, rows: [{ kind: 'enforcement-disclosure', day, until: withdrawnOn, facts }] }
  }
/** That there is no penalty, or no case, is made public. */
export const resultDisclosed =
  (when: When): Act =>
  (now) => {
    const day = dayOf(now, when)
    const facts = { stage: 'otherResult', content: '不予行政处罚决定信息', address } as const
    return { now: { ...now, day }, rows: [{ kind: 'enforcement-disclosure', day, facts }] }
  }
