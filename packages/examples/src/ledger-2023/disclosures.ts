import type { CivilDate } from '@zhunsheng/domain'
import { toldRows } from './cases/told-cases.ts'
import { officeHours, on } from './days.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'
import { randomFor } from './random.ts'

type Disclosure = Noted<'enforcement-disclosure'>
type Facts = Disclosure['facts']
interface Told {
  readonly day: CivilDate
  readonly until?: CivilDate | undefined
  readonly facts: Facts
}

const address = '县政府网站行政执法公示专栏（虚构）'
const general = (stage: Facts['stage'], day: CivilDate, content: string, more: Partial<Facts> = {}): Told => ({
  day,
  facts: { stage, content, address, ...more },
})
// What was made public beforehand and while acting, and the data of the year before, in time.
const others: readonly Told[] = [
  general('before', on(1, 6), '执法主体、执法人员和监督方式'),
  general('before', on(1, 6), '赋权事项清单和办事流程'),
  general('annualData', on(1, 18), '2022年度行政执法总体情况', { reportYear: 2022 }),
  general('during', on(3, 10), '春季联合检查现场公示执法人员和事由', { address: '检查现场' }),
  general('before', on(6, 9), '赋权事项清单（2023年版，虚构）'),
  general('before', on(6, 9), '行政裁量权基准（第2版，虚构）'),
  general('during', on(9, 20), '食品安全检查现场公示执法人员和事由', { address: '检查现场' }),
  general('before', on(11, 14), '执法人员名单更新'),
]

/** What the township made public of its enforcement, case by case and in general. */
export const disclosures = (): Part<'enforcement-disclosure'> => {
  const random = randomFor('enforcement-disclosure')
  const ofCases = toldRows('enforcement-disclosure').map(({ day, until, facts, case: named }): Told => ({
    day,
    until,
    facts: { ...facts, case: named },
  }))
  const told = [...others, ...ofCases].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return {
    'enforcement-disclosure': told.map(({ day, until, facts }, i): Disclosure => ({
      key: keyOf('ZFGS', i + 1),
      clocks: { occurred: day, ...(until !== undefined && { closed: until }) },
      facts,
      personal: {},
      recorded: officeHours(until ?? day, random),
    })),
  }
}
