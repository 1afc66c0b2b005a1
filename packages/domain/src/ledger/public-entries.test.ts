import { describe, expect, test } from 'vitest'
import { disputeStepOf, registered } from '../testing/told-dispute.ts'
import { toldEntry } from '../testing/told-entry.ts'
import { eventStepOf, toldEvent } from '../testing/told-event.ts'
import { petitionStepOf, toldPetition } from '../testing/told-petition.ts'
import { evidence } from './report/evidence.ts'
import { kindsWithheldFrom, publicEntries, undisclosableKinds } from './public-entries.ts'
import { leaderCase } from './service/petition/leader-case.ts'

const secret = { undisclosed: true }
const keysOf = (entries: Iterable<Parameters<typeof publicEntries>[0] extends Iterable<infer E> ? E : never>) =>
  Array.from(entries, ({ key }) => key)
const paper = (key: string, ofKind: string, ofKey: string) =>
  toldEntry(
    evidence,
    key,
    { occurred: '2023-06-01' },
    {
      title: '材料',
      sha256: 'a'.repeat(64),
      bytes: 1,
      mediaType: 'application/pdf',
      supports: 'entry',
      ofKind,
      ofYear: 2023,
      ofKey,
      uploader: 'P10',
    },
  )
const charge = toldEntry(
  leaderCase,
  'BA-1',
  { occurred: '2023-06-01' },
  { title: '某事', petition: 'XF-1', leader: 'P1', post: 'partySecretary' },
)

test('events, disputes and petitions may say so; steps, charges, papers and files may follow them', () => {
  expect(undisclosableKinds.toSorted()).toEqual(['dispute', 'event', 'petition'])
  for (const kind of ['event-step', 'dispute-party', 'petition-step', 'leader-case', 'leader-case-step', 'evidence'])
    expect(kindsWithheldFrom).toContain(kind)
  for (const kind of ['grid', 'person', 'patrol', 'penalty-decision', 'study-session'])
    expect(kindsWithheldFrom).not.toContain(kind)
})

describe('what is left of a ledger for the public', () => {
  test('is all of it where nothing is undisclosed', () => {
    const all = [toldEvent('2023-05-02'), registered('2023-05-03'), toldPetition('2023-05-04', { undisclosed: false })]
    expect(publicEntries(all)).toEqual(all)
  })
  test('is what names no such row, directly or through others', () => {
    const left = publicEntries([
      toldEvent('2023-05-02', secret),
      eventStepOf('accepted', '2023-05-03'),
      registered('2023-05-04', { event: 'SJ-1' }),
      disputeStepOf('mediated', '2023-05-05'),
      toldPetition('2023-05-04', { event: 'SJ-1' }),
      petitionStepOf('registered', '2023-05-04'),
      charge,
      paper('ZJ-1', 'leader-case', 'BA-1'),
      paper('ZJ-2', 'event', 'SJ-2'),
      toldPetition('2023-05-09', {}, 'XF-2'),
      petitionStepOf('registered', '2023-05-09', {}, 'XF-2'),
      toldPetition('2023-05-10', { repeatOf: 'XF-1' }, 'XF-3'),
    ])
    expect(keysOf(left).map((key) => key.slice(0, 4))).toEqual(['ZJ-2', 'XF-2', 'XF-2'])
  })
  test('is without rows that say so elsewhere, and without what names these', () => {
    const [event, step] = [toldEvent('2023-05-02'), eventStepOf('accepted', '2023-05-03')]
    const other = registered('2023-05-04')
    expect(publicEntries([event, step, other], [event])).toEqual([other])
    expect(publicEntries([step, other], [event])).toEqual([other])
  })
  test('keeps rows of another township that go by the same key', () => {
    const there = { ...eventStepOf('accepted', '2023-05-03'), township: '141021101000' }
    expect(publicEntries([toldEvent('2023-05-02', secret), there])).toEqual([there])
  })
})
