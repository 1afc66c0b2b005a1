import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestGateway, startTestGateway } from './testing/gateway.ts'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway.close())

test('every scheme says what stands against it, what is to be chosen, and which book it is', async () => {
  const answer = await gateway.ask(
    '{ schemes { schemeId ruleBook { revision } faults { code } choices { choiceId } } }',
  )
  const revision = (letter: string) => ({ revision: `scheme-${letter}@2023-01-01` })
  expect(answer).toMatchObject({
    errors: [],
    data: {
      schemes: [
        { schemeId: 'scheme-a', ruleBook: revision('a'), faults: [], choices: [] },
        { schemeId: 'scheme-b', ruleBook: revision('b') },
        { schemeId: 'scheme-c', ruleBook: null, choices: [{ choiceId: 'ends' }] },
        { schemeId: 'scheme-d', ruleBook: null, choices: [{ choiceId: 'office' }, { choiceId: 'bands' }] },
        { schemeId: 'scheme-e', ruleBook: null, faults: [{ code: 'missingKey' }] },
        { schemeId: 'scheme-f', ruleBook: null, choices: [] },
        { schemeId: 'scheme-g', ruleBook: null, faults: [{ code: 'bonusUnbounded' }, { code: 'missingKey' }] },
      ],
    },
  })
})

test('with its choices made a scheme is a book whose numbers say where they come from', async () => {
  const answer = await gateway.ask(`{
    scheme(schemeId: "scheme-d", choose: [{ choice: "office", option: "60" }, { choice: "bands", option: "upper" }]) {
      choices { choiceId }
      ruleBook {
        numbers { quoted missingInSource invented }
        citation { missingInSource missingValues text(locale: EN) }
        bands { grade(locale: EN) from to }
      }
    }
  }`)
  expect(answer).toMatchObject({
    errors: [],
    data: {
      scheme: {
        choices: [],
        ruleBook: {
          numbers: { quoted: 6, missingInSource: 13, invented: 0 },
          citation: {
            missingInSource: false,
            missingValues: ['total', 'bands'],
            text: expect.stringContaining('[local rule, unverified, some values not in the source]'),
          },
          bands: [
            { grade: 'Excellent', from: '94.01', to: null },
            { grade: 'Qualified', from: '79.01', to: '94.00' },
            { grade: 'Barely qualified', from: '60.00', to: '79.00' },
            { grade: 'Unqualified', from: '0.00', to: '59.99' },
          ],
        },
      },
    },
  })
})

test.each([
  ['{ scheme(schemeId: "scheme-h") { schemeId } }', 'unknownRuleBook'],
  ['{ scheme(schemeId: "scheme-d", choose: [{ choice: "band", option: "x" }]) { schemeId } }', 'unknownSchemePick'],
])('%s is refused', async (query, reason) => {
  const { errors } = await gateway.ask(query)
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', reason } }])
})
