import { enforcementBodyFounding } from '../../ledger/enforcement/team/enforcement-body-founding.ts'
import { enforcementPosts, postResponsibility } from '../../ledger/enforcement/team/post-responsibility.ts'
import { teamMembership } from '../../ledger/enforcement/team/team-membership.ts'
import { enforcementDisclosure } from '../../ledger/enforcement/work/enforcement-disclosure.ts'
import { enforcementClocks } from '../../procedure/duty/duty-clocks-of-enforcement.ts'
import { penaltyLaw } from '../../procedure/enforcement-case/penalty-law.ts'
import type { Alert, AlertView } from '../alert.ts'
import { ownArrangement } from '../own-arrangement.ts'
import { entriesOf } from '../entries-of.ts'
import type { EnforcementPost, InstitutionWorkFinding } from './institution-work-finding.ts'
import { lateAlerts } from '../late-duties.ts'

type Found<C extends InstitutionWorkFinding['code']> = Extract<InstitutionWorkFinding, { readonly code: C }>

const isPost = (name: string): name is EnforcementPost => Object.hasOwn(enforcementPosts, name)
const bodies = [enforcementBodyFounding.id, teamMembership.id]

// What is asked of those who enforce is not asked of a township that has nobody to do so.
const enforces = (view: AlertView): boolean =>
  entriesOf(view, enforcementBodyFounding, 'inForce').length > 0 ||
  entriesOf(view, teamMembership, 'inForce').length > 0

const withoutResponsibility = (view: AlertView): readonly Found<'postWithoutResponsibility'>[] => {
  if (!enforces(view)) return []
  const written = new Set(entriesOf(view, postResponsibility, 'inForce').map(({ facts }) => facts.post))
  return Object.keys(enforcementPosts)
    .filter(isPost)
    .filter((post) => !written.has(post))
    .map((post) => ({ code: 'postWithoutResponsibility', post, on: view.on, entries: [] }))
}

const nothingBeforehand = (view: AlertView): readonly Found<'nothingDisclosedBeforehand'>[] => {
  const standing = entriesOf(view, enforcementDisclosure, 'inForce')
  const isPublic = !enforces(view) || standing.some(({ facts }) => facts.stage === 'before')
  return isPublic ? [] : [{ code: 'nothingDisclosedBeforehand', on: view.on, entries: [] }]
}

/** The alerts of what the township has to have in place to enforce at all: responsibilities, and what is public of it. */
export const enforcementAtWorkAlerts: readonly Alert[] = [
  {
    id: 'post-without-responsibility',
    label: { zh: '执法岗位没有责任规定', en: 'A post of enforcement without responsibilities' },
    system: 'institutionsAtWork',
    // The report names the institution; which posts there are is how this product divides the work.
    citation: ownArrangement,
    reads: [postResponsibility.id, ...bodies],
    look: withoutResponsibility,
  },
  {
    id: 'nothing-disclosed-beforehand',
    label: { zh: '执法信息没有事前公示', en: 'Nothing of enforcement is public beforehand' },
    system: 'institutionsAtWork',
    citation: penaltyLaw(39),
    reads: [enforcementDisclosure.id, ...bodies],
    look: nothingBeforehand,
  },
  ...lateAlerts(enforcementClocks, {
    'institutions-at-work.annual-data': {
      id: 'annual-data-late',
      label: { zh: '年度执法数据逾期公开', en: 'Data of a year of enforcement published late, or not at all' },
    },
  }),
]
