import type { FigureDefinition } from '../../../figure/figure-definition.ts'
import type { Label } from '../../../value/label.ts'
import { coverBy, figureOver } from '../../figure-over.ts'
import { people, percent, standing } from '../../figure-terms.ts'
import { gridAnswered } from './grid-answered.ts'
import { gridAssignment } from './grid-assignment.ts'
import { gridServiceSpan } from './grid-service.ts'
import { grid } from './grid.ts'

const whole = { subject: 'township', measure: 'count' } as const
const ofVillage = { subject: 'village', subjectField: 'division', measure: 'count' } as const
const gridsUnit = { zh: '个', en: 'grids' } as const
const assignments = { zh: '人次', en: 'assignments' } as const
// An assignment that says no post is one of a member: the head of a grid leads it.
const asMember = { field: 'post', in: ['fullTime', 'partTime', 'notStated'] } as const

const gridsOf = (id: string, label: Label, type?: 'basic' | 'dedicated'): FigureDefinition =>
  figureOver(grid, {
    id,
    label,
    unit: gridsUnit,
    ...whole,
    where: type === undefined ? [] : [{ field: 'type', is: type }],
    dating: standing,
    aggregate: { type: 'count' },
    good: 'neither',
  })

const livingIn = (id: string, field: 'households' | 'residents', label: Label, unit: Label): FigureDefinition =>
  figureOver(grid, {
    id,
    label,
    unit,
    ...whole,
    where: [{ field: 'type', is: 'basic' }],
    dating: standing,
    aggregate: { type: 'sum', field },
    good: 'neither',
  })

/** Grids that are answered for in some way on the as-of day. */
const answered = (
  id: string,
  label: Label,
  condition:
    | { readonly field: 'answered'; readonly is: 'cover' | 'nobody' }
    | { readonly field: 'lacking'; readonly is: 'vacant' },
): FigureDefinition =>
  figureOver(gridAnswered, {
    id,
    label,
    unit: gridsUnit,
    ...whole,
    where: [condition],
    dating: standing,
    aggregate: { type: 'count' },
    good: condition.field === 'answered' && condition.is === 'cover' ? 'neither' : 'lessIsBetter',
  })

const inPost = (
  id: string,
  label: Label,
  where: Parameters<typeof figureOver<typeof gridServiceSpan>>[1]['where'],
): FigureDefinition =>
  figureOver(gridServiceSpan, {
    id,
    label,
    unit: people,
    ...whole,
    where,
    dating: standing,
    aggregate: { type: 'countDistinct', field: 'member' },
    good: 'neither',
  })

const moved = (
  id: string,
  label: Label,
  clock: 'occurred' | 'closed',
  where: Parameters<typeof figureOver<typeof gridAssignment>>[1]['where'] = [],
): FigureDefinition =>
  figureOver(gridAssignment, {
    id,
    label,
    unit: assignments,
    ...whole,
    where,
    dating: { by: 'within', clock },
    aggregate: { type: 'count' },
    good: 'neither',
  })

/** Figures of the register of grids: how many there are, who is in post, for how many somebody answers. */
export const gridRegisterFigures: readonly FigureDefinition[] = [
  gridsOf('grid.grids', { zh: '在用网格', en: 'Grids in force' }),
  gridsOf('grid.basic-grids', { zh: '在用基础网格', en: 'Basic grids in force' }, 'basic'),
  gridsOf('grid.dedicated-grids', { zh: '在用专属网格', en: 'Dedicated grids in force' }, 'dedicated'),
  livingIn(
    'grid.households',
    'households',
    { zh: '基础网格户数', en: 'Households of basic grids' },
    { zh: '户', en: 'households' },
  ),
  livingIn(
    'grid.residents',
    'residents',
    { zh: '基础网格人口', en: 'Residents of basic grids' },
    { zh: '人', en: 'people' },
  ),
  figureOver(grid, {
    id: 'grid.member-coverage',
    label: { zh: '网格配备网格员的比例', en: 'Share of grids that have a member' },
    unit: percent,
    ...whole,
    where: [],
    dating: standing,
    aggregate: {
      type: 'coverage',
      by: coverBy(gridServiceSpan, { field: 'grid', where: [asMember], dating: standing }),
    },
    good: 'moreIsBetter',
  }),
  figureOver(gridAnswered, {
    id: 'grid.answered-share',
    label: { zh: '当日有人负责的网格比例', en: 'Share of grids for which somebody answers on the day' },
    unit: percent,
    ...whole,
    where: [],
    dating: standing,
    aggregate: { type: 'share', met: [{ field: 'answered', in: ['member', 'cover', 'head'] }] },
    good: 'moreIsBetter',
  }),
  answered(
    'grid.vacant',
    { zh: '没有配备网格员的网格', en: 'Grids without a member' },
    { field: 'lacking', is: 'vacant' },
  ),
  answered(
    'grid.covered',
    { zh: '由他人代管的网格', en: 'Grids that somebody covers' },
    { field: 'answered', is: 'cover' },
  ),
  answered(
    'grid.unanswered',
    { zh: '当日无人负责的网格', en: 'Grids for which nobody answers' },
    { field: 'answered', is: 'nobody' },
  ),
  inPost('grid.members-in-post', { zh: '在职网格员（一人只计一次）', en: 'Grid members in post (each once)' }, [
    asMember,
  ]),
  inPost('grid.members-full-time', { zh: '在职专职网格员', en: 'Full-time grid members in post' }, [
    { field: 'post', is: 'fullTime' },
  ]),
  inPost('grid.members-away', { zh: '当日请假、借调或者停岗的网格员', en: 'Grid members away on the day' }, [
    asMember,
    { field: 'away', is: true },
  ]),
  inPost('grid.heads', { zh: '在职网格长', en: 'Heads of grids in post' }, [{ field: 'post', is: 'head' }]),
  moved('grid.assignments-begun', { zh: '网格任职到岗', en: 'Grid assignments begun' }, 'occurred'),
  moved('grid.assignments-ended', { zh: '网格任职离岗', en: 'Grid assignments ended' }, 'closed'),
  moved('grid.transfers', { zh: '调整网格', en: 'Transfers between grids' }, 'closed', [
    { field: 'endReason', is: 'transferred' },
  ]),
  figureOver(grid, {
    id: 'village.grids',
    label: { zh: '在用网格', en: 'Grids in force' },
    unit: gridsUnit,
    ...ofVillage,
    where: [],
    dating: standing,
    aggregate: { type: 'count' },
    good: 'neither',
  }),
  figureOver(gridServiceSpan, {
    id: 'village.grid-members-in-post',
    label: { zh: '在职网格员（一人只计一次）', en: 'Grid members in post (each once)' },
    unit: people,
    ...ofVillage,
    where: [asMember],
    dating: standing,
    aggregate: { type: 'countDistinct', field: 'member' },
    good: 'neither',
  }),
  figureOver(gridAnswered, {
    id: 'village.grids-answered-share',
    label: { zh: '当日有人负责的网格比例', en: 'Share of grids for which somebody answers on the day' },
    unit: percent,
    ...ofVillage,
    where: [],
    dating: standing,
    aggregate: { type: 'share', met: [{ field: 'answered', in: ['member', 'cover', 'head'] }] },
    good: 'moreIsBetter',
  }),
]
