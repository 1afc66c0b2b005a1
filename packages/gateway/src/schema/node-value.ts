import { type Fen, type NodeValue as Value, type Points, formatExact } from '@zhunsheng/domain'
import { builder } from './builder.ts'

/** The value of a node with one member for each kind of value: at most two of them are there. */
interface FlatValue {
  readonly count?: number
  readonly outOf?: number
  readonly number?: string
  readonly points?: Points
  readonly exactPoints?: string
  readonly grade?: string
  readonly fen?: Fen
  readonly flag?: boolean
}

/** The value of a node as the schema shows it. */
export const flatValueOf = (value: Value): FlatValue => {
  switch (value.type) {
    case 'count':
      return { count: value.value }
    case 'share':
      return { count: value.value, outOf: value.of }
    case 'number':
      return { number: formatExact(value.value) }
    case 'points':
      return { points: value.value, ...(value.exact !== undefined && { exactPoints: formatExact(value.exact) }) }
    case 'grade':
      return { grade: value.grade }
    case 'money':
      return { fen: value.fen }
    case 'flag':
      return { flag: value.value }
  }
}

const nullable = true
export const NodeValue = builder.objectRef<FlatValue>('NodeValue').implement({
  description:
    '节点的值：按种类只有一项（比率有两项） · The value of a node: one of these, by its kind (two for a share)',
  fields: (t) => ({
    count: t.exposeInt('count', { nullable, description: '计数 · A count' }),
    outOf: t.exposeInt('outOf', { nullable, description: '比率的分母 · The denominator of a share' }),
    number: t.exposeString('number', { nullable, description: '精确数值 · An exact number' }),
    points: t.expose('points', { type: 'Points', nullable, description: '分值 · Points' }),
    exactPoints: t.exposeString('exactPoints', {
      nullable,
      description: '舍入前的精确分值 · Points before rounding, exactly',
    }),
    grade: t.exposeString('grade', { nullable, description: '等次 · A grade' }),
    fen: t.expose('fen', { type: 'Fen', nullable, description: '金额（分） · Money in fen' }),
    flag: t.exposeBoolean('flag', { nullable, description: '是否成立 · Whether it holds' }),
  }),
})
