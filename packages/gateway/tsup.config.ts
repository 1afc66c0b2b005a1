import { defineConfig } from 'tsup'

export default defineConfig({
  // The launcher in bin/ runs the command; everything else is for programs.
  entry: {
    index: 'src/index.ts',
    'command/main': 'src/command/main.ts',
    // Started as a thread by its name, beside the module that starts it.
    'sqlite-worker': 'src/persistence/databases/sqlite-worker.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'node22.19',
  dts: { entry: { index: 'src/index.ts' } },
  sourcemap: true,
  clean: true,
  treeshake: true,
  splitting: true,
})
