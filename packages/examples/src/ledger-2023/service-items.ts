import { addDays } from '@zhunsheng/domain'
import { officeHours } from './days.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'
import { randomFor } from './random.ts'

type Item = Noted<'service-item'>
type Field = Item['facts']['field']
/** Its name, within how many working days it is promised, and how many the law gives; `n` not at one window, `o` online. */
type Told = readonly [name: string, promised: number, statutory: number | undefined, marks?: string]

// Invented times: what the law gives for such items differs, and nothing here says what it is.
const told: Readonly<Record<Field, readonly Told[]>> = {
  marketEntity: [
    ['个体工商户设立登记', 1, 15, 'o'],
    ['个体工商户变更登记', 1, 15, 'o'],
    ['个体工商户注销登记', 1, 15, 'o'],
    ['农民专业合作社设立登记', 3, 20, 'o'],
    ['农民专业合作社变更登记', 3, 20, 'o'],
    ['小餐饮登记', 5, 20, 'o'],
    ['食品小摊点备案', 2, 10, 'o'],
    ['临时占道经营申请', 5, 20],
    ['户外招牌设置申请', 5, 20],
  ],
  socialSecurity: [
    ['城乡居民养老保险参保登记', 1, undefined, 'o'],
    ['城乡居民养老保险待遇申领', 10, 30, 'o'],
    ['城乡居民医疗保险参保登记', 1, undefined, 'o'],
    ['医疗救助申请', 10, 30],
    ['灵活就业登记', 2, 10, 'o'],
    ['就业困难人员认定', 7, 20, 'o'],
    ['失业登记', 1, 10, 'o'],
  ],
  civilAffairs: [
    ['最低生活保障申请', 15, 30],
    ['特困人员供养申请', 15, 30],
    ['临时救助申请', 5, 20],
    ['高龄津贴申领', 5, 20, 'o'],
    ['残疾人两项补贴申领', 7, 30, 'o'],
    ['孤儿基本生活保障申请', 10, 30],
    ['殡葬补贴申领', 3, 15, 'o'],
  ],
  health: [
    ['生育服务登记', 1, 5, 'o'],
    ['再生育审批', 10, 30, 'n'],
    ['独生子女父母奖励申领', 7, 20, 'o'],
    ['计划生育家庭扶助申请', 15, 30],
  ],
  agriculture: [
    ['农村土地承包经营权流转备案', 3, 15, 'o'],
    ['耕地地力保护补贴申领', 10, 30, 'o'],
    ['农机购置补贴申请', 15, 30, 'o'],
    ['动物检疫申报', 1, 3, 'no'],
    ['林木采伐申请', 7, 20, 'n'],
    ['设施农业用地备案', 7, 15],
  ],
  construction: [
    ['农村宅基地申请', 15, 30],
    ['乡村建设规划许可', 15, 30, 'n'],
    ['农村危房改造申请', 10, 30],
    ['临时建设备案', 5, 15],
  ],
  other: [
    ['居住证明开具', 0, undefined, 'o'],
    ['村民法律援助经济困难说明', 0, undefined],
    ['信访事项办理查询', 0, undefined, 'o'],
  ],
}

// Taken off the list in the middle of the year.
const ended: Readonly<Record<string, string>> = { 户外招牌设置申请: '2023-06-30' }

/** What the service centre does for applicants, and within how many working days it promises to. */
export const serviceItems = (): Part<'service-item'> => {
  const random = randomFor('service-item')
  const from = '2022-01-01'
  const rows = Object.entries(told).flatMap(([field, items]) =>
    items.map((item) => [field === 'marketEntity', item, fieldNamed(field)] as const),
  )
  return {
    'service-item': rows.map(([isMarket, [name, promisedDays, statutoryDays, marks = ''], field], i): Item => {
      const closed = ended[name]
      return {
        key: keyOf('SX', i + 1, 2, 2022),
        clocks: { occurred: from, ...(closed !== undefined && { closed }) },
        facts: {
          name,
          field,
          applicant: isMarket ? 'marketEntity' : 'individual',
          promisedDays,
          ...(statutoryDays !== undefined && { statutoryDays }),
          oneWindow: !marks.includes('n'),
          oneNetwork: marks.includes('o'),
        },
        personal: {},
        recorded: officeHours(closed ?? addDays(from, 3), random),
      }
    }),
  }
}

const isField = (text: string): text is Field => Object.hasOwn(told, text)
const fieldNamed = (text: string): Field => (isField(text) ? text : 'other')
