// What a browser downloads of @zhunsheng/domain: each selection bundled, minified and gzipped by two bundlers, so that
// neither one's cleverness hides a regression. Needs the build.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { rolldown } from 'rolldown'

/** `limit` in kB of gzip; without one the row is for information. `free`: no module of effect may be in the bundle. */
const selections = [
  { name: '.', code: `export * from '@zhunsheng/domain'`, limit: 30, free: true },
  {
    name: '. + ./schema',
    code: `export * from '@zhunsheng/domain'\nexport * as schema from '@zhunsheng/domain/schema'`,
    limit: 60,
    free: true,
  },
  { name: 'countFigures', code: `export { countFigures } from '@zhunsheng/domain'` },
  { name: 'assess', code: `export { assess } from '@zhunsheng/domain'` },
]

const bundlers = {
  async esbuild(file) {
    const options = { bundle: true, minify: true, format: 'esm', platform: 'browser', logLevel: 'error' }
    const result = await build({ entryPoints: [file], ...options, write: false, metafile: true })
    return { code: result.outputFiles[0].text, modules: Object.keys(result.metafile.inputs) }
  },
  async rolldown(file) {
    const bundle = await rolldown({ input: file, platform: 'browser', logLevel: 'warn' })
    const { output } = await bundle.generate({ format: 'esm', minify: true, codeSplitting: false })
    await bundle.close()
    return { code: output[0].code, modules: output[0].moduleIds }
  },
}

const isEffect = (module) => module.replaceAll('\\', '/').includes('node_modules/effect/')

const measure = async (folder, selection, bundler) => {
  const file = join(folder, 'selection.mjs')
  await writeFile(file, selection.code)
  const { code, modules } = await bundlers[bundler](file)
  const kB = gzipSync(code, { level: 9 }).length / 1000
  const over = selection.limit !== undefined && kB > selection.limit
  const bound = selection.free === true && modules.some(isEffect)
  return { kB, faults: [...(over ? ['over its limit'] : []), ...(bound ? ['imports effect at run time'] : [])] }
}

// Inside the repository, so that the bundlers find the packages as a consumer would.
const folder = await mkdtemp(join(fileURLToPath(new URL('../node_modules', import.meta.url)), '.size-'))
try {
  process.stdout.write('selection       bundler      kB gzip   limit\n')
  for (const selection of selections) {
    for (const bundler of Object.keys(bundlers)) {
      const { kB, faults } = await measure(folder, selection, bundler)
      const limit = selection.limit === undefined ? '' : String(selection.limit)
      const row = `${selection.name.padEnd(16)}${bundler.padEnd(10)}${kB.toFixed(2).padStart(10)}${limit.padStart(8)}`
      process.stdout.write(`${row}${faults.map((fault) => `   ${fault}`).join('')}\n`)
      if (faults.length > 0) process.exitCode = 1
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
