import { civilDate, entryKind, flag, oneOf, ref, text } from '../../entry-kind.ts'
import { teamUnits } from './team-unit.ts'

/**
 * 应持证人员: uninterrupted days on which a member of the team who is asked for a certificate has one that entitles, or has
 * none. Asked is who belongs to the enforcement office, and from another unit who holds a certificate or held one in the
 * year: who was stationed without any is not held to one. Nobody writes it down: it follows from the roster and from the
 * certificates, and carries the id of the membership.
 *
 * @see 中华人民共和国行政处罚法 第42条
 */
export const teamEntitlement = entryKind({
  id: 'team-entitlement',
  part: 'enforcement',
  zh: '应持证人员持证情况（推算）',
  en: 'Entitlement of those who are asked for a certificate (derived)',
  aboutPeople: true,
  key: text({ zh: '持证情况编号', en: 'No.' }),
  dataSubject: 'person',
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '起始日期', en: 'From' }),
    closed: civilDate({ zh: '终止日期', en: 'Until', optional: true }),
  },
  fields: {
    person: ref({ zh: '人员代号', en: 'Person key', to: 'person' }),
    unit: oneOf({ zh: '所属单位', en: 'Unit', values: teamUnits }),
    entitled: flag({ zh: '有效持证', en: 'Entitled by a certificate' }),
  },
})
