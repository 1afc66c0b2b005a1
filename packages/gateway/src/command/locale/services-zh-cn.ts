import type { ServicesText } from './services-text.ts'

/** The sentences about the service centre and legal counsel, in Chinese. */
export const servicesZhCN: ServicesText = {
  year: {
    description: '一年的便民服务：事项、办件、一窗受理、网上办理、按时办结、逾期、评价，逐个事项',
    on: '截至此日；默认年末，当年默认今天',
    title: (township, year, day) => `${township} ${year}年政务服务（截至${day}）`,
    none: '台账中没有政务服务事项，也没有办件。',
    offered: (items, oneWindow, oneNetwork) => `事项 ${items} 项：一窗受理 ${oneWindow}，一网通办 ${oneNetwork}。`,
    reduction: (items, promised, statutory, share) =>
      `有法定时限的 ${items} 项：法定 ${statutory} 个工作日，承诺 ${promised} 个工作日${share === undefined ? '' : `，压缩 ${share}`}（各项之和）。`,
    accepted: (cases, marketEntity, oneWindow, online) =>
      `受理 ${cases} 件，其中市场主体 ${marketEntity} 件；综合窗口 ${oneWindow}，网上 ${online}。`,
    inTime: (inTime, due, share, day) =>
      `按时办结 ${inTime} 件 / 到期 ${due} 件，${share}：按承诺日期计，截至${day}未到期的不计。`,
    done: (done, evaluated, satisfied) => `办结 ${done} 件，有评价 ${evaluated} 件，其中满意和基本满意 ${satisfied}。`,
    overdue: (overdue) => `逾期未办结 ${overdue} 件。`,
    columns: ['事项', '名称', '承诺/法定', '受理', '综合窗口', '网上', '办结', '按时/到期', '逾期未结', '满意/评价'],
    unknownItem: '（台账中没有这个事项）',
    noMoreOffered: (name) => `${name}（已取消）`,
  },
  counsel: {
    description: '村（居）法律顾问一年的服务：聘任、每月现场时长、每季讲座，以及与所选标准相比是否达到',
    on: '截至此日；默认年末，当年默认今天',
    norm: '与此标准相比：标准的代号（外地标准，据报道）；默认不比',
    unknownNorm: (given, known) => `没有标准“${given}”。可用：${known}。`,
    title: (township, year, day) => `${township} ${year}年村（居）法律顾问（截至${day}）`,
    none: '当日台账中没有村（社区）。',
    covered: (covered, villages, share) => `有在聘法律顾问：${covered} / ${villages} 个村（社区），${share}。`,
    visited: (visited, villages, share) =>
      `年内到过现场或者举办过讲座：${visited} / ${villages} 个村（社区），${share}。`,
    months: '各月现场服务时长（时:分）',
    columns: ['村（社区）', '在聘（聘期至）', '各形式合计', '各季讲座'],
    month: (month) => `${month}月`,
    term: (key, until) => (until === undefined ? key : `${key}（${until}）`),
    noCounsel: '无',
    chosen: (norm, citation, reported) => `标准：${norm} · ${citation}；${reported}见于报道，何时起施行未核。`,
    noNorm: '没有选标准，不作评判；可用 --norm 选一个外地标准来比。',
    judged: (met, short, notJudged) => `逐期相比：达到 ${met}，未达到 ${short}，不评 ${notJudged}。`,
    short: (place, period, measure, done, least, by) =>
      `· ${place} ${period} ${measure} ${done}，应有 ${least}，缺 ${by}`,
    notJudged: (place, reasons) => `· ${place} 不评：${reasons}`,
    because: {
      notOver: (periods) => `期间未满 ${periods} 期`,
      noCounsel: (periods) => `无人在聘 ${periods} 期`,
      counselPartOfIt: (periods) => `部分日期在聘 ${periods} 期`,
      normNotInForce: (periods) => `标准尚无记载 ${periods} 期`,
    },
    between: '，',
  },
}
