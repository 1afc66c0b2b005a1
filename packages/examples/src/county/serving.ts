import type { CivilDate } from '@zhunsheng/domain'
import { chinaCalendar } from '@zhunsheng/domain/calendar'
import { promisedDay } from '@zhunsheng/domain/services'
import type { Noted, Part } from '../ledger-2023/ledger.ts'
import { workdaysAfter } from '../ledger-2023/cases/told-case.ts'
import { atWork } from '../ledger-2023/told-petition.ts'
import { planted } from './planted.ts'
import { trends } from './profiles.ts'
import { daysOf, isLeftOut, lastKnownIn, register, spread, workdayOf } from './rows.ts'
import type { Standing } from './standing.ts'
import { type TownshipYear, doneOf, randomOf } from './township.ts'

const standsOn = ({ clocks: { occurred, closed } }: Noted<'counsel-appointment'>, day: CivilDate): boolean =>
  occurred <= day && (closed === undefined || closed >= day)
const dueOf = (accepted: CivilDate, days: number): CivilDate => {
  const due = promisedDay(accepted, days, chinaCalendar)
  if (!due.ok) throw new Error(JSON.stringify(due.issues))
  return due.value
}
const windowCases = (at: TownshipYear, { items }: Standing): readonly Noted<'service-case'>[] => {
  const random = randomOf(at, 'window')
  const row = register(at, 'BJ')
  const [first, latest] = [workdayOf(at.year, 1, 5), workdayOf(at.year, 12, 26)]
  return daysOf(at.year, Math.floor((90 * trends[at.year].work) / 100), random).flatMap((day, i) => {
    const item = items[random.below(items.length)]
    if (item === undefined) return []
    const accepted = [first, atWork(day)].toSorted()[1] ?? first
    const due = dueOf(accepted > latest ? latest : accepted, item.facts.promisedDays)
    const from = accepted > latest ? latest : accepted
    const closed = random.chance(at.diligence) ? workdaysAfter(from, 1) : workdaysAfter(due, random.between(1, 4))
    if (isLeftOut(at, due > closed ? due : closed)) return []
    const isClosed = closed <= lastKnownIn(at)
    const evaluation = random.chance(850) ? 'satisfied' : 'fair'
    return [
      {
        ...row(i, from, isClosed ? closed : undefined),
        facts: {
          item: item.key,
          applicant: item.facts.applicant,
          channel: random.chance(600) && item.facts.oneWindow ? 'oneWindow' : 'oneNetwork',
          due,
          ...(isClosed && ({ result: 'granted', evaluation } as const)),
        },
      },
    ]
  })
}

const legal = (at: TownshipYear): readonly Noted<'legal-service-case'>[] => {
  const { township, year } = at
  const random = randomOf(at, 'legal services')
  const row = register(at, 'FY')
  return daysOf(year, Math.floor((township.profile.disputes * trends[year].work) / 100), random).map((day, i) => {
    const { key, name } = township.person(201 + random.below(60))
    return {
      ...row(i, day, day),
      facts: {
        service: 'consultation',
        channel: random.chance(700) ? 'judicialOffice' : 'hotline',
        client: key,
        counsel: township.person(85).key,
        result: 'served',
        satisfaction: random.chance(900) ? 'satisfied' : 'fair',
      },
      personal: { name },
    }
  })
}

// Counsel comes in every quarter.
const counsel = (at: TownshipYear, { appointments }: Standing): readonly Noted<'counsel-service'>[] => {
  const random = randomOf(at, 'counsel')
  const row = register(at, 'GWFW')
  return [2, 5, 8, 11]
    .map((month) => workdayOf(at.year, month, 10))
    .flatMap((day) => appointments.filter((each) => standsOn(each, day)).map(({ key, facts }) => ({ key, facts, day })))
    .filter(() => random.chance(at.diligence))
    .map(({ key, facts: { division }, day }, n) => ({
      ...row(n, day),
      facts: {
        appointment: key,
        division,
        form: 'onSite',
        minutes: random.between(40, 120),
        people: random.between(3, 20),
      },
    }))
}

const publicity = (at: TownshipYear): readonly Noted<'publicity-event'>[] => {
  const random = randomOf(at, 'publicity')
  const row = register(at, 'XC')
  const isTied = at.year === planted.tie.year && planted.tie.tails.some((tail) => tail === at.township.profile.tail)
  // Never as many as those that share a place.
  const own = doneOf(at, 24, random)
  return spread(at.year, isTied ? planted.tie.howMany : own).map((day, i) => ({
    ...row(i, day),
    facts: { form: 'publicEducation', title: `普法宣传之${i + 1}`, participants: random.between(30, 160) },
  }))
}

/** What a township did for its residents in a year: at the window, in legal services, by its counsel, in public. */
export const servingOf = (
  at: TownshipYear,
  standing: Standing,
): Part<'service-case' | 'legal-service-case' | 'counsel-service' | 'publicity-event'> => ({
  'service-case': windowCases(at, standing),
  'legal-service-case': legal(at),
  'counsel-service': counsel(at, standing),
  'publicity-event': publicity(at),
})
