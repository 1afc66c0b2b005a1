import { type Sample, example } from './sample.ts'

export const drawnFiles: Sample = {
  title: { zh: '案卷抽样', en: 'Case files drawn for review' },
  variables: {
    township: example.township,
    seed: '乐昌镇2023年案卷评查',
    from: '2023-01-01',
    to: '2023-09-30',
    on: '2023-10-18',
  },
  query: `query ($township: TownshipCode!, $seed: String!, $from: CivilDate!, $to: CivilDate!, $on: CivilDate!) {
  township(code: $township) {
    fileSample(seed: $seed, size: 8, from: $from, to: $to, on: $on) {
      seed
      size
      from
      to
      on
      population
      files {
        case
        title
        decisions {
          key
        }
      }
    }
  }
}
`,
}
