import type { Instrument } from './instrument.ts'

// Nobody knows who issued them, or whether they are in force: copies on document sites, a blog, two newspapers.
const scheme = (id: string, zh: string, en: string): Instrument => ({
  id,
  title: { zh, en },
  kind: 'assessmentScheme',
  verification: 'unverified',
})

/** Schemes by which grid members are assessed elsewhere, as far as they were seen: local, of unknown authority. */
export const schemeInstruments: readonly Instrument[] = [
  scheme(
    'grid-scheme-a',
    '某地网格员考核（定额扣款，文档网站所载，发文机关不明）',
    'A scheme of fixed deductions (copy on a document site, issuer unknown)',
  ),
  scheme(
    'grid-scheme-b',
    '某地村级网格月度考核（加权达标，网站所载，发文机关不明）',
    'A monthly scheme for villages by weighted thresholds (copy on a web site, issuer unknown)',
  ),
  scheme(
    'grid-scheme-c',
    '社区网格化管理积分制考核（博客文章，来源不明）',
    'A scheme of points for grid members (blog article, source unknown)',
  ),
  scheme(
    'grid-scheme-d',
    '某地网格员半年与年终考核（文档网站所载，发文机关不明）',
    'A scheme of half-year and year-end (copy on a document site, issuer unknown)',
  ),
  scheme(
    'grid-scheme-e',
    '平昌县网格员报酬与奖励（报纸报道，2015年）',
    'Pay and rewards of grid members in Pingchang (newspaper report, 2015)',
  ),
  scheme(
    'grid-scheme-f',
    '冠县崇文街道网格员绩效考核（报纸报道，2020年）',
    'Assessment of grid members in Chongwen Subdistrict, Guanxian (newspaper report, 2020)',
  ),
  scheme(
    'grid-scheme-g',
    '某地网格员扣分加分考核（文档网站所载，发文机关不明）',
    'A scheme of deductions and bonuses (copy on a document site, issuer unknown)',
  ),
]
