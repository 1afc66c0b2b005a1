import type { Scheme, SchemeOption } from '../../rule-book/scheme/scheme.ts'
import type { RuleBookSource } from '../../rule-book/source.ts'
import { attestedScore, filledIn, item, quoted, scored, tried } from './scheme-parts.ts'

type Source = Omit<RuleBookSource, 'money'> & { readonly money: object }

const source: Source = {
  id: 'scheme-e',
  title: { zh: '方案E：基本报酬、弹性经费加逐条奖励', en: 'Scheme E: base, elastic fund and a reward per item' },
  subject: 'gridMember',
  period: 'month',
  ...tried,
  citation: quoted('e', 'total'),
  total: 100,
  rounding: { place: 'total', mode: 'halfUp' },
  figures: [attestedScore('month-score', '当月评分', 'Score of the month')],
  indicators: [item('score', '评分', 'Score', 100, { type: 'manual', figure: 'month-score' }, filledIn('e'))],
  money: {
    base: 1000,
    terms: [
      { type: 'byScore', yuan: 500 },
      // 50 to 200 yuan an item: which of them is for whoever applies it to say.
      { type: 'perItem', figure: 'member.commendations' },
    ],
    floor: 0,
    rounding: 'halfUp',
    citation: quoted('e', 'floor'),
  },
  cases: [],
}

const reward = (yuan: 50 | 200): SchemeOption => ({
  id: String(yuan),
  label: { zh: `每条${yuan}元`, en: `${yuan} yuan an item` },
  patches: [
    { at: ['money', 'terms', 1, 'yuan'], value: yuan },
    {
      at: ['cases'],
      value: [
        {
          name: 'score 83, one item adopted',
          title: { zh: '评分83分，采用信息一条', en: 'Score 83, one item adopted' },
          period: '2023-06',
          given: { 'month-score': scored(83), 'member.commendations': 1 },
          expect: { points: 83, moneyFen: 141_500 + yuan * 100 },
        },
      ],
    },
  ],
})

/** 1,000 yuan, an elastic fund of 500, and 50 to 200 for each item of intelligence that is adopted. */
export const schemeE: Scheme = {
  id: source.id,
  letter: 'E',
  title: source.title,
  source: { ...source },
  choices: [
    {
      id: 'reward',
      question: {
        zh: '采用信息每条奖励50至200元：按多少计？',
        en: 'An adopted item is rewarded with 50 to 200 yuan: with how much?',
      },
      at: ['money', 'terms', 1],
      options: [reward(50), reward(200)],
    },
  ],
  leftOut: [
    {
      zh: '弹性经费怎样发放没有写：按评分的比例发放为示例',
      en: 'How the elastic fund is paid is not stated: that it follows the score is illustrative',
    },
    {
      zh: '年底每个社区末2名淘汰：本产品的末位更换按月看，不按年看',
      en: 'The last 2 of each community are dropped at the end of the year: the last places here are those of a month',
    },
    {
      zh: '居民按季评议，与民警、干部捆绑考核：没有写分值',
      en: 'A review by residents each quarter, and joint assessment with the policeman and the cadres: no points are stated',
    },
  ],
}
