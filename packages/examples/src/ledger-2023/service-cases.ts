import { type CivilDate, addDays } from '@zhunsheng/domain'
import { chinaCalendar } from '@zhunsheng/domain/calendar'
import { promisedDay } from '@zhunsheng/domain/services'
import { workdaysAfter } from './cases/told-case.ts'
import { dayChooser, officeHours, on, workdayBefore } from './days.ts'
import { type Ledger, type Noted, type Part, keyOf } from './ledger.ts'
import { type Random, randomFor, weightedIndex } from './random.ts'

type Item = Noted<'service-item'>
type Case = Noted<'service-case'>
type Unnumbered = Omit<Case, 'key' | 'recorded'>

// The last working day: whatever is not told otherwise below was done by then.
const lastWorkday = on(12, 29)
const promised = (accepted: CivilDate, { facts: { promisedDays } }: Item): CivilDate => {
  const due = promisedDay(accepted, promisedDays, chinaCalendar)
  if (!due.ok) throw new Error(JSON.stringify(due.issues))
  return due.value
}

const channelOf = ({ facts }: Item, random: Random): Case['facts']['channel'] => {
  if (facts.oneNetwork && random.chance(380)) return 'oneNetwork'
  if (!facts.oneWindow) return 'departmentWindow'
  return random.chance(120) ? 'assisted' : 'oneWindow'
}

// Nobody was asked about these, though many were done.
const neverEvaluated = '临时救助申请'
const evaluationOf = ({ facts }: Item, random: Random): Pick<Case['facts'], 'evaluation'> => {
  const isGiven = random.chance(720)
  const evaluation = random.chance(820) ? 'satisfied' : random.chance(800) ? 'fair' : 'dissatisfied'
  return isGiven && facts.name !== neverEvaluated ? { evaluation } : {}
}

const doneCase = (
  item: Item,
  accepted: CivilDate,
  random: Random,
  { due = promised(accepted, item), closed }: { readonly due?: CivilDate; readonly closed?: CivilDate } = {},
): Unnumbered => {
  const ready = workdaysAfter(accepted, random.below(item.facts.promisedDays + 1))
  const [first] = [ready, due, lastWorkday].toSorted()
  return {
    clocks: { occurred: accepted, closed: closed ?? (first !== undefined && first > accepted ? first : accepted) },
    facts: {
      item: item.key,
      applicant: item.facts.applicant,
      channel: channelOf(item, random),
      due,
      result: random.chance(930) ? 'granted' : random.chance(600) ? 'refused' : 'withdrawn',
      ...evaluationOf(item, random),
    },
    personal: {},
  }
}

const openCase = (item: Item, accepted: CivilDate): Unnumbered => ({
  clocks: { occurred: accepted },
  facts: { item: item.key, applicant: item.facts.applicant, channel: 'oneWindow', due: promised(accepted, item) },
  personal: {},
})

const often = (item: Item): number => (item.facts.promisedDays <= 3 ? 6 : item.facts.promisedDays <= 7 ? 3 : 2)
const chooseDay = dayChooser([8, 7, 10, 9, 9, 9, 8, 8, 9, 8, 8, 7])
const offeredOn = ({ clocks: { closed } }: Item, day: CivilDate): boolean => closed === undefined || day <= closed

const ordinaryCases = (items: readonly [Item, ...Item[]], random: Random): readonly Unnumbered[] => {
  const choose = weightedIndex(items.map(often))
  return Array.from({ length: 588 }, () => {
    const accepted = workdayBefore(chooseDay(random))
    const chosen = items[choose(random)] ?? items[0]
    const item = offeredOn(chosen, accepted) ? chosen : items[0]
    return doneCase(item, accepted < on(1, 3) ? on(1, 3) : accepted, random)
  })
}

// Late, promised by another day, of an item that was offered no more, through a channel that there is not, and open when the
// year ends: the second and third of these are not due yet, the first is overdue.
const plantedCases = (named: (name: string) => Item, random: Random): readonly Unnumbered[] => {
  const late = (name: string, accepted: CivilDate, workdays: number): Unnumbered => {
    const due = promised(accepted, named(name))
    return doneCase(named(name), accepted, random, { due, closed: workdaysAfter(due, workdays) })
  }
  const offline = doneCase(named('临时建设备案'), on(9, 12), random)
  const [wrong, right] = [named('医疗救助申请'), on(4, 17)]
  return [
    late('最低生活保障申请', on(3, 6), 2),
    late('农村宅基地申请', on(5, 15), 6),
    late('小餐饮登记', on(7, 4), 1),
    late('失业登记', on(10, 10), 1),
    doneCase(wrong, right, random, { due: addDays(promised(right, wrong), 3) }),
    doneCase(named('户外招牌设置申请'), on(7, 18), random),
    { ...offline, facts: { ...offline.facts, channel: 'oneNetwork' } },
    openCase(named('小餐饮登记'), on(12, 13)),
    openCase(named('特困人员供养申请'), on(12, 21)),
    openCase(named('医疗救助申请'), on(12, 27)),
  ]
}

/** The cases of the service centre, each due by what its item promises. */
export const serviceCases = ({ 'service-item': items }: Pick<Ledger, 'service-item'>): Part<'service-case'> => {
  const random = randomFor('service-case')
  const [first, ...others] = items
  if (first === undefined) return { 'service-case': [] }
  const named = (name: string): Item => items.find(({ facts }) => facts.name === name) ?? first
  const cases = [...ordinaryCases([first, ...others], random), ...plantedCases(named, random)]
  return {
    'service-case': cases
      .toSorted((a, b) => (a.clocks.occurred < b.clocks.occurred ? -1 : a.clocks.occurred > b.clocks.occurred ? 1 : 0))
      .map((row, i): Case => ({
        ...row,
        key: keyOf('BJ', i + 1, 4),
        recorded: officeHours(row.clocks.closed ?? row.clocks.occurred, random),
      })),
  }
}
