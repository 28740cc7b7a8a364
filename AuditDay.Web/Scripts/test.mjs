// Bundles every *.test.ts under this folder and hands the result to Node's own test runner.
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'

const web = fileURLToPath(new URL('..', import.meta.url))
const out = `${web}/obj/script-tests`
const tests = readdirSync(`${web}/Scripts`, { recursive: true }).filter(name => name.endsWith('.test.ts'))

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
await esbuild.build({
  absWorkingDir: web,
  entryPoints: tests.map(name => `Scripts/${name}`),
  outdir: out,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  sourcemap: 'inline',
  logLevel: 'warning',
})

const bundles = readdirSync(out, { recursive: true }).filter(name => name.endsWith('.mjs')).map(name => `${out}/${name}`)
process.exit(spawnSync(process.execPath, ['--test', '--enable-source-maps', ...bundles], { stdio: 'inherit' }).status ?? 1)
