// Checks the published packages as they would be published: packed, then linted (publint), their types resolved (attw),
// and every import in the tarball held against what its package.json declares. Needs the build.
import { execFileSync, spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { pack, root } from './pack.mjs'

const bin = (name) => join(root, 'node_modules', '.bin', name)

/** What a module or declaration file imports from elsewhere, without its own relative parts. */
const importsOf = (file) => {
  const found = readFileSync(file, 'utf8').matchAll(
    /^\s*(?:import|export)\b[^'":;=(]*?(?:from )?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gmu,
  )
  return [...found].map(([, still, later]) => still ?? later).filter((name) => !name.startsWith('.'))
}

const packageOf = (name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/')

/** A package that is imported but not declared works here, because npm hoists it, and nowhere else. */
const undeclared = (folder) => {
  const {
    name,
    dependencies = {},
    peerDependencies = {},
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const declared = new Set([name, ...Object.keys(dependencies), ...Object.keys(peerDependencies), ...builtinModules])
  return globSync('{dist,bin}/**/*.{js,mjs,d.ts}', { cwd: folder }).flatMap((file) =>
    importsOf(join(folder, file))
      .filter((wanted) => !wanted.startsWith('node:') && !declared.has(packageOf(wanted)))
      .map((wanted) => `${file} imports ${wanted}, which package.json does not declare`),
  )
}

const run = (command, args) =>
  spawnSync(command, args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' })

const check = (name, folder) => {
  const { tarball, files, bytes } = pack(name, folder)
  execFileSync('tar', ['-xzf', tarball, '-C', folder])
  const faults = undeclared(join(folder, 'package'))
  const runs = [
    run(bin('publint'), ['run', '--strict', tarball]),
    run(bin('attw'), ['--profile', 'esm-only', '--no-definitely-typed', tarball]),
  ]
  const failed = runs.filter(({ status }) => status !== 0).map(({ stdout, stderr }) => `${stdout}${stderr}`)
  process.stdout.write(`${name}: ${files} files, ${Math.round(bytes / 1000)} kB packed\n`)
  for (const text of [...faults, ...failed]) process.stdout.write(`${text}\n`)
  return faults.length + failed.length === 0
}

for (const name of ['@zhunsheng/domain', '@zhunsheng/gateway']) {
  const folder = mkdtempSync(join(tmpdir(), 'packages-'))
  try {
    if (!check(name, folder)) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
