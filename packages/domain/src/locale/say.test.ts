import { describe, expect, test } from 'vitest'
import { explain } from '../explanation/explain.ts'
import { valueOf } from '../testing/judge-plainly.ts'
import { toldAssessments } from '../testing/told-assessments.ts'
import { en } from './en.ts'
import { sayExplanation } from './say.ts'
import { zhCN } from './zh-cn.ts'

const assessments = toldAssessments()
const told = (name: string, path: string, locale: typeof zhCN) =>
  sayExplanation(valueOf(explain(assessments.get(name)!, path)), locale)

describe('an explanation', () => {
  test('of a study quota reads as a clerk would write it', () => {
    expect(told('township 2023', 'study/lectures', zhCN)).toEqual([
      '法治专题讲座：台账计2期，要求不少于2期，已达到，得2.00分（满分2.00分）。依据：《乐昌镇法治政府建设考核办法（示例草案）》〔地方规定，示例〕；《法治政府建设实施纲要（2021—2025年）》〔未核实〕。',
      '“党政班子法治专题讲座”2期，台账记录2条。',
      '参数“党政班子法治专题讲座期数”自2021年8月11日起至2025年12月31日止为2期，依据：《法治政府建设实施纲要（2021—2025年）》〔未核实〕。',
    ])
    expect(told('township 2023', 'study/lectures', en)).toEqual([
      'Rule-of-law lectures: The ledger counts 2 lectures; at least 2 were required, and the requirement is met: 2.00 of 2.00 points. Basis: Lechang assessment scheme (illustrative draft) [local rule, illustrative]; Outline for Building a Law-based Government (2021–2025) [unverified].',
      'Rule-of-law lectures of the leadership team: 2 lectures (ledger entries: 2).',
      'The parameter “Rule-of-law lectures of the leadership team due” is 2 lectures from 2021-08-11 to 2025-12-31, basis: Outline for Building a Law-based Government (2021–2025) [unverified].',
    ])
  })

  test('of a month names the sum, the grade, the distance and the vetoes, then its parts', () => {
    expect(told('V1', '', zhCN)).toEqual([
      '网格员月度考核（示例）：按2023年1月1日起施行的评分细则，评定2023年6月。信息数量18.00＋信息质量16.00＋按时办结22.92＋入户走访13.50＋业务培训10.00＋工作纪律8.00＝88.42分（总分100.00分）。88.42分在80.00分至89.99分之间（含两端），等次为“良好”。距“优秀”还差1.58分。未触发一票否决（“虚报假报信息”）。依据：《乐昌镇法治政府建设考核办法（示例草案）》〔地方规定，示例〕。',
      '“虚报假报认定”0项。',
      '信息数量：18.00分（满分20.00分）',
      '信息质量：16.00分（满分20.00分）',
      '按时办结：22.92分（满分25.00分）',
      '入户走访：13.50分（满分15.00分）',
      '业务培训：10.00分（满分10.00分）',
      '工作纪律：8.00分（满分10.00分）',
      '加分：0.00分（上限5.00分）',
      '酌情扣分：0.00分（上限10.00分）',
    ])
    expect(told('V1', 'money', en)).toEqual([
      'Monthly assessment of grid members (illustrative): The grade “Good” has the factor 0.9: ¥200.00 × 0.9 = ¥180.00. In all ¥300.00 + ¥180.00 = ¥480.00. Basis: Lechang assessment scheme (illustrative draft) [local rule, illustrative].',
      'Monthly assessment of grid members (illustrative): 88.42 points (of 100.00 points)',
    ])
  })

  test('keeps to full-width punctuation in Chinese, and puts no space into it', () => {
    for (const name of assessments.keys())
      for (const path of ['', ...assessments.get(name)!.book.byPath.keys()])
        for (const line of told(name, path, zhCN)) {
          expect(line).not.toMatch(/[,;:()?!]/u)
          expect(line).not.toMatch(/\s/u)
        }
  })

  test('has no Chinese punctuation in English', () => {
    for (const name of assessments.keys())
      for (const path of ['', ...assessments.get(name)!.book.byPath.keys()])
        for (const line of told(name, path, en)) expect(line).not.toMatch(/[，。；：（）《》〔〕、＝＋－]/u)
  })
})
