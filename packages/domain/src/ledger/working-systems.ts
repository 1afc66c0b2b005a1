import { decisionSystems } from './decision/decision-systems.ts'
import { enforcementSystems } from './enforcement/enforcement-systems.ts'
import { gridSystems } from './grid/grid-systems.ts'
import { organisationSystems } from './organisation/organisation-systems.ts'
import { reportSystems } from './report/report-systems.ts'
import { serviceSystems } from './service/service-systems.ts'
import { studySystems } from './study/study-systems.ts'

/**
 * The working systems (工作制度) of a township, in the order of the annual report. Which ledgers there are, what is derived from
 * them and what is counted follows from this list; procedures, clocks and alerts name their system.
 */
export const workingSystems = {
  ...organisationSystems,
  ...decisionSystems,
  ...studySystems,
  ...enforcementSystems,
  ...gridSystems,
  ...serviceSystems,
  ...reportSystems,
} as const
/** The id of a working system. */
export type WorkingSystem = keyof typeof workingSystems
/** Whether the text is the id of a working system. */
export const isWorkingSystem = (text: string): text is WorkingSystem => Object.hasOwn(workingSystems, text)
