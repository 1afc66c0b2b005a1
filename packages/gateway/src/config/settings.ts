import { type Label, type Outcome, fail, ok } from '@zhunsheng/domain'
import * as Config from 'effect/Config'
import { parseApiKeys } from '../access/api-key.ts'
import { parseDatabaseUrl } from './database-url.ts'
import { isLanguage, type Language } from './language.ts'

/** Why a setting is refused; the sentences are in server/locale. */
export type SettingFault =
  | 'notPort'
  | 'notHost'
  | 'notDatabase'
  | 'notLanguage'
  | 'notApiKey'
  | 'twoKeysShareId'
  | 'notSwitch'
  | 'notCount'
  | 'hostNeedsKeys'

/** One setting: the environment variable, what it is, and how its text is read. */
export interface Setting<A> {
  readonly name: string
  /** The text taken when the variable is absent or blank. */
  readonly fallback: string
  readonly label: Label
  /** A value that must not be printed back. */
  readonly secret?: true
  readonly parse: (text: string) => Outcome<A, SettingFault>
}

const setting = <A>(declared: Setting<A>): Setting<A> => declared

/** The text of a setting: what is given, or its fallback when that is nothing but blanks. */
export const textOf = (declared: Setting<unknown>): Config.Config<string> =>
  Config.String(declared.name).pipe(
    Config.withDefault(''),
    Config.map((text) => (text.trim() === '' ? declared.fallback : text.trim())),
  )

const between =
  <F extends SettingFault>(low: number, high: number, fault: F) =>
  (text: string): Outcome<number, F> =>
    /^\d{1,6}$/u.test(text) && Number(text) >= low && Number(text) <= high ? ok(Number(text)) : fail(fault)

const parseLanguage = (text: string): Outcome<Language, SettingFault> =>
  isLanguage(text) ? ok(text) : fail('notLanguage')

const parseSwitch = (text: string): Outcome<boolean, SettingFault> => {
  if (text === '1' || text === 'true') return ok(true)
  return text === '0' || text === 'false' ? ok(false) : fail('notSwitch')
}

/** Every setting of the gateway: the one table that the server reads and docs/configuration.md prints. */
export const settings = {
  port: setting({
    name: 'PORT',
    fallback: '4000',
    label: { zh: '监听端口，0–65535；0 表示任选空闲端口', en: 'port to listen on, 0–65535; 0 takes any free port' },
    parse: between(0, 65_535, 'notPort'),
  }),
  host: setting({
    name: 'HOST',
    fallback: '127.0.0.1',
    label: {
      zh: '监听地址；未配置密钥时只能是 127.0.0.1、localhost 或 ::1',
      en: 'address to listen on; without keys only 127.0.0.1, localhost or ::1',
    },
    parse: (text) => (/^[A-Za-z0-9.:_-]{1,253}$/u.test(text) ? ok(text) : fail('notHost')),
  }),
  database: setting({
    name: 'DATABASE_URL',
    fallback: 'sqlite:./data/zhunsheng.sqlite',
    label: {
      zh: '数据库：sqlite:文件路径，或直接写文件路径；或 postgres://用户:密码@主机:5432/库名，见 docs/databases.md',
      en: 'database: sqlite:FILE or a bare path; or postgres://USER:PASSWORD@HOST:5432/NAME, see docs/databases.md',
    },
    // It may hold a password.
    secret: true,
    parse: parseDatabaseUrl,
  }),
  evidence: setting({
    name: 'ZHUNSHENG_EVIDENCE',
    fallback: '',
    label: {
      zh: '佐证材料文件所在文件夹，每个数据库一个；不设则为数据库文件旁的 <数据库文件>.evidence；PostgreSQL 须设',
      en: 'folder of evidence files, one for each database; <database file>.evidence beside the file unless set; must be set with PostgreSQL',
    },
    parse: (text) => ok(text),
  }),
  language: setting({
    name: 'ZHUNSHENG_LANG',
    fallback: 'zh-CN',
    label: {
      zh: '语言：zh-CN 或 en；系统的 LANG 不起作用',
      en: "language: zh-CN or en; the system's LANG does not count",
    },
    parse: parseLanguage,
  }),
  apiKeys: setting({
    name: 'ZHUNSHENG_API_KEYS',
    fallback: '',
    secret: true,
    label: {
      zh: '访问密钥，逗号分隔，每个为 名称:角色:密钥的SHA-256[:乡镇代码+乡镇代码]，角色为 administrator、clerk 或 reader',
      en: 'access keys, comma-separated, each ID:ROLE:SHA-256 of the secret[:TOWNSHIP+TOWNSHIP]; roles are administrator, clerk, reader',
    },
    parse: parseApiKeys,
  }),
  development: setting({
    name: 'ZHUNSHENG_DEV',
    fallback: '0',
    label: {
      zh: '开发模式：显示字段拼写建议，内部错误的原文写入日志；1 或 0',
      en: 'development: field suggestions are shown and the text of internal errors is logged; 1 or 0',
    },
    parse: parseSwitch,
  }),
  concurrency: setting({
    name: 'ZHUNSHENG_MAX_REQUESTS',
    fallback: '64',
    label: {
      zh: '同时处理的请求数，超过则回 503；1–10000',
      en: 'requests handled at the same time; more are answered 503; 1–10000',
    },
    parse: between(1, 10_000, 'notCount'),
  }),
  drainSeconds: setting({
    name: 'ZHUNSHENG_DRAIN_SECONDS',
    fallback: '10',
    label: {
      zh: '停止时等待进行中请求的秒数，到时强行关闭；0–600',
      en: 'seconds that stopping waits for requests under way before it cuts them off; 0–600',
    },
    parse: between(0, 600, 'notCount'),
  }),
} as const
