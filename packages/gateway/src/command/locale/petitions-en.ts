import type { PetitionsText } from './petitions-text.ts'

/** The sentences about the ledger of petitions in English. */
export const petitionsEn: PetitionsText = {
  description: 'the ledger of petitions on a day: kinds, routes, stages, what is due next; petitioners masked',
  on: 'as it stood at the end of this day; today unless given',
  onlyOpen: 'only those that are open',
  title: (township, day) => `${township}: the ledger of petitions on ${day}`,
  columns: [
    'No.',
    'Received',
    'Form',
    'How it came',
    'Kind',
    'Route',
    'People',
    'Petitioner',
    'Stage',
    'Due next',
    'Until',
    'Left',
  ],
  unknown: 'unknown',
  petitioner: (person, name) => (name === undefined ? person : `${name} (${person})`),
  left: (days) => `${days} ${days === 1 ? 'day' : 'days'}`,
  over: (days) => `${days} ${days === 1 ? 'day' : 'days'} late`,
  still: 'stands still',
  none: 'There is no such petition.',
  total: (count, stages) => `${count} in all: ${stages}.`,
  ofStage: (stage, count) => `${stage} ${count}`,
  lateCount: (count) => `Of ${count} a day is over.`,
}
