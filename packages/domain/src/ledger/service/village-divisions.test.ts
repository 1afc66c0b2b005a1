import { describe, expect, test } from 'vitest'
import { divisionRegister } from '../../township/division-register.ts'
import { newEntry } from '../new-entry.ts'
import { villageDivisions } from './village-divisions.ts'
import { village } from './village.ts'

const township = '141021100000'
const writing = { township, recorded: '2023-01-05T00:00:00Z', synthetic: true }
const row = (key: string, name: string, type: 'village' | 'community', closed?: string, successor?: string) => {
  const made = newEntry(
    village,
    {
      key,
      clocks: { occurred: '2021-01-01', ...(closed !== undefined && { closed }) },
      facts: { name, type, residents: 1000, ...(successor !== undefined && { successor }) },
      personal: {},
    },
    writing,
  )
  if (!made.ok) throw new Error(JSON.stringify(made.issues))
  return made.value
}

describe('the register of a township', () => {
  const own = divisionRegister(
    villageDivisions([
      row('141021100951', '望岫村', 'village'),
      row('141021100952', '枕泉社区', 'village'),
      row('141021100953', '听松村', 'community'),
      row('141021100966', '旧渡村', 'village', '2022-12-31', '141021100951'),
    ]),
  )
  test('takes village or community from the entry, never from the name or the code', () => {
    const levels = own.childrenOf(township, '2023-01-01').map(({ level }) => level)
    expect(levels).toEqual(['village', 'village', 'community'])
  })
  test('knows the successor that the ended place names', () => {
    expect(own.at('141021100966', '2022-12-31')?.name).toBe('旧渡村')
    expect(own.heirsOf('141021100966', '2023-01-01').map(({ name }) => name)).toEqual(['望岫村'])
    expect(own.at('141021100951', '2023-01-01')?.successorOf).toEqual(['141021100966'])
  })
})
