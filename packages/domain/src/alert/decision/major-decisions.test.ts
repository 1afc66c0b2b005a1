import { describe, expect, test } from 'vitest'
import { decisionMatter } from '../../ledger/decision/decision-matter.ts'
import { decisionStep } from '../../ledger/decision/decision-step.ts'
import { legalityReview } from '../../ledger/decision/legality-review.ts'
import { majorDecision } from '../../ledger/decision/major-decision.ts'
import { reviewTeamMembership } from '../../ledger/decision/review-team-membership.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { entryFor, viewOf } from '../../testing/alert-view.ts'
import { lookOut } from '../alerts.ts'
import { legalityReviewAlerts } from './legality-review.ts'
import { majorDecisionAlerts } from './major-decisions.ts'

const matter = (catalogueItem?: string) =>
  entryFor(decisionMatter, {
    key: 'SX-1',
    clocks: { occurred: '2023-02-01' },
    facts: {
      title: '农贸市场改造',
      matterKind: 'project',
      ...(catalogueItem !== undefined && { catalogueItem }),
      owner: 'deputyMayor',
      isTechnical: false,
      isRiskBearing: false,
      hearingDue: false,
    },
  })
const decided = (occurred: string, of?: string) =>
  entryFor(majorDecision, {
    key: 'JC-1',
    clocks: { occurred },
    facts: {
      title: '农贸市场改造',
      inCatalogue: true,
      publicParticipation: 'done',
      legalityReview: 'passed',
      collectivelyDecided: true,
      ...(of !== undefined && { matter: of }),
    },
  })
const published = entryFor(decisionStep, {
  key: 'CX-1',
  clocks: { occurred: '2023-03-01' },
  facts: { matter: 'SX-1', step: 'published' },
})
type Component = 'deputyInCharge' | 'partyGovernmentOffice' | 'judicialOffice' | 'legalCounsel'
const member = (component: Component, occurred = '2022-01-01', closed?: string) =>
  entryFor(reviewTeamMembership, {
    key: `CY-${component}-${occurred}`,
    clocks: { occurred, ...(closed !== undefined && { closed }) },
    facts: { component, person: `p-${component.length}` },
  })
const review = (component: Component, closed?: string) =>
  entryFor(legalityReview, {
    key: 'SC-1',
    clocks: { occurred: '2023-02-20', ...(closed !== undefined && { closed }) },
    facts: {
      matter: 'SX-1',
      component,
      reviewer: `p-${component.length}`,
      ...(closed !== undefined && { opinion: 'passed' as const }),
    },
  })
const found = (on: string, ...entries: readonly LooseEntry[]) =>
  lookOut(viewOf(on, entries), [...majorDecisionAlerts, ...legalityReviewAlerts]).map(({ finding }) => finding)
const ofTeam = (on: string, ...entries: readonly LooseEntry[]) =>
  lookOut(viewOf(on, entries), legalityReviewAlerts).map(({ finding }) => finding.code)
const codes = (on: string, ...entries: readonly LooseEntry[]) => found(on, ...entries).map(({ code }) => code)

describe('major decisions', () => {
  test('a decision of the year that names no matter has no file', () => {
    expect(codes('2023-12-31', decided('2023-05-09'))).toEqual(['decisionWithoutFile'])
    expect(codes('2023-05-08', decided('2023-05-09'))).toEqual([])
    expect(codes('2024-01-01', decided('2023-05-09'))).toEqual([])
  })
  test('a matter that no catalogue lists is one that nobody announced', () => {
    expect(codes('2023-12-31', matter())).toEqual(['matterNotListed'])
    expect(codes('2023-12-31', matter('ML-1'))).toEqual([])
  })
  test('a step that the law does not allow is found where it stands in the ledger', () => {
    const [unlawful] = found('2023-12-31', matter('ML-1'), published)
    expect(unlawful).toMatchObject({ code: 'unlawfulStep', move: { move: 'published', case: 'SX-1' } })
    expect(codes('2023-02-28', matter('ML-1'), published)).toEqual([])
  })
})

describe('the review team', () => {
  const team = (['deputyInCharge', 'partyGovernmentOffice', 'judicialOffice', 'legalCounsel'] as const).map((each) =>
    member(each),
  )
  test('lacks whoever has left, and nothing is said of a team nobody lists', () => {
    expect(codes('2023-12-31', ...team)).toEqual([])
    expect(codes('2023-12-31')).toEqual([])
    expect(found('2023-12-31', ...team.slice(0, 3), member('legalCounsel', '2022-01-01', '2023-06-30'))).toEqual([
      { code: 'reviewComponentVacant', component: 'legalCounsel', entries: [] },
    ])
    expect(codes('2023-06-30', ...team.slice(0, 3), member('legalCounsel', '2022-01-01', '2023-06-30'))).toEqual([])
  })
  test('gives opinions by its members, on the day on which they are members', () => {
    expect(ofTeam('2023-12-31', ...team, review('judicialOffice', '2023-03-03'))).toEqual([])
    const late = [...team.slice(0, 2), ...team.slice(3), member('judicialOffice', '2023-03-04')]
    expect(ofTeam('2023-12-31', ...late, review('judicialOffice', '2023-03-03'))).toEqual(['reviewerOutsideTeam'])
    expect(ofTeam('2023-12-31', ...late, review('judicialOffice'))).toEqual([])
    expect(ofTeam('2023-03-02', ...late.slice(0, 3), review('judicialOffice', '2023-03-03'))).toEqual([
      'reviewComponentVacant',
    ])
  })
})

test('both languages give the same numbers', () => {
  const all = found(
    '2023-12-31',
    matter(),
    decided('2023-05-09'),
    published,
    member('legalCounsel'),
    review('judicialOffice', '2023-03-03'),
  )
  expect(new Set(all.map(({ code }) => code)).size).toBe(5)
  for (const finding of all) {
    const digits = (text: string) => (text.match(/\d+/gu) ?? []).toSorted()
    const [zh, english] = [say(finding, zhCN), say(finding, en)]
    expect(zh).not.toMatch(/undefined/u)
    expect(english).not.toMatch(/undefined/u)
    if (finding.code !== 'unlawfulStep' && finding.code !== 'reviewerOutsideTeam')
      expect(digits(english)).toEqual(digits(zh))
  }
})
