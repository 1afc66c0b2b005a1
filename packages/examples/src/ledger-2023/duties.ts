import { type CivilDate, addDays } from '@zhunsheng/domain'
import { officeHours } from './days.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'
import { items, secondListFrom } from './powers.ts'
import { randomFor } from './random.ts'

type Duty = Noted<'duty-statement'>
type Body = Duty['facts']['holder']
type Said = readonly [holder: Body, role: Duty['facts']['role']]
interface List {
  readonly statedBy: Body
  readonly says: readonly Said[]
}

const team = 'enforcementTeam'
const agreed = (department: Body): readonly List[] => {
  const says: readonly Said[] = [
    [team, 'lead'],
    [department, 'assist'],
  ]
  return [
    { statedBy: team, says },
    { statedBy: department, says },
  ]
}

/** Planted in the lists: what two bodies both claim, what nobody leads, and of what one list says somebody else leads. */
export const plantedDuties = { overlap: 'SC-01', gap: 'ST-02', contradiction: 'SL-01' } as const

const listsOf = (code: string, department: Body): readonly List[] => {
  switch (code) {
    case plantedDuties.overlap:
      return [
        { statedBy: team, says: [[team, 'lead']] },
        { statedBy: department, says: [[department, 'lead']] },
      ]
    case plantedDuties.gap:
      return [
        { statedBy: team, says: [[team, 'assist']] },
        { statedBy: department, says: [[department, 'assist']] },
      ]
    case plantedDuties.contradiction:
      return [...agreed(department), { statedBy: 'ecologyBureau', says: [[department, 'lead']] }]
    default:
      return agreed(department)
  }
}

const since: CivilDate = '2022-03-01'
const spanOf = (only: 1 | 2 | undefined) => ({
  occurred: only === 2 ? secondListFrom : since,
  ...(only === 1 && { closed: addDays(secondListFrom, -1) }),
})
const listName = (only: 1 | 2 | undefined): string => `权责清单（${only === 2 ? 2023 : 2022}年版，虚构）`

/** What the lists of the team and of the departments say of the matters that were handed over. */
export const duties = (): Part<'duty-statement'> => {
  const random = randomFor('duty-statement')
  const told = items.flatMap((matter) =>
    listsOf(matter.item, matter.from).flatMap(({ statedBy, says }) =>
      says.map(([holder, role]) => ({ ...matter, statedBy, holder, role })),
    ),
  )
  return {
    'duty-statement': told.map(({ item, title, only, statedBy, holder, role }, i): Duty => {
      const clocks = spanOf(only)
      return {
        key: keyOf('QZQD', i + 1, 2),
        clocks,
        facts: { list: listName(only), statedBy, item, title, holder, role },
        personal: {},
        recorded: officeHours(clocks.occurred, random),
      }
    }),
  }
}
