import { en as domainEn } from '@zhunsheng/domain/locale/en'
import { zhCN as domainZh } from '@zhunsheng/domain/locale/zh-CN'
import { expect, test } from 'vitest'
import { indicatorHeadings } from './indicator-headings.ts'
import { textIn } from './language.ts'

const zh = { text: textIn('zh-CN'), locale: domainZh }
const en = { text: textIn('en'), locale: domainEn }
const named = (path: string, titleZh: string, titleEn: string) => ({ path, title: { zh: titleZh, en: titleEn } })

test('are the titles up to the first bracket or colon, unless nothing stands before it', () => {
  const indicators = [
    named('in-post', '在任人数（行政村）', 'In post (administrative villages)'),
    named('counsel', '法律顾问在聘', 'Legal counsel in force'),
    named('bonus', '加分：考试优秀', 'Bonus: excellent'),
    named('plan', '（草案）计划', '(Draft) plan'),
  ]
  expect(indicatorHeadings(indicators, zh)).toEqual(['在任人数', '法律顾问在聘', '加分', '（草案）计划'])
  expect(indicatorHeadings(indicators, en)).toEqual(['In post', 'Legal counsel in force', 'Bonus', '(Draft) plan'])
})

test('have the path beside what would read alike', () => {
  const indicators = [
    named('study/bonus', '加分（学法）', 'Bonus (study)'),
    named('exam/bonus', '加分（考试）', 'Bonus (examination)'),
    named('exam', '考试', 'Examination'),
  ]
  expect(indicatorHeadings(indicators, zh)).toEqual(['加分（study/bonus）', '加分（exam/bonus）', '考试'])
  expect(indicatorHeadings(indicators, en)).toEqual(['Bonus (study/bonus)', 'Bonus (exam/bonus)', 'Examination'])
})
