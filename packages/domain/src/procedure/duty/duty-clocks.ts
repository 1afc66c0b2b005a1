import { lechangDraft } from '../../law/lechang-draft.ts'
import { workingSystems } from '../../ledger/working-systems.ts'
import { procedures } from '../procedures.ts'
import type { DutyClock } from './duty-clock.ts'
import { enforcementClocks } from './duty-clocks-of-enforcement.ts'
import { gridTrainingClocks } from './duty-clocks-of-grid-training.ts'
import { clocksOfReports } from './duty-clocks-of-reports.ts'
import { businessClocks, legalAidClocks } from './duty-clocks-of-services.ts'

// Last days that a ledger states row by row: no instrument fixes them, the township or the county does.
const local = lechangDraft
// The name of a village or community.
const division = { field: 'name', entryKind: 'village', through: 'division' } as const

const workPlanItemDue: DutyClock = {
  id: 'annual-plan.item-due',
  label: { zh: '完成年度计划事项', en: 'Carry out an item of the annual plan' },
  system: 'annualPlan',
  bound: 'atMost',
  soon: 14,
  span: { by: 'entry', field: 'due', citation: local },
  start: { entryKind: 'work-plan-item', where: [], at: 'occurred' },
  ends: [{ own: 'closed' }],
  owner: { field: 'owner' },
  about: { field: 'title' },
}

const counselTerm: DutyClock = {
  id: 'legal-service.counsel-term',
  label: { zh: '续聘村（居）法律顾问', en: 'Appoint legal counsel of a village or community again' },
  system: 'legalService',
  bound: 'atMost',
  soon: 30,
  span: {
    by: 'entry',
    field: 'closed',
    citation: { instrument: 'village-counsel-opinion-2018', bindingForce: 'advisory', verification: 'unverified' },
  },
  start: { entryKind: 'counsel-appointment', where: [], at: 'occurred' },
  ends: [
    // Somebody's later appointment for the same place takes over, whether the term was over or not.
    {
      entryKind: 'counsel-appointment',
      where: [],
      at: 'occurred',
      matching: 'division',
      equals: 'division',
      isLater: true,
    },
    { entryKind: 'village', where: [], at: 'closed', matching: 'key', equals: 'division' },
  ],
  owner: { post: 'judicialOfficeHead' },
  about: division,
}

// Clocks of ledgers that no procedure follows.
const clocksOfRows: readonly DutyClock[] = [
  workPlanItemDue,
  ...enforcementClocks,
  ...gridTrainingClocks,
  ...businessClocks,
  ...legalAidClocks,
  counselTerm,
  ...clocksOfReports,
]
const systems = Object.keys(workingSystems)

/**
 * Every clock of the working systems, in their order. `soon` and, where a ledger names nobody, the post that answers are
 * defaults of the product.
 *
 * @see 法治政府建设与责任落实督察工作规定 第24条 (publication)
 */
export const dutyClocks: readonly DutyClock[] = [
  ...procedures.flatMap(({ clocks = [] }) => clocks),
  ...clocksOfRows,
].toSorted((one, other) => systems.indexOf(one.system) - systems.indexOf(other.system))
