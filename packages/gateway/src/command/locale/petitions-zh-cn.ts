import type { PetitionsText } from './petitions-text.ts'

/** The sentences about the ledger of petitions in Chinese. */
export const petitionsZhCN: PetitionsText = {
  description: '信访台账：某日各件信访事项的类别、途径、环节和下一期限（信访人脱敏）',
  on: '截至哪一日（当日结束时），默认今天',
  onlyOpen: '只列未办结的',
  title: (township, day) => `${township} ${day}的信访台账`,
  columns: ['编号', '收到', '形式', '来源', '类别', '途径', '人数', '信访人', '环节', '下一期限', '截止', '剩余'],
  unknown: '信访人不明',
  petitioner: (person, name) => (name === undefined ? person : `${name}（${person}）`),
  left: (days) => `${days}日`,
  over: (days) => `逾期${days}日`,
  still: '中止计算',
  none: '没有符合条件的信访事项。',
  total: (count, stages) => `共 ${count} 件：${stages}。`,
  ofStage: (stage, count) => `${stage} ${count}`,
  lateCount: (count) => `其中有期限已过的 ${count} 件。`,
}
