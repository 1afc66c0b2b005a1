import { addDays } from '@zhunsheng/domain'
import { officeHours, on, workday } from './days.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'
import { contacts, villagers } from './people.ts'
import { places } from './places.ts'
import { randomFor } from './random.ts'

type Advocate = Noted<'legal-literacy-advocate'>
const trained = 13
const stock = 49
const villages = places.filter(({ type }) => type === 'village')
// Two villages have got no further than two advocates; what would be their third is the next one's.
const behind = [3, 9]
const homeOf = (i: number): string => {
  const place = i % villages.length
  const late = i >= 2 * villages.length && behind.includes(place)
  return villages[late ? place + 1 : place]?.code ?? ''
}

// The stock of earlier years lies in the ledger too, and is not this year's figure; two of the thirteen are village contacts.
const advocatesInAll = (): readonly Advocate[] => {
  const random = randomFor('advocate')
  const newcomers = [...contacts.slice(3, 5), ...villagers.slice(stock, stock + trained - 2)]
  const earlier = villagers.slice(0, stock)
  return [...earlier, ...newcomers].map((who, i): Advocate => {
    const isNew = i >= stock
    const occurred = isNew ? workday(4 + (i % 3) * 3, 12) : on(1, 1).replace('2023', i % 2 === 0 ? '2021' : '2022')
    const from = isNew ? occurred : addDays(occurred, random.between(70, 330))
    const left = !isNew && i % 16 === 5 ? workday(random.between(2, 11), 10) : undefined
    return {
      key: keyOf('FLMBR', i + 1),
      clocks: { occurred: from, ...(left === undefined ? {} : { closed: left }) },
      facts: { division: homeOf(i), person: who.key },
      personal: { name: who.name },
      recorded: officeHours(addDays(left ?? from, 3), random),
    }
  })
}

type Training = Noted<'advocate-training'>
// Half a day each, sixteen quarters of a credit-hour being four. How many hours are asked for was not read in any norm.
const trainings = [
  [workday(5, 24), '民法典与村民自治'],
  [workday(11, 2), '矛盾纠纷化解实务'],
] as const
const trainingsOf = (advocates: readonly Advocate[]): readonly Training[] => {
  const random = randomFor('advocate-training')
  return trainings
    .flatMap(([occurred, title]) =>
      advocates
        .filter(({ clocks: { occurred: from, closed } }) => from <= occurred && (closed ?? occurred) >= occurred)
        // Somebody is always kept away, and one village sent nobody to either.
        .filter(({ facts }) => !random.chance(180) && facts.division !== villages[behind[0] ?? 0]?.code)
        .map(({ facts: { person, division } }) => ({ occurred, facts: { person, division, title, hours: 16 } })),
    )
    .map(({ occurred, facts }, i): Training => ({
      key: keyOf('FLPX', i + 1),
      clocks: { occurred },
      facts,
      personal: {},
      recorded: officeHours(addDays(occurred, 2), random),
    }))
}

/** Legal literacy advocates of the villages, and the training that they took part in. */
export const advocates = (): Part<'legal-literacy-advocate' | 'advocate-training'> => {
  const all = advocatesInAll()
  return { 'legal-literacy-advocate': all, 'advocate-training': trainingsOf(all) }
}
