import { addDays } from '@zhunsheng/domain'
import { officeHours, workday } from './days.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'
import { randomFor } from './random.ts'

type Decision = Noted<'major-decision'>
// Every decision passed its legality review; one skipped public participation, so the year is not spotless.
const decisions: readonly (readonly [number, number, string, boolean, Decision['facts']['publicParticipation']])[] = [
  [3, 28, '镇区农贸市场改造方案', true, 'done'],
  [5, 9, '农村人居环境整治三年安排', true, 'done'],
  [6, 27, '镇应急避险点布局方案', true, 'waived'],
  [8, 22, '便民服务中心一窗受理改造方案', true, 'done'],
  [10, 24, '农村道路养护管理办法', true, 'missing'],
  [12, 19, '2024年度镇重点工程安排', false, 'done'],
]

/** Major administrative decisions and the steps each went through. */
export const decision = (): Part<'major-decision'> => {
  const random = randomFor('major-decision')
  return {
    'major-decision': decisions.map(([month, day, title, inCatalogue, publicParticipation], i): Decision => {
      const occurred = workday(month, day)
      return {
        key: keyOf('JC', i + 1, 2),
        clocks: { occurred },
        facts: { title, inCatalogue, publicParticipation, legalityReview: 'passed', collectivelyDecided: true },
        personal: {},
        recorded: officeHours(addDays(occurred, 2), random),
      }
    }),
  }
}
