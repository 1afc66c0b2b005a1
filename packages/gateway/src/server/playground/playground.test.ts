import { stripIgnoredCharacters } from 'graphql'
import { type Browser, type Page, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { samples } from '../../schema/samples/samples.ts'
import { type TestGateway, startTestGateway } from '../../schema/testing/gateway.ts'
import { namingTabs } from './script.ts'

const executablePath = process.env['ZHUNSHENG_CHROMIUM']
const reason = 'no Chromium: install the Debian package chromium or set ZHUNSHENG_CHROMIUM'

test('the place where GraphiQL names a tab is found', async () => {
  const { js } = await import('@graphql-yoga/render-graphiql/graphiql')
  expect(namingTabs(js).split('self.tabTitle(')).toHaveLength(3)
})

describe('in a browser', () => {
  let gateway: TestGateway
  let browser: Browser | undefined
  beforeAll(async () => {
    gateway = await startTestGateway()
    if (executablePath !== undefined) browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  })
  afterAll(async () => {
    await browser?.close()
    await gateway.close()
  })

  const open = async (locale: string) => {
    const context = await browser!.newContext({ locale })
    const page = await context.newPage()
    const foreign: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(gateway.url).origin) foreign.push(request.url())
    })
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(gateway.url)
    await page.waitForSelector('[id^=graphiql-session-tab]')
    return { page, foreign, complaints }
  }
  const tabsOf = (page: Page) => page.$$eval('[id^=graphiql-session-tab]', (tabs) => tabs.map((tab) => tab.textContent))
  // Right after the page opened, the editor is slower than the tabs: what it does not show yet, it does not run.
  const openTab = async (page: Page, title: string): Promise<void> => {
    await page.click(`[id^=graphiql-session-tab] >> text="${title}"`)
    await page.waitForFunction((line) => {
      const [editor] = document.getElementsByClassName('graphiql-query-editor')
      return editor?.querySelector('.view-line')?.textContent?.replaceAll('\u00A0', ' ') === line
    }, `# ${title}`)
  }
  interface Ran {
    /** The operation that was sent, without spaces and comments. */
    readonly sent: string
    readonly answer: { readonly data?: object; readonly errors?: unknown }
  }
  const run = async (page: Page): Promise<Ran> => {
    const [response] = await Promise.all([
      page.waitForResponse((answer) => {
        const sent = answer.request().postData()
        return sent !== null && !sent.includes('IntrospectionQuery')
      }),
      page.click('button.graphiql-execute-button'),
    ])
    const { query }: { readonly query: string } = JSON.parse(response.request().postData() ?? '{}')
    return { sent: stripIgnoredCharacters(query), answer: await response.json() }
  }

  test('it opens offline with its tabs, and each tab runs as it stands, again after a reload', async ({ skip }) => {
    skip(executablePath === undefined, reason)
    const { page, foreign, complaints } = await open('zh-CN')
    for (const round of ['first', 'after a reload']) {
      expect(await tabsOf(page), round).toStrictEqual(samples.map(({ title }) => title.zh))
      for (const { title, query } of samples) {
        await openTab(page, title.zh)
        const { sent, answer } = await run(page)
        expect(sent, `${title.en}, ${round}`).toBe(stripIgnoredCharacters(query))
        expect(answer, `${title.en}, ${round}`).toStrictEqual({ data: expect.any(Object) })
        // Only the demo token, filled in as a header, lets it write.
        if (title.en === 'Register and correct') expect(answer).toMatchObject({ data: { append: { version: 1 } } })
      }
      await page.reload()
      await page.waitForSelector('[id^=graphiql-session-tab]')
    }
    expect([foreign, complaints]).toStrictEqual([[], []])
  }, 60_000)

  test('tabs are named in English for an English browser', async ({ skip }) => {
    skip(executablePath === undefined, reason)
    const { page } = await open('en-GB')
    expect(await tabsOf(page)).toStrictEqual(samples.map(({ title }) => title.en))
  }, 60_000)
})
