import type { CivilDate } from '@zhunsheng/domain'
import { instantAt, on } from './days.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'
import { type Person, civilServants, person, stationed } from './people.ts'

type Charge = Noted<'leader-case'>
type Step = Noted<'leader-case-step'>
type Told = readonly [CivilDate, Step['facts']['step'], Omit<Step['facts'], 'charge' | 'step'>?]

interface InCharge {
  readonly title: string
  readonly of: Pick<Charge['facts'], 'petition' | 'dispute'>
  readonly who: Person | undefined
  readonly post: Charge['facts']['post']
  readonly proposed: CivilDate
  readonly steps: readonly Told[]
}

const [secretary, mayor, deputySecretary, deputyMayor, member, otherMember] = civilServants
const approved = (day: CivilDate, approver: Step['facts']['approver'] = 'partySecretary'): Told => [
  day,
  'approved',
  { approver },
]
const planned = (day: CivilDate, until: CivilDate): Told => [day, 'planned', { until }]
const filed = (day: CivilDate, number: number): Told => [day, 'papersFiled', { document: keyOf('BAJA', number, 2) }]
const reported = (day: CivilDate, meeting: number): Told => [day, 'reported', { meeting: keyOf('DWH', meeting, 2) }]

// Nine were proposed, one of them not approved. Planted: the third was approved by the deputy secretary and settled eleven days
// late; the fourth has no plan; nobody has been seen for the fifth since October; the sixth was closed and its dispute was not;
// the papers of the seventh were filed and never reported.
const charges: readonly InCharge[] = [
  {
    title: '退耕补助发放遗留问题',
    of: { petition: keyOf('XFSX', 13, 2) },
    who: deputyMayor,
    post: 'deputyMayor',
    proposed: on(4, 12),
    steps: [
      approved(on(4, 13)),
      [on(4, 14), 'served'],
      planned(on(4, 19), on(6, 30)),
      [on(5, 10), 'visited'],
      [on(6, 7), 'visited'],
      filed(on(6, 14), 1),
      reported(on(6, 20), 7),
      [on(6, 29), 'closed'],
    ],
  },
  {
    // The secretary takes charge himself: more time for it the mayor approves.
    title: '安置房办证集中反映',
    of: { petition: keyOf('XFSX', 42, 2) },
    who: secretary,
    post: 'partySecretary',
    proposed: on(9, 13),
    steps: [
      approved(on(9, 14)),
      [on(9, 15), 'served'],
      planned(on(9, 20), on(11, 10)),
      [on(10, 11), 'visited'],
      [on(10, 25), 'visited'],
      [on(11, 3), 'extensionRequested', { reason: '土地手续需县级部门补办' }],
      [on(11, 7), 'extensionApproved', { approver: 'townMayor', until: on(11, 30) }],
      filed(on(11, 29), 5),
      reported(on(12, 12), 13),
      [on(12, 13), 'closed'],
    ],
  },
  {
    title: '机动地承包积案',
    of: { dispute: keyOf('JFTZ', 133) },
    who: mayor,
    post: 'townMayor',
    proposed: on(6, 14),
    steps: [
      approved(on(6, 15), 'deputySecretary'),
      [on(6, 16), 'served'],
      planned(on(6, 21), on(7, 31)),
      [on(6, 28), 'visited'],
      [on(7, 19), 'visited'],
      filed(on(8, 11), 2),
      reported(on(8, 15), 9),
      [on(8, 16), 'closed'],
    ],
  },
  {
    title: '村务公开引发的纠纷',
    of: { dispute: keyOf('JFTZ', 231) },
    who: member,
    post: 'leadershipMember',
    proposed: on(12, 4),
    steps: [approved(on(12, 6)), [on(12, 7), 'served'], [on(12, 20), 'visited']],
  },
  {
    title: '房屋拆除补偿复核事项',
    of: { petition: keyOf('XFSX', 27, 2) },
    who: deputySecretary,
    post: 'deputySecretary',
    proposed: on(7, 17),
    steps: [
      approved(on(7, 19)),
      [on(7, 20), 'served'],
      planned(on(7, 26), '2024-01-31'),
      [on(8, 16), 'visited'],
      [on(10, 18), 'visited'],
      [on(11, 20), 'progressed'],
    ],
  },
  {
    title: '人身损害赔偿纠纷',
    of: { dispute: keyOf('JFTZ', 150) },
    who: otherMember,
    post: 'leadershipMember',
    proposed: on(7, 17),
    steps: [
      approved(on(7, 19)),
      [on(7, 20), 'served'],
      planned(on(7, 26), on(10, 31)),
      [on(8, 16), 'visited'],
      [on(9, 20), 'visited'],
      filed(on(10, 12), 3),
      reported(on(10, 17), 11),
      [on(10, 18), 'closed'],
    ],
  },
  {
    title: '家庭矛盾多次报警',
    of: { dispute: keyOf('JFTZ', 170) },
    who: stationed[0],
    post: 'policeChief',
    proposed: on(8, 14),
    steps: [
      approved(on(8, 16)),
      [on(8, 17), 'served'],
      planned(on(8, 23), on(11, 30)),
      [on(9, 6), 'visited'],
      [on(10, 25), 'visited'],
      [on(11, 10), 'extensionRequested', { reason: '一方当事人外出未归' }],
      [on(11, 13), 'extensionRefused', { approver: 'partySecretary', reason: '原期限内可以办结' }],
      filed(on(11, 16), 4),
    ],
  },
  {
    title: '安置房办证再次反映',
    of: { petition: keyOf('XFSX', 51, 2) },
    who: deputyMayor,
    post: 'deputyMayor',
    proposed: on(12, 13),
    steps: [approved(on(12, 14)), [on(12, 15), 'served'], planned(on(12, 20), '2024-02-29'), [on(12, 27), 'visited']],
  },
  {
    title: '建议调整集市日期',
    of: { petition: keyOf('XFSX', 11, 2) },
    who: otherMember,
    post: 'leadershipMember',
    proposed: on(3, 20),
    steps: [[on(3, 22), 'notApproved', { approver: 'partySecretary', reason: '属一般建议意见，由信访办回复' }]],
  },
]

const chargeKey = (i: number): string => keyOf('BA', i + 1, 2)

/** What leaders were put in charge of, and what they did of it. */
export const leaderCharges = (): Part<'leader-case' | 'leader-case-step'> => ({
  'leader-case': charges.map(({ title, of, who, post, proposed }, i): Charge => ({
    key: chargeKey(i),
    clocks: { occurred: proposed },
    facts: { title, ...of, leader: (who ?? person(0)).key, post },
    personal: {},
    recorded: instantAt(proposed, 16, 20, 0),
  })),
  'leader-case-step': charges
    .flatMap(({ steps }, i) => steps.map((step) => ({ charge: chargeKey(i), step })))
    .map(({ charge, step: [day, step, facts] }, i): Step => ({
      key: keyOf('BAJL', i + 1),
      clocks: { occurred: day },
      facts: { charge, step, ...facts },
      personal: {},
      recorded: instantAt(day, 17, 5, 0),
    })),
})
