import { type FigureValue, countyOf, formatFixed } from '@zhunsheng/domain'
import { type BasisId, type Cell, type Compared, type PeerGroupId, bases, peerGroups } from '@zhunsheng/domain/roll-up'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { type CountyFigure, countyFigures } from '../run/county-figures.ts'
import { standpointOf } from '../run/standpoint.ts'
import { builder } from './builder.ts'
import { codeEnum } from './code-enum.ts'
import { both } from './describe.ts'
import { Figure, figuresAskedFor } from './figure.ts'
import { standpointArgs } from './standpoint.ts'

const isBasis = (id: string): id is BasisId => bases.some((basis) => basis.id === id)
const basisIds = bases.map(({ id }) => id)
const BasisEnum = codeEnum('ComparisonBasis', '比较口径 · What a raw number is held against', basisIds, (code) => {
  const label = bases.find(({ id }) => id === code)?.label
  return label === undefined ? code : both(label)
})
const isPeerGroup = (id: string): id is PeerGroupId => Object.hasOwn(peerGroups, id)
const PeerGroupEnum = codeEnum(
  'PeerGroupKind',
  '比较分组 · With whom a township is compared',
  Object.keys(peerGroups).filter(isPeerGroup),
  (code) => both(peerGroups[code]),
)
const CellStatusEnum = codeEnum(
  'CountyCellStatus',
  '格内情形 · What a cell says',
  ['present', 'missing', 'inapplicable', 'withheld'] as const,
  (code) =>
    ({
      present: '有数 · A number',
      missing: '没有登记，不当作0 · Not recorded, and not nought',
      inapplicable: '不涉及 · Does not concern it',
      withheld: '涉及个人的小数或其可推出者，不公开 · About people and small, or would give such a number away',
    })[code],
)

interface Row extends Compared {
  readonly group: PeerGroupId
  readonly cell: Cell
}
interface PerBasis {
  readonly basis: BasisId
  readonly number: string
}

const number = (cell: Cell): number | undefined => (cell.status === 'present' ? cell.value : undefined)
const denominator = (cell: Cell): number | undefined => (cell.status === 'present' ? cell.of : undefined)

const PerObject = builder.objectRef<PerBasis>('NumberPerBasis').implement({
  description: '按口径折算的数 · A number per basis',
  fields: (t) => ({
    basis: t.expose('basis', { type: BasisEnum, description: '口径 · Basis' }),
    number: t.exposeString('number', { description: '四舍五入到两位小数 · Half up, two decimals' }),
  }),
})

const CellObject = builder.objectRef<Cell>('CountyCell').implement({
  description: '一个数或者为什么没有 · A number, or why there is none',
  fields: (t) => ({
    status: t.field({ type: CellStatusEnum, description: '情形 · Status', resolve: ({ status }) => status }),
    value: t.int({
      nullable: true,
      description: '计数（率为分子） · The count; of a rate its numerator',
      resolve: number,
    }),
    outOf: t.int({ nullable: true, description: '率的分母 · The denominator of a rate', resolve: denominator }),
  }),
})

const RowObject = builder.objectRef<Row>('CountyFigureRow').implement({
  description: '一个乡镇在一项指标上 · A township on a figure',
  fields: (t) => ({
    township: t.field({ type: 'TownshipCode', description: '乡镇代码 · Code', resolve: ({ township }) => township }),
    group: t.expose('group', { type: PeerGroupEnum, description: '分组 · Peer group' }),
    cell: t.expose('cell', { type: CellObject, description: '数 · The number' }),
    per: t.field({
      type: [PerObject],
      description: '按各口径折算；率不再折算 · Per basis; a rate is none already',
      resolve: ({ per, cell }) =>
        cell.status !== 'present'
          ? []
          : Object.entries(per).flatMap(([basis, value]) =>
              isBasis(basis) && value !== undefined ? [{ basis, number: formatFixed(value, 2) }] : [],
            ),
    }),
    rank: t.int({
      nullable: true,
      description: '组内名次；指标无好坏方向则为空 · Place in its group; null where no direction is good',
      resolve: ({ standing, cell }) => (cell.status === 'present' ? standing?.rank : undefined),
    }),
  }),
})

const sumOf = ({ sum, isSumShown }: CountyFigure): Cell => {
  if (!isSumShown) return { status: 'withheld' }
  if (sum.value === undefined) return { status: sum.inapplicable.length > 0 ? 'inapplicable' : 'missing' }
  const value: FigureValue = {
    status: 'present',
    value: sum.value,
    ...(sum.of !== undefined && { of: sum.of }),
    entries: [],
  }
  return value
}

const CountyFigureObject = builder.objectRef<CountyFigure>('CountyFigure').implement({
  description:
    '全县一项指标：按自己的单位合计，率为分子之和比分母之和 · A figure of a county, summed in its own unit; a rate by numerators and denominators',
  fields: (t) => ({
    figure: t.expose('definition', { type: Figure, description: '指标 · The figure' }),
    sum: t.field({ type: CellObject, description: '全县 · The county', resolve: sumOf }),
    missing: t.field({
      type: ['TownshipCode'],
      description: '缺数、未计入合计的乡镇 · Townships that are missing from the sum',
      resolve: ({ sum }) => [...sum.missing],
    }),
    townships: t.field({
      type: [RowObject],
      description: '各乡镇，按组和代码 · The townships by group and code',
      resolve: ({ groups, cells }) =>
        [...groups].flatMap(([group, peers]) =>
          peers.map((each): Row => ({ ...each, group, cell: cells.get(each.township) ?? { status: 'missing' } })),
        ),
    }),
  }),
})

/** Adds the figures of a county. */
export const addCountyFigures = (): void => {
  builder.queryField('countyFigures', (t) =>
    t.field({
      type: [CountyFigureObject],
      description:
        '一县各乡镇的指标：合计、分组比较 · Figures of the townships of a county: summed, and compared within groups',
      args: {
        township: t.arg({
          type: 'TownshipCode',
          required: true,
          description: '县内任一乡镇的代码 · Code of any township of the county',
        }),
        year: t.arg({ type: 'Year', required: true, description: '年度 · Year' }),
        figures: t.arg({ type: ['String'], required: true, description: '指标代号 · Ids of figures' }),
        per: t.arg({ type: BasisEnum, description: '排名口径，默认按原始数 · Ranked by; raw numbers unless given' }),
        public: t.arg.boolean({
          defaultValue: false,
          description:
            '供公开：不公开的记录不计，涉及个人的小于5的数不显示 · For publication: rows that are not for the public do not count, numbers below 5 about people are withheld',
        }),
        ...standpointArgs(t.arg),
      },
      resolve: (_, { township, year, figures, per, public: isPublic, ...from }, context) =>
        context.run(
          Effect.gen(function* () {
            const asked = figuresAskedFor(figures, context)
            const request = { county: countyOf(township), year, figures: asked, by: per ?? undefined }
            const shown = { isPublic: isPublic === true, ...standpointOf(from) }
            return yield* countyFigures(yield* CurrentActor, { ...request, ...shown })
          }),
        ),
    }),
  )
}
