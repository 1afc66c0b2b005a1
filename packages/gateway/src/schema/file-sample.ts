import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { type DrawnFile, type DrawnSample, drawSample } from '../run/draw-sample.ts'
import { standpointOf } from '../run/standpoint.ts'
import { badInput, checkDays, largestPage } from './bad-input.ts'
import { builder } from './builder.ts'
import { Entry } from './entry.ts'
import { knownAtArg } from './standpoint.ts'
import { today } from './today.ts'
import { Township } from './township.ts'

const DrawnFileObject = builder.objectRef<DrawnFile>('DrawnCaseFile').implement({
  description: '抽中的案卷 · A case file that was drawn',
  fields: (t) => ({
    case: t.exposeString('case', { description: '案件编号 · Business key of the case' }),
    title: t.string({
      nullable: true,
      description: '案由；案件不在台账中则为空 · What it is about; null where the case is not in the ledger',
      resolve: ({ title }) => title,
    }),
    decisions: t.field({
      type: [Entry],
      description: '期间内作出的决定 · The decisions made in the span of days',
      resolve: ({ decisions }) => [...decisions],
    }),
  }),
})

const SampleObject = builder.objectRef<DrawnSample>('CaseFileSample').implement({
  description:
    '按种子抽取的待评查案卷：种子和台账相同，谁来抽都一样 · Case files drawn from a seed for review: whoever has the seed and the ledger draws the same ones',
  fields: (t) => ({
    seed: t.exposeString('seed', { description: '随机种子 · The seed' }),
    size: t.exposeInt('size', { description: '拟抽取件数 · How many were asked for' }),
    from: t.expose('from', { type: 'CivilDate', description: '决定日期起 · First day of the decisions' }),
    to: t.expose('to', { type: 'CivilDate', description: '决定日期止 · Last day of the decisions' }),
    on: t.expose('on', { type: 'CivilDate', description: '抽样日期 · The day of the drawing' }),
    population: t.exposeInt('population', { description: '可抽件数 · Files there were to draw from' }),
    files: t.field({
      type: [DrawnFileObject],
      description:
        '抽中的案卷，按抽取顺序：件数较少的样本是它的开头 · The files, in the order of drawing: a smaller sample is its beginning',
      resolve: ({ files }) => [...files],
    }),
  }),
})

/** Adds drawing case files to a township: only who reaches the township can ask. It reads, and writes nothing down. */
export const addFileSample = (): void => {
  builder.objectField(Township, 'fileSample', (t) =>
    t.field({
      type: SampleObject,
      description: '按种子抽取待评查的案卷 · Draws case files to be reviewed from a seed',
      args: {
        seed: t.arg.string({
          required: true,
          description: '随机种子，首尾空格不计 · The seed; blanks around it do not matter',
        }),
        size: t.arg.int({
          required: true,
          description: `抽取件数，1 至 ${largestPage} · How many, from 1 to ${largestPage}`,
        }),
        from: t.arg({ type: 'CivilDate', required: true, description: '决定日期起 · First day of the decisions' }),
        to: t.arg({ type: 'CivilDate', required: true, description: '决定日期止 · Last day of the decisions' }),
        on: t.arg({
          type: 'CivilDate',
          description: '抽样日期，默认今天 · The day of the drawing; today unless given',
        }),
        knownAt: knownAtArg(t.arg),
      },
      resolve: ({ code }, { seed, size, from, to, on, knownAt }, context) => {
        if (size < 1 || size > largestPage)
          throw badInput('badSampleSize', { value: size, largest: largestPage }, context.language)
        if (seed.trim() === '') throw badInput('emptySeed', { value: seed }, context.language)
        checkDays(from, to, context)
        checkDays(from, on, context)
        return context.run(
          Effect.gen(function* () {
            const day = on ?? (yield* today)
            const request = { township: code, seed, size, from, to, on: day, ...standpointOf({ knownAt }) }
            return yield* drawSample(yield* CurrentActor, request)
          }),
        )
      },
    }),
  )
}
