import type { CivilDate } from '@zhunsheng/domain'
import { instantAt } from './days.ts'
import { groupPetitions } from './group-petitions.ts'
import { type Ledger, type Noted, type Part, keyOf } from './ledger.ts'
import { type Person, person, villagers } from './people.ts'
import { singlePetitions } from './single-petitions.ts'
import type { ToldPetition, ToldStep } from './told-petition.ts'

type Petition = Noted<'petition'>
type Step = Noted<'petition-step'>

interface Numbered extends ToldPetition {
  readonly key: string
  readonly who: Person
}

const byDay = (a: CivilDate, b: CivilDate): number => (a < b ? -1 : a > b ? 1 : 0)
const numbered = (told: readonly ToldPetition[]): readonly Numbered[] =>
  told
    .toSorted((a, b) => byDay(a.received, b.received))
    .map((each, i) => ({ ...each, key: keyOf('XFSX', i + 1, 2), who: villagers[i % villagers.length] ?? person(201) }))

// What each kind of step has a document of.
const documents: Partial<Record<Step['facts']['step'], string>> = {
  told: 'XFGZ',
  answered: 'XFYJ',
  extended: 'XFYQ',
  reviewed: 'XFFC',
  reExamined: 'XFFH',
  mediated: 'XFTJ',
}
const numberIn = (key: string): string => key.slice('XFSX2023-'.length)

const stepRow = ({ key }: Numbered, [day, step, facts]: ToldStep): Omit<Step, 'key'> => {
  const document = documents[step]
  return {
    clocks: { occurred: day },
    facts: {
      petition: key,
      step,
      ...(document !== undefined && { document: `${document}${day.slice(0, 4)}-${numberIn(key)}` }),
      ...facts,
    },
    personal: {},
    recorded: instantAt(day, 17, 30, 0),
  }
}

const keyed = (rows: readonly Omit<Step, 'key'>[]): readonly Step[] => {
  const years = Map.groupBy(rows, ({ clocks }) => Number(clocks.occurred.slice(0, 4)))
  return [...years].flatMap(([year, own]) =>
    own.map((row, i): Step => ({ ...row, key: keyOf('XFBL', i + 1, 3, year) })),
  )
}

/** What people petitioned for in 2023, alone and in groups, and what was done with it. */
export const petitions = (ledger: Pick<Ledger, 'event'>): Part<'petition' | 'petition-step'> => {
  const all = numbered([...groupPetitions(ledger), ...singlePetitions])
  const keyFor = (about: string | undefined): string | undefined => all.find((each) => each.about === about)?.key
  return {
    petition: all.map(({ key, who, received, form, intake, petitionKind, people, about, more, repeats }): Petition => {
      const repeatOf = repeats === undefined ? undefined : keyFor(repeats)
      return {
        key,
        clocks: { occurred: received },
        facts: {
          form,
          intake,
          petitionKind,
          people,
          ...more,
          ...(repeatOf !== undefined && { repeatOf }),
          petitioner: who.key,
        },
        personal: { petitionerName: who.name, summary: `虚构：${who.name}等反映${about}` },
        recorded: instantAt(received, 17, 10, 0),
      }
    }),
    'petition-step': keyed(
      all
        .flatMap((told) => told.steps.map((step) => stepRow(told, step)))
        .toSorted((a, b) => byDay(a.clocks.occurred, b.clocks.occurred)),
    ),
  }
}
