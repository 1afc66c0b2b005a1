import { createHash } from 'node:crypto'
import { workingSystems } from '@zhunsheng/domain/alert'
import { say } from '@zhunsheng/domain/explanation'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { type Alarm, alertsIn } from '../run/alerts.ts'
import { standpointOf } from '../run/standpoint.ts'
import { checkDayLookedAt } from './bad-input.ts'
import { builder } from './builder.ts'
import { Citation } from './citation.ts'
import { WorkingSystemEnum } from './code-enum.ts'
import type { RequestContext } from './context.ts'
import { Entry } from './entry.ts'
import { domainLocale } from './locale/domain-locale.ts'
import { type PageArgs, pageArgs, pageOfList } from './page.ts'
import { knownAtArg } from './standpoint.ts'
import { today } from './today.ts'
import { Township } from './township.ts'
import { languageArgs, languageOf, worded } from './words.ts'

const Alert = builder.objectRef<Alarm>('Alert').implement({
  description:
    '提醒：台账与工作制度的要求不相符、需要有人处理的情况；本身不计分 · What calls for somebody to act: where the ledgers do not agree with what a working system asks for; takes no points itself',
  fields: (t) => ({
    alertId: t.string({ description: '规则代号 · Id of the rule', resolve: ({ alert }) => alert.id }),
    title: t.string({
      description: '规则名称 · What the rule looks for',
      args: languageArgs(t.arg),
      resolve: ({ alert }, args, context) => worded(alert.label, languageOf(args, context)),
    }),
    system: t.field({
      type: WorkingSystemEnum,
      description: '工作制度 · Working system',
      resolve: ({ alert }) => alert.system,
    }),
    systemTitle: t.string({
      description: '工作制度名称 · Name of the working system',
      args: languageArgs(t.arg),
      resolve: ({ alert }, args, context) => worded(workingSystems[alert.system], languageOf(args, context)),
    }),
    code: t.string({ description: '情况代码 · Code of what was found', resolve: ({ finding }) => finding.code }),
    text: t.string({
      description: '写成一句 · In words',
      args: languageArgs(t.arg),
      resolve: ({ finding }, args, context) => say(finding, domainLocale(languageOf(args, context))),
    }),
    citation: t.field({
      type: Citation,
      description: '依据及其标注 · What it is held against, with its marks',
      resolve: ({ alert }) => alert.citation,
    }),
    entries: t.field({
      type: [Entry],
      description: '所依据的台账记录；所缺者无记录 · The entries it rests on; none where something is missing',
      resolve: ({ entries }) => [...entries],
    }),
  }),
})

const AlertConnection = builder.connectionObject(
  { name: 'AlertConnection', type: Alert, description: '提醒 · What calls for somebody to act' },
  { name: 'AlertEdge', description: '一项提醒 · One alert' },
)

// By what was found, so that a cursor holds though others come and go; two that say the same are told apart by number.
const named = (found: readonly Alarm[]): readonly (readonly [name: string, alarm: Alarm])[] => {
  const seen = new Map<string, number>()
  return found.map((alarm) => {
    const name = createHash('sha256')
      .update(`${alarm.alert.id} ${JSON.stringify(alarm.finding)}`)
      .digest('base64url')
    const times = seen.get(name) ?? 0
    seen.set(name, times + 1)
    return [`${name} ${times}`, alarm]
  })
}

const pageOfAlerts = (list: string, found: readonly Alarm[], args: PageArgs, context: RequestContext) => {
  const page = pageOfList(list, named(found), ([name]) => name, args, context)
  return { ...page, edges: page.edges.map(({ cursor, node: [, alarm] }) => ({ cursor, node: alarm })) }
}

/** Adds what calls for somebody to act in a township: only who reaches the township can ask. */
export const addAlerts = (): void => {
  builder.objectField(Township, 'alerts', (t) =>
    t.field({
      type: AlertConnection,
      description:
        '截至某日结束时需要有人处理的情况，按工作制度 · What calls for somebody to act at the end of a day, by working system',
      args: {
        on: t.arg({ type: 'CivilDate', description: '截至此日，默认今天 · The day; today unless given' }),
        system: t.arg({ type: WorkingSystemEnum, description: '只看一项工作制度 · Only one working system' }),
        knownAt: knownAtArg(t.arg),
        ...pageArgs(t.arg),
      },
      resolve: async ({ code }, { on, system, knownAt, ...page }, context) => {
        checkDayLookedAt(on, context)
        const asked = await context.run(
          Effect.gen(function* () {
            const day = on ?? (yield* today)
            const request = { township: code, on: day, system: system ?? undefined, ...standpointOf({ knownAt }) }
            return { day, ...(yield* alertsIn(yield* CurrentActor, request)) }
          }),
        )
        const list = ['alerts', code, asked.day, system ?? '', knownAt ?? ''].join('/')
        return pageOfAlerts(list, asked.found, page, context)
      },
    }),
  )
}
