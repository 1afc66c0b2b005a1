import { expect, test } from 'vitest'
import { figureDefinitions } from '../../figure-definitions.ts'
import { statisticsTable } from './statistics-table.ts'

test('every figure of a township’s enforcement stands in the table once, under a heading of its own kind', () => {
  const figures = figureDefinitions
    .filter(({ id, subject }) => id.startsWith('enforcement.') && subject === 'township')
    .map(({ id }) => id)
  const listed = statisticsTable.flatMap((section) => section.figures.map(({ id }) => id))
  expect(listed.toSorted()).toEqual(figures.toSorted())
  expect(statisticsTable.map(({ id }) => id)).toEqual([
    'team',
    'rules',
    'training',
    'cases',
    'money',
    'remedies',
    'checks',
    'disclosure',
    'review',
    'whistle',
  ])
})

test('what is decided of money stands with what is paid of it, and nowhere among the cases', () => {
  const money = statisticsTable.find(({ id }) => id === 'money')
  expect(money?.figures.map(({ id }) => id)).toEqual([
    'enforcement.fines-decided',
    'enforcement.confiscated',
    'enforcement.fines-paid',
    'enforcement.late-fines-paid',
  ])
})
