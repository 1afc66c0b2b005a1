import type { Citation } from '../../law/citation.ts'
import { casesTouched, powersChanged, runningCasesOn } from '../../ledger/enforcement/power/cases-touched.ts'
import { caseStep } from '../../ledger/enforcement/case/case-step.ts'
import { enforcementCase } from '../../ledger/enforcement/case/enforcement-case.ts'
import { penaltyDecision } from '../../ledger/enforcement/case/penalty-decision.ts'
import { type ComparedPower, type PowerConflict, comparePowers } from '../../ledger/enforcement/power/compare-powers.ts'
import { delegatedPower } from '../../ledger/enforcement/power/delegated-power.ts'
import { dutyStatement } from '../../ledger/enforcement/power/duty-statement.ts'
import { penaltyLaw } from '../../procedure/enforcement-case/penalty-law.ts'
import type { Alert, AlertView } from '../alert.ts'
import type { PowerFinding } from './enforcement-register-finding.ts'
import { entriesOf, idsOf } from '../entries-of.ts'

type Found<C extends PowerFinding['code']> = Extract<PowerFinding, { readonly code: C }>

/** What a conflict between lists comes to for somebody who has to act; the locale says it. */
export const conflictFinding = (
  { item, title, isDelegated }: Pick<ComparedPower, 'item' | 'title' | 'isDelegated'>,
  conflict: PowerConflict,
): Found<'dutyOverlap' | 'dutyGap' | 'dutyContradiction'> => {
  const { entries } = conflict
  switch (conflict.code) {
    case 'overlap':
      return { code: 'dutyOverlap', item, title, bodies: conflict.bodies, entries }
    case 'gap':
      return { code: 'dutyGap', item, title, isDelegated, named: conflict.named, entries }
    case 'contradiction': {
      const { statedBy, holder, own } = conflict
      return { code: 'dutyContradiction', item, title, statedBy, holder, own, entries }
    }
  }
}

/**
 * What a conflict is held against. Jurisdiction that is in dispute is settled between the bodies, or by the authority above
 * both; that the work of several fits together is to be seen to by all of them.
 *
 * @see 中华人民共和国行政处罚法 第24条第3款, 第25条第2款
 */
export const conflictCitations: Readonly<Record<PowerConflict['code'], Citation>> = {
  overlap: penaltyLaw(25, { paragraph: 2 }),
  gap: penaltyLaw(24, { paragraph: 3 }),
  contradiction: penaltyLaw(25, { paragraph: 2 }),
}

const conflicts =
  (code: PowerConflict['code']) =>
  (view: AlertView): readonly PowerFinding[] => {
    const statements = entriesOf(view, dutyStatement, 'inForce')
    // Of lists that nobody wrote down nothing can be said.
    if (statements.length === 0) return []
    return comparePowers(entriesOf(view, delegatedPower, 'inForce'), statements, view.on).items.flatMap((compared) =>
      compared.conflicts.filter((each) => each.code === code).map((each) => conflictFinding(compared, each)),
    )
  }

const withoutPower = (view: AlertView): readonly Found<'dutyWithoutPower'>[] => {
  if (entriesOf(view, delegatedPower, 'upTo').length === 0) return []
  const delegated = new Set(entriesOf(view, delegatedPower, 'inForce').map(({ facts }) => facts.item))
  const stated = entriesOf(view, dutyStatement, 'inForce').filter(
    ({ facts }) => facts.holder === 'enforcementTeam' && facts.role === 'lead' && !delegated.has(facts.item),
  )
  return [...Map.groupBy(stated, ({ facts }) => facts.item)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([item, own]) => {
      const statedBy = [...new Set(own.map(({ facts }) => facts.statedBy))].toSorted()
      return { code: 'dutyWithoutPower', item, title: own[0]?.facts.title ?? item, statedBy, entries: idsOf(own) }
    })
}

const notPublished = (view: AlertView): readonly Found<'powerNotPublished'>[] =>
  entriesOf(view, delegatedPower, 'inForce').flatMap((entry) => {
    const { item, title, publishedOn } = entry.facts
    if (publishedOn !== undefined && publishedOn <= view.on) return []
    const later = publishedOn === undefined ? {} : { publishedOn }
    return [{ code: 'powerNotPublished', power: entry.key, item, title, ...later, entries: idsOf([entry]) } as const]
  })

const ofEndedPowers = (view: AlertView): readonly Found<'casesOfEndedPower'>[] => {
  const powers = entriesOf(view, delegatedPower, 'upTo')
  const running = runningCasesOn(
    {
      cases: entriesOf(view, enforcementCase, 'upTo'),
      steps: entriesOf(view, caseStep, 'upTo'),
      decisions: entriesOf(view, penaltyDecision, 'upTo'),
    },
    view.on,
  )
  // A decision stands on the power of its own day; what is still to be decided needs one in force.
  const touched = casesTouched(
    powersChanged(powers, '0000-01-01', view.on),
    running.filter(({ isDecided }) => !isDecided),
  )
  return [...Map.groupBy(touched, ({ ended }) => ended)].map(([ended, own]) => {
    const { key: power, item, title, until, replacedBy } = ended
    const ids = [
      ...own.flatMap(({ entries }) => entries),
      ended.id,
      ...(replacedBy === undefined ? [] : [replacedBy.id]),
    ]
    return {
      code: 'casesOfEndedPower',
      power,
      item,
      title,
      until,
      ...(replacedBy !== undefined && { replacedBy: replacedBy.key }),
      cases: own.map((each) => each.case),
      entries: idsOf(ids.map((id) => ({ id }))),
    }
  })
}

const [system, power] = ['powersAndDuties', delegatedPower.id] as const
const lists = [power, dutyStatement.id]

/** The alerts of powers and duties: where the lists of team and departments do not fit each other, or the law. */
export const powersAndDutiesAlerts: readonly Alert[] = [
  {
    id: 'duty-overlap',
    label: { zh: '职责重叠', en: 'Several bodies claim to lead' },
    system,
    citation: conflictCitations.overlap,
    reads: lists,
    look: conflicts('overlap'),
  },
  {
    id: 'duty-gap',
    label: { zh: '职责空白', en: 'Nobody claims to lead' },
    system,
    citation: conflictCitations.gap,
    reads: lists,
    look: conflicts('gap'),
  },
  {
    id: 'duty-contradiction',
    label: { zh: '清单互相矛盾', en: 'Lists contradict each other' },
    system,
    citation: conflictCitations.contradiction,
    reads: lists,
    look: conflicts('contradiction'),
  },
  {
    id: 'duty-without-power',
    label: { zh: '清单所列事项未经赋权', en: 'An item of the team that was not handed over' },
    system,
    citation: penaltyLaw(24, { paragraph: 2 }),
    reads: lists,
    look: withoutPower,
  },
  {
    id: 'power-not-published',
    label: { zh: '赋权事项未公布', en: 'A power in force that was not published' },
    system,
    citation: penaltyLaw(24, { paragraph: 1 }),
    reads: [power],
    look: notPublished,
  },
  {
    id: 'cases-of-ended-power',
    label: { zh: '在办案件所依据的赋权已失效', en: 'Running cases that rest on an ended power' },
    system,
    citation: penaltyLaw(24, { paragraph: 2 }),
    reads: [power, enforcementCase.id, caseStep.id, penaltyDecision.id],
    look: ofEndedPowers,
  },
]
