// Runs before `npm start` and `npm test`, on whatever Node started npm (18 or later), with nothing installed yet.
// Installs when node_modules is not what package-lock.json says; otherwise costs some 50 ms and prints nothing.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { withLock } from './install-lock.mjs'

const root = new URL('..', import.meta.url)
const en = process.env.ZHUNSHENG_LANG?.startsWith('en')
const say = (zh, english) => process.stderr.write(`${en ? english : zh}\n`)

const packagesIn = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8')).packages

/** npm writes the inner lock last, so an interrupted install is not taken for a finished one. */
const installed = () => {
  const inner = 'node_modules/.package-lock.json'
  if (!existsSync(new URL(inner, root)) || !existsSync(new URL('node_modules/.bin/node', root))) return false
  const have = packagesIn(inner)
  return Object.entries(packagesIn('package-lock.json')).every(([path, wanted]) => {
    if (!path.includes('node_modules/')) return true
    const there = have[path]
    return there ? there.version === wanted.version && there.integrity === wanted.integrity : wanted.optional === true
  })
}

/** The npm that started this script, on its own Node: the one in node_modules is about to be replaced. */
const npm = () => {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env
  const own = cli !== undefined && basename(cli) === 'npm-cli.js'
  return own
    ? { file: node ?? process.execPath, args: [cli], shell: false }
    : { file: 'npm', args: [], shell: process.platform === 'win32' }
}

const fail = (zh, english, status = 1) => {
  say(zh, english)
  process.exitCode = status
}

const install = () => {
  if (installed()) return // another npm has just done it
  say(
    '正在安装依赖与 Node 24（npm ci，约一分钟，仅此一次）……',
    'Installing dependencies and Node 24 (npm ci, about a minute, once)...',
  )
  const { file, args, shell } = npm()
  const run = spawnSync(file, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: fileURLToPath(root),
    env: { ...process.env, ZHUNSHENG_INSTALLING: '1' },
    stdio: ['ignore', 2, 2],
    shell,
  })
  if (run.error !== undefined) {
    return fail('找不到 npm：请先安装 Node.js 与 npm 11。', 'npm was not found: install Node.js with npm 11 first.')
  }
  if (run.status !== 0) {
    const zh = '安装失败：请看上面 npm 的输出，并检查网络。'
    return fail(zh, 'The install failed: see the output of npm above, and check the network.', run.status ?? 1)
  }
  if (!installed()) {
    fail(
      'npm ci 已结束，但缺少 node_modules/.bin/node：npm 可能设置了 ignore-scripts。请运行 npm ci --ignore-scripts=false。',
      'npm ci ended without node_modules/.bin/node: ignore-scripts may be set. Run npm ci --ignore-scripts=false.',
    )
  }
}

// An npm started by the install below comes here again with the variable set: nothing to do, and the lock is held.
if (process.env.ZHUNSHENG_INSTALLING === undefined && !installed()) {
  const waiting = () => say('另一个 npm 正在安装，等待中……', 'Another npm is installing here, waiting...')
  withLock(fileURLToPath(new URL('.install-lock', root)), waiting, install)
}
