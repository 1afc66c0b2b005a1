import { addDays } from '@zhunsheng/domain'
import { on, officeHours } from './days.ts'
import type { EventStory } from './event-stories.ts'
import { type Noted, keyOf } from './ledger.ts'
import { contacts, person } from './people.ts'
import { places } from './places.ts'
import { randomFor } from './random.ts'

// Came in by the hotline in the last days of the year, and not dealt with yet: the report does not count them.
const calls = [
  { reported: on(12, 28), accepted: on(12, 29), at: 3 },
  { reported: on(12, 30), accepted: '2024-01-01', at: 11 },
] as const

/** What the governance centre got from the hotline: it waits to be accepted, unlike what members and villages solve themselves. */
export const hotlineCalls = (): readonly EventStory[] => {
  const random = randomFor('hotline')
  return calls.map(({ reported, accepted, at }, i): EventStory => {
    const event: Noted<'event'> = {
      key: keyOf('SJRX', i + 1, 2),
      clocks: { occurred: reported, reported },
      facts: {
        category: 'other',
        source: 'hotline',
        division: places[at]?.code ?? '',
        reporter: contacts[at]?.key ?? person(61).key,
        handled: false,
        valid: true,
        due: addDays(reported, 10),
      },
      personal: { summary: '虚构：来电反映路灯不亮' },
      recorded: officeHours(reported, random),
    }
    return { event, steps: [{ step: 'accepted', on: accepted }] }
  })
}
