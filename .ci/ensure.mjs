// Runs on whatever Node starts npm. Installs once per lock file; a later run costs some 50 ms.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'

const root = new URL('..', import.meta.url)
const stamp = new URL('node_modules/.install-stamp', root)
const want = createHash('sha256')
  .update(readFileSync(new URL('package-lock.json', root)))
  .digest('hex')
const has = existsSync(stamp) && existsSync(new URL('node_modules/.bin/node', root)) ? readFileSync(stamp, 'utf8') : ''

if (has !== want) {
  const zh = !/^en\b/.test(process.env.ZHUNSHENG_LANG ?? '')
  process.stderr.write(
    zh
      ? '首次运行：正在安装依赖与 Node 24（npm ci，约一分钟，仅此一次）……\n'
      : 'First run: installing dependencies and Node 24 (npm ci, about a minute, once)...\n',
  )
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (run.status !== 0) {
    process.stderr.write(
      zh ? '安装失败：请检查上面的 npm 输出与网络。\n' : 'Install failed: see the npm output above.\n',
    )
    process.exit(run.status ?? 1)
  }
  writeFileSync(stamp, want)
}
