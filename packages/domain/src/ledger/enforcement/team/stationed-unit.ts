import { civilDate, entryKind, oneOf, text } from '../../entry-kind.ts'
import { enforcementBodies } from './enforcement-body.ts'
import { teamUnits } from './team-unit.ts'

/** 派驻单位: a unit that a department stations in the enforcement team. Its people are team memberships of that unit. */
export const stationedUnit = entryKind({
  id: 'stationed-unit',
  part: 'enforcement',
  zh: '派驻单位',
  en: 'Stationed unit',
  key: text({ zh: '派驻编号', en: 'Stationing no.' }),
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '派驻日期', en: 'From' }),
    closed: civilDate({ zh: '撤回日期', en: 'Until', optional: true }),
  },
  fields: {
    unit: oneOf({ zh: '派驻单位', en: 'Unit', values: teamUnits }),
    department: oneOf({ zh: '派出部门', en: 'Stationed by', values: enforcementBodies }),
    basis: text({ zh: '派驻依据', en: 'Basis', optional: true }),
  },
})
