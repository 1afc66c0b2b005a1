import type { GridsText } from './grids-text.ts'

/** The sentences about the register of grids and the training of grid members, in Chinese. */
export const gridsZhCN: GridsText = {
  description: '某日的网格名册：每个网格由谁负责、自何日起、代管和空缺',
  on: '此日（北京时间），默认今天',
  grid: '只看一个网格：15位代码；附任职和代管沿革',
  village: '只看一个村（社区）：12位代码',
  title: (township, day) => `${township} ${day}的网格`,
  none: '当日台账中没有在用的网格。',
  counts: (grids, basic, dedicated, members, perGrid) =>
    `在用网格 ${grids}：基础 ${basic}，专属 ${dedicated}；网格员 ${members} 人，一人只计一次。${perGrid === undefined ? '' : `每个基础网格平均 ${perGrid} 人。`}`,
  answered: (vacant, covered, unanswered) =>
    `没有配备网格员 ${vacant}；由他人负责 ${covered}；当日无人负责 ${unanswered}。`,
  columns: ['网格代码', '类型', '村（社区）', '名称', '户数', '人口', '当日负责', '身份', '自'],
  as: { member: '网格员', cover: '代管', head: '网格长' },
  nobody: '无人',
  lacking: { vacant: '空缺', away: '网格员离岗', notInForce: '网格不在用' },
  since: (day) => `${day}起`,
  several: (count) => `同时有${count}人`,
  unknownGrid: (code, day) => `截至${day}的台账中没有网格${code}，请核对 --grid 和 --on。`,
  notGridCode: (code) => `“${code}”不是网格代码：应为15位数字，即12位村（社区）代码加3位。`,
  one: {
    title: (code, name, day) => `网格${code}${name === undefined ? '' : `“${name}”`} ${day}`,
    standing: {
      inForce: '在用',
      ended: '已停用',
      notYet: '尚未启用',
      notRegistered: '名册中没有，只见于任职或者代管台账',
    },
    answers: (who, as, since) => `当日负责：${who}（${as}，${since}）`,
    lacking: (why) => `没有网格员负责：${why}`,
    successor: (code) => `由网格${code}承接`,
    assignments: '任职',
    assignmentColumns: ['人员', '岗位', '到岗', '离岗', '当日'],
    covers: '代管',
    coverColumns: ['人员', '原因', '起', '止'],
    away: (ground, since) => `离岗：${ground}，${since}`,
    here: '在岗',
    past: '—',
  },
  training: {
    audience: '培训对象：执法人员（默认）或者网格员',
    audiences: { enforcementOfficers: '执法人员', gridMembers: '网格员' },
    unknownAudience: (given, known) => `没有培训对象“${given}”。可用：${known}。`,
    notForMembers: (option) => `${option} 只用于执法人员：没有给网格员规定的学时要求。`,
    title: (township, year, day) => `${township} ${year}年网格员培训（截至${day}）`,
    none: '台账中没有给网格员举办的培训。',
    plan: (planned, carriedOut) => `计划 ${planned} 项，已实施 ${carriedOut} 项。`,
    total: (sessions, hours, attended, absent, onLeave) =>
      `举办 ${sessions} 次；参加 ${attended} 人次，所得学时合计 ${hours}；缺席 ${absent} 人次，准假 ${onLeave} 人次。`,
    share: (share) => `出勤率 ${share}（准假不计）。`,
    unrecorded: (count) => `在岗而没有考勤记录 ${count} 人次。`,
    sessionColumns: ['日期', '课程', '名称', '学时', '参加', '缺席', '准假', '无记录'],
    memberColumns: ['人员', '参加', '缺席', '准假', '无记录', '所得学时'],
  },
}
