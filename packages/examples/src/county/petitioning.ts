import { type CivilDate, addDays } from '@zhunsheng/domain'
import { workdaysAfter } from '../ledger-2023/cases/told-case.ts'
import type { Ledger, Noted, Part } from '../ledger-2023/ledger.ts'
import type { Person } from '../ledger-2023/people.ts'
import { atWork } from '../ledger-2023/told-petition.ts'
import { isPlanted, planted } from './planted.ts'
import { trends } from './profiles.ts'
import { countyKey, isLeftOut, lastKnownIn, register, spread } from './rows.ts'
import { type TownshipYear, randomOf } from './township.ts'

const subjects = ['低保待遇核定', '田间道路损毁', '宅基地确权', '排水沟渠堵塞'] as const
const forms = ['visit', 'letter', 'online', 'telephone'] as const

interface Told {
  readonly received: CivilDate
  readonly who: Person
  readonly about: string
  readonly facts: Pick<Noted<'petition'>['facts'], 'form' | 'people' | 'representatives' | 'event'>
  /** The day of the answer, before it is put on a working day. */
  readonly answered: CivilDate
}

const told = (at: TownshipYear, { event }: Pick<Ledger, 'event'>): readonly Told[] => {
  const random = randomOf(at, 'petitions')
  const howMany = Math.max(4, Math.floor((at.township.profile.petitions * trends[at.year].work) / 100))
  const late = isPlanted(at, planted.petitionsLate) ? planted.petitionsLate.howMany : 0
  const one = (received: CivilDate, i: number, facts: Told['facts']): Told => ({
    received,
    who: at.township.person(201 + random.below(60)),
    about: subjects[i % subjects.length] ?? subjects[0],
    facts,
    answered: addDays(received, random.between(20, 45)),
  })
  const alone = spread(at.year, howMany).map((received, i) => {
    const each = one(received, i, { form: forms[i % forms.length] ?? 'visit', people: 1 })
    return i < late ? { ...each, answered: addDays(received, 78) } : each
  })
  // What a group claims stands among the events, too.
  const groups = event
    .filter(({ facts }) => facts.category === 'groupPetition')
    .map(({ key, clocks }, i) =>
      one(atWork(clocks.reported), i, { form: 'visit', people: random.between(5, 14), representatives: 3, event: key }),
    )
  return [...alone, ...groups].filter(({ answered }) => !isLeftOut(at, addDays(answered, 90)))
}

type Step = Omit<Noted<'petition-step'>['facts'], 'petition'>
const stepsOf = ({ received, answered }: Told, key: string): readonly (readonly [CivilDate, Step])[] => {
  const taken = workdaysAfter(received, 3)
  const [answer, served] = [atWork(answered), workdaysAfter(atWork(answered), 2)]
  return [
    [received, { step: 'registered' }],
    [taken, { step: 'told', document: `XFGZ${key}` }],
    [taken, { step: 'accepted' }],
    [workdaysAfter(taken, 5), { step: 'investigated', unit: 'governanceCentre' }],
    [answer, { step: 'answered', outcome: 'supported', document: `XFYJ${key}` }],
    [served, { step: 'served' }],
    [served, { step: 'closed' }],
  ]
}

type Charge = Omit<Noted<'leader-case-step'>['facts'], 'charge'>
// Two petitions a year are taken charge of by a leader: approved, planned, seen twice, filed, reported to a meeting, closed.
const charged = [3, 2] as const
const chargeSteps = (
  at: TownshipYear,
  received: CivilDate,
  isLate: boolean,
): readonly (readonly [CivilDate, Charge])[] => {
  const on = (days: number): CivilDate => workdaysAfter(received, days)
  const filed = on(isLate ? 62 : 36)
  const meetings = spread(at.year, 12)
  const nth = meetings.findIndex((day) => day >= filed)
  const last = meetings[nth]
  return [
    [on(4), { step: 'approved', approver: 'partySecretary' }],
    [on(5), { step: 'served' }],
    [on(8), { step: 'planned', until: on(60) }],
    [on(20), { step: 'visited' }],
    [on(34), { step: 'visited' }],
    [filed, { step: 'papersFiled', document: countyKey('BAJA', at.year, 1) }],
    ...(last === undefined
      ? []
      : ([
          [last, { step: 'reported', meeting: countyKey('DWH', at.year, nth + 1) }],
          [workdaysAfter(last, 1), { step: 'closed' }],
        ] as const)),
  ]
}

const charges = (at: TownshipYear, all: readonly Told[]): Part<'leader-case' | 'leader-case-step'> => {
  const random = randomOf(at, 'charges')
  const [row, step] = [register(at, 'BA'), register(at, 'BAJL')]
  const taken = charged.flatMap((of, i) => {
    const matter = all[of]
    return matter === undefined ? [] : [{ matter, of, i, isLate: !random.chance(at.diligence) }]
  })
  return {
    'leader-case': taken.map(({ matter, of, i }) => ({
      ...row(i, workdaysAfter(matter.received, 3)),
      facts: {
        title: `${matter.about}（虚构）`,
        petition: countyKey('XFSX', at.year, of + 1),
        leader: at.township.person(3 + i).key,
        post: i === 0 ? 'deputySecretary' : 'deputyMayor',
      },
    })),
    'leader-case-step': taken
      .flatMap(({ matter, i, isLate }) =>
        chargeSteps(at, matter.received, isLate).map(([day, facts]) => ({
          day,
          facts: { charge: countyKey('BA', at.year, i + 1), ...facts },
        })),
      )
      .filter(({ day }) => day <= lastKnownIn(at))
      .map(({ day, facts }, n) => ({ ...step(n, day), facts })),
  }
}

/** What people petitioned for in a year, alone and in groups, and what leaders took charge of; some answers were planted to be late. */
export const petitionsOf = (
  at: TownshipYear,
  events: Pick<Ledger, 'event'>,
): Part<'petition' | 'petition-step' | 'leader-case' | 'leader-case-step'> => {
  const [row, step] = [register(at, 'XFSX'), register(at, 'XFBL')]
  const all = told(at, events)
  return {
    petition: all.map(({ received, who, about, facts }, i) => ({
      ...row(i, received),
      facts: { intake: 'direct', petitionKind: 'appeal', route: 'petitionProcedure', petitioner: who.key, ...facts },
      personal: { petitionerName: who.name, summary: `虚构：${who.name}反映${about}` },
    })),
    'petition-step': all
      .flatMap((each, i) => {
        const petition = countyKey('XFSX', at.year, i + 1)
        return stepsOf(each, petition).map(([day, facts]) => ({ day, facts: { petition, ...facts } }))
      })
      .filter(({ day }) => day <= lastKnownIn(at))
      .map(({ day, facts }, n) => ({ ...step(n, day), facts })),
    ...charges(at, all),
  }
}
