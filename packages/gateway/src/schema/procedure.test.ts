import { type LooseEntry, civilDateOf } from '@zhunsheng/domain'
import { newEntry } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localAdministrator } from '../access/actor.ts'
import { hashSecret } from '../access/api-key.ts'
import { scopeOf } from '../persistence/databases/scope.ts'
import { lockHead, moveHead } from '../persistence/journal/heads.ts'
import { writeEntry } from '../persistence/journal/journal.ts'
import {
  type MatterRow,
  type MatterRowName,
  appendMatter,
  decidedMatter,
  matterNewRow,
  matterRowNames,
  rowsBefore,
} from '../persistence/testing/decided-matter.ts'
import { withDatabase } from '../persistence/testing/each-database.ts'
import { withStoreOver } from '../persistence/testing/temp-store.ts'
import { type TestGateway, startTestGateway } from './testing/gateway.ts'
import { otherTownship, township } from './testing/small-ledger.ts'

const clerk = { sha256: hashSecret('clerk'), actor: { id: 'c', role: 'clerk', townships: [otherTownship] } } as const
const administrator = { sha256: hashSecret('all'), actor: { ...localAdministrator, id: 'all' } } as const

/** A row of another matter, which begins on the first of March. */
const ofOther = ({ kind, key, values }: MatterRow): MatterRow =>
  kind === 'decision-matter'
    ? { kind, key: 'SX-2', values: { ...values, occurred: '2023-03-01', title: '货运通行办法' } }
    : { kind, key: `${key}-2`, values: { ...values, matter: 'SX-2' } }

// Past the check: as it stands in ledgers from before there was one.
const writeUnchecked = (file: string, rows: readonly MatterRow[]): Promise<readonly LooseEntry[]> =>
  withDatabase({ type: 'sqlite', file }, (database) =>
    database.write(scopeOf(localAdministrator), (connection) =>
      Effect.forEach(rows, (given) =>
        Effect.gen(function* () {
          const recorded = new Date().toISOString()
          const { kind, row } = matterNewRow(given)
          const made = newEntry(kind, row, { township, recorded, synthetic: true })
          if (!made.ok) throw new Error(JSON.stringify(made.issues))
          const head = yield* lockHead(connection, township, recorded)
          yield* moveHead(connection, yield* writeEntry(connection, head, made.value), recorded)
          return made.value
        }),
      ),
    ),
  )

let gateway: TestGateway
/** When the first matter was put to comment, and when it was decided: of the second nobody had heard. */
let [opened, decided] = ['', '']
beforeAll(async () => {
  gateway = await startTestGateway({ apiKeys: [clerk, administrator] })
  await withStoreOver({ type: 'sqlite', file: gateway.file }, async (store) => {
    const appended = async (names: readonly MatterRowName[]): Promise<string> => {
      const written = await appendMatter(store, names)
      const recorded = written.at(-1)?.recorded ?? ''
      // What is recorded in the same millisecond was known then.
      while (new Date().toISOString() <= recorded);
      return recorded
    }
    const atComment = rowsBefore('commentClosed')
    opened = await appended(atComment)
    decided = await appended(rowsBefore('published').slice(atComment.length))
    await appended(['published', 'archived'])
  })
  const { initiated, discussed } = decidedMatter
  await writeUnchecked(gateway.file, [initiated, discussed].map(ofOther))
})
afterAll(() => gateway.close())

const as = (secret: string) => ({ authorization: `Bearer ${secret}` })
const ask = (args: string, fields: string, secret = 'all') =>
  gateway.ask(
    `{ township(code: "${township}") { cases(procedure: MAJOR_DECISION${args}) { ${fields} } } }`,
    {},
    as(secret),
  )
interface Cases {
  readonly totalCount: number
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean }
  readonly edges: readonly { readonly node: Readonly<Record<string, unknown>> }[]
}
const casesOf = async (args: string, fields: string): Promise<Cases> => {
  const { data, errors } = await ask(args, fields)
  expect(errors).toStrictEqual([])
  return (data['township'] as { readonly cases: Cases }).cases
}
const nodesOf = async (args: string, fields: string) =>
  (await casesOf(args, `edges { node { ${fields} } }`)).edges.map(({ node }) => node)

describe('the cases of a procedure', () => {
  test('come by when they began, in pages, with what they are about', async () => {
    const fields = 'totalCount pageInfo { endCursor hasNextPage } edges { node { case title } }'
    const first = await casesOf(', first: 1', fields)
    expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } })
    expect(first.edges).toStrictEqual([{ node: { case: 'SX-1', title: '农贸市场改造' } }])
    const after = `, first: 1, after: "${first.pageInfo.endCursor}"`
    const second = await casesOf(after, fields)
    expect(second).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: false } })
    expect(second.edges).toStrictEqual([{ node: { case: 'SX-2', title: '货运通行办法' } }])
    // A cursor is of one question.
    const { errors } = await ask(`${after}, case: "SX-1"`, 'totalCount')
    expect(JSON.stringify(errors)).toContain('BAD_USER_INPUT')
  })

  test('say which steps were made, on which day, by which entry', async () => {
    const fields = `made { moveId title zh: title(locale: ZH_CN) on entry { key kind ... on DecisionStep { document } } }
      illegal { moveId }`
    const [one] = await nodesOf(', case: "SX-1"', fields)
    expect(one).toMatchObject({
      made: matterRowNames.map((name) => ({ entry: { key: decidedMatter[name].key } })),
      illegal: [],
    })
    expect(one?.['made']).toContainEqual({
      moveId: 'commentOpened',
      title: 'Public comment opened',
      zh: '公开征求意见',
      on: '2023-01-11',
      entry: { key: 'CX-2', kind: 'DECISION_STEP', document: 'W-CX-2' },
    })
  })

  test('say which steps of old the law does not allow, and by which entry they were made', async () => {
    const gates = 'gates { gateId citation { article bindingForce verification } }'
    const fields = `made { moveId }
      illegal { procedure case moveId title on entryKind entryKey entryId text(locale: ZH_CN) ${gates} }`
    const [other] = await nodesOf(', case: "SX-2"', fields)
    const discussed = {
      procedure: 'MAJOR_DECISION',
      case: 'SX-2',
      moveId: 'discussed',
      title: 'Collective discussion',
      on: '2023-03-10',
      entryKind: 'DECISION_STEP',
      entryKey: 'CX-6-2',
      text: expect.stringContaining('第25条'),
      gates: expect.arrayContaining([
        {
          gateId: 'legalityReviewed',
          citation: { article: 25, bindingForce: 'BY_REFERENCE', verification: 'VERIFIED' },
        },
      ]),
    }
    expect(other).toMatchObject({ made: [{ moveId: 'initiated' }], illegal: [discussed] })
    const entryId = /"entryId":"([0-9a-f]{64})"/u.exec(JSON.stringify(other))?.[1] ?? ''
    const found = await gateway.ask(`{ entry(entryId: "${entryId}") { key } }`, {}, as('all'))
    expect(found.data).toStrictEqual({ entry: { key: 'CX-6-2' } })
  })

  test('say what may come next on a day, and what is missing for the rest', async () => {
    const nextOn = async (on: string) => {
      const gates = 'gates { gateId lacks given required unit citation { article paragraph } }'
      const fields = `next${on} { moveId title isOpen ${gates} }`
      const [one] = await nodesOf(`, case: "SX-1", knownAt: "${opened}"`, fields)
      const next = one?.['next'] as readonly { readonly moveId: string }[]
      return new Map(next.map((move) => [move.moveId, move]))
    }
    const early = await nextOn('(on: "2023-02-09")')
    expect([...early.keys()].slice(0, 3)).toStrictEqual(['initiated', 'drafted', 'waived'])
    expect(early.get('hearingNoticed')).toStrictEqual({
      moveId: 'hearingNoticed',
      title: 'Hearing material sent',
      isOpen: true,
      gates: [],
    })
    expect(early.get('commentClosed')).toStrictEqual({
      moveId: 'commentClosed',
      title: 'Public comment closed',
      isOpen: false,
      gates: [
        {
          gateId: 'commentWasOpen',
          lacks: expect.any(String),
          given: 29,
          required: 30,
          unit: 'CALENDAR_DAY',
          citation: { article: 15, paragraph: 1 },
        },
      ],
    })
    expect((await nextOn('(on: "2023-02-10")')).get('commentClosed')).toMatchObject({ isOpen: true, gates: [] })
    // Without a day it is that of Beijing.
    expect(await nextOn('')).toStrictEqual(await nextOn(`(on: "${civilDateOf(new Date().toISOString())}")`))
  })

  test('are those that were known at an instant, as they stood then', async () => {
    const then = await nodesOf(`, knownAt: "${decided}"`, 'case made { moveId }')
    expect(then).toHaveLength(1)
    expect(then).toMatchObject([
      { case: 'SX-1', made: rowsBefore('published').map(() => ({ moveId: expect.any(String) })) },
    ])
    expect(JSON.stringify(then)).not.toContain('published')
    expect(await casesOf(', knownAt: "2020-01-01T00:00:00Z"', 'totalCount')).toStrictEqual({ totalCount: 0 })
  })

  test('are none where a matter is not there', async () => {
    expect(await casesOf(', case: "SX-9"', 'totalCount edges { node { case } }')).toStrictEqual({
      totalCount: 0,
      edges: [],
    })
  })

  test('are not seen by whom the township is out of reach', async () => {
    expect(await ask('', 'totalCount', 'clerk')).toMatchObject({ data: { township: null }, errors: [] })
  })
})
