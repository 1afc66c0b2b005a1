#!/usr/bin/env node
// Runs the command in this process when Node is new enough, otherwise hands over to the Node that npm installed with the project.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const source = join(here, '../src/command/main.ts')
// The source is published as well; what builds it is not.
const inCheckout = existsSync(join(here, '../tsup.config.ts'))
// One that was handed over to, and is too old itself, would hand over for ever.
const handedOver = 'ZHUNSHENG_HANDED_OVER'
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const newEnough = inCheckout ? major >= 24 : major > 22 || (major === 22 && minor >= 19)

const projectNode = () => {
  try {
    const path = join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin', 'node')
    return existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}

const handOver = (node) => {
  const env = { ...process.env, [handedOver]: '1' }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
  child.on('error', (error) => {
    process.stderr.write(`${node}: ${error.message}\n`)
    process.exit(70)
  })
}

if (newEnough) {
  if (inCheckout) {
    // A checkout runs its TypeScript directly: no build stands between a change and the command.
    const { registerHooks } = await import('node:module')
    registerHooks({
      resolve: (specifier, context, next) =>
        next(specifier, { ...context, conditions: [...context.conditions, '@zhunsheng/source'] }),
    })
  }
  await import(pathToFileURL(inCheckout ? source : join(here, '../dist/command/main.js')).href)
} else {
  const node = projectNode()
  if (node !== undefined && process.env[handedOver] === undefined) handOver(node)
  else {
    const wanted = inCheckout ? '24' : '22.19'
    process.stderr.write(`zhunsheng 需要 Node ${wanted} 或更新版本，当前为 ${process.versions.node}。\n`)
    process.stderr.write(`zhunsheng needs Node ${wanted} or newer, this is ${process.versions.node}.\n`)
    process.exitCode = 2
  }
}
