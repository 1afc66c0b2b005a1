import type { Scheme } from '../../rule-book/scheme/scheme.ts'
import { quoted, tried } from './scheme-parts.ts'

const title = { zh: '方案F：排名与辞退', en: 'Scheme F: rank and dismiss' }

/**
 * A monthly ranking by time online and events reported, a part of the performance pay held back, dismissal after two poor
 * months in a row. A newspaper tells of it without a number of points, a limit or an amount: it stays refused.
 */
export const schemeF: Scheme = {
  id: 'scheme-f',
  letter: 'F',
  title,
  source: {
    id: 'scheme-f',
    title,
    subject: 'gridMember',
    period: 'month',
    ...tried,
    citation: quoted('f'),
    rounding: { place: 'total', mode: 'halfUp' },
    indicators: [
      { path: 'online', title: { zh: '应用在线率', en: 'Share of time online' }, citation: quoted('f') },
      { path: 'events', title: { zh: '事件上报', en: 'Events reported' }, citation: quoted('f') },
    ],
    money: { rounding: 'halfUp', citation: quoted('f') },
    replacement: [{ type: 'consecutive', months: 2, citation: quoted('f') }],
    cases: [],
  },
  choices: [],
  leftOut: [
    {
      zh: '每天12时、18时通报；怎样算“表现不佳”、扣多少绩效工资，报道没有写',
      en: 'Posted at 12:00 and 18:00 each day; what is a poor month and how much pay is held back the report does not say',
    },
  ],
}
