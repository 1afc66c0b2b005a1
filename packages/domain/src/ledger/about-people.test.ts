import { expect, test } from 'vitest'
import type { EntryKind } from './entry-kind.ts'
import { entryKinds } from './entry-kinds.ts'
import { figureDefinitions } from './figure-definitions.ts'

// They name people, and counts of them say nothing of any: holders of public office, meetings, papers, teams.
const ofOffices = new Set([
  'leading-group-membership',
  'post-holding',
  'committee-membership',
  'review-team-membership',
  'legality-review',
  'meeting-attendance',
  'work-plan-item',
  'evidence',
  'patrol',
  'counsel-appointment',
])

const namesPeople = ({ dataSubject, fields }: EntryKind): boolean =>
  dataSubject !== undefined ||
  Object.values(fields).some((field) => field.mark !== undefined || (field.type === 'ref' && field.to === 'person'))

test('a kind whose rows name people is about people, or of their offices and papers alone', () => {
  const unsaid = entryKinds
    .filter((kind: EntryKind) => namesPeople(kind) && kind.aboutPeople !== true && !ofOffices.has(kind.id))
    .map(({ id }) => id)
  expect(unsaid).toEqual([])
  for (const kind of entryKinds satisfies readonly EntryKind[])
    if (ofOffices.has(kind.id)) expect(kind).not.toHaveProperty('aboutPeople')
})

test('figures over kinds about people say so, and none over meetings', () => {
  const isAbout = (id: string) => figureDefinitions.find((each) => each.id === id)?.aboutPeople
  expect([isAbout('study.exam-sitters'), isAbout('enforcement.penalties'), isAbout('grid.members-replaced')]).toEqual([
    true,
    true,
    true,
  ])
  expect([isAbout('organisation.rule-of-law-meetings'), isAbout('enforcement.institutions')]).toEqual([
    undefined,
    undefined,
  ])
})
