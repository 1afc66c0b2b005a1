// Uses the packed packages as a stranger would: installed in an empty folder, the program of the README type-checked with every
// declaration it meets, and run on the oldest Node that is promised, on the newest, and in Chromium; then the command, from a
// template to a verified ledger. Needs the build.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { pack, root } from './pack.mjs'

const oldest = '22.19.0'
const program = 'ten-lines.ts'
const expected = '88.42'

const folder = mkdtempSync(join(tmpdir(), 'consumer-'))
const inFolder = { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], timeout: 120_000 }
const run = (file, args) => execFileSync(file, args, inFolder).trim()

const inChromium = async () => {
  const executablePath = process.env.ZHUNSHENG_CHROMIUM ?? '/usr/bin/chromium'
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: [program],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    const printed = page.waitForEvent('console')
    await page.addScriptTag({ type: 'module', content: outputFiles[0].text })
    return (await printed).text()
  } finally {
    await browser.close()
  }
}

const expectPrinted = (where, printed) => {
  process.stdout.write(`${where}: ${printed}\n`)
  if (!printed.includes(expected)) throw new Error(`${where} should have printed ${expected}`)
}

// What a template holds imports unchanged, through every thread and file that the built command has.
const commandOn = (node) => {
  const zhunsheng = (...args) => run(node, [join(folder, 'node_modules/@zhunsheng/gateway/bin/zhunsheng.mjs'), ...args])
  const database = ['--database', `ledger-${Date.now()}.sqlite`]
  rmSync(join(folder, 'templates'), { recursive: true, force: true })
  // Events name their grids.
  for (const kind of ['grid', 'event']) zhunsheng('template', kind, '--out', 'templates')
  const done = [
    zhunsheng('init', ...database),
    zhunsheng('import', 'templates', '--township', '141021100000', ...database),
    zhunsheng('verify', 'ledger', ...database),
  ]
  process.stdout.write(`${done.join('\n')}\n`)
}

try {
  const { tarball } = pack('@zhunsheng/domain', folder)
  const { tarball: gateway } = pack('@zhunsheng/gateway', folder)
  cpSync(join(root, 'packages/examples/src', program), join(folder, program))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', tarball, gateway, `node@${oldest}`])
  const checks = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--lib', 'es2024,dom']
  run(process.execPath, [join(root, 'node_modules/@typescript/native/bin/tsc'), ...checks, program])
  process.stdout.write('types: fit\n')
  const node = join(folder, 'node_modules/.bin/node')
  expectPrinted(`Node ${run(node, ['--version'])}`, run(node, ['--no-warnings', program]))
  expectPrinted(`Node ${process.version}`, run(process.execPath, [program]))
  expectPrinted('Chromium', await inChromium())
  commandOn(node)
  commandOn(process.execPath)
} catch (error) {
  process.stdout.write(`${error.stdout ?? ''}${error.message}\n`)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
