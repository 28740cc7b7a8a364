// Bundles the browser's side of the day. Every *.ts directly in this folder is an entry point: add a file, and its
// module is there as js/<name>.js. What two entries share lands in a chunk, so the page holds one hub, not two.
import { readdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'

const web = fileURLToPath(new URL('..', import.meta.url))
const isForUsers = process.argv.includes('--minify')
const isWatching = process.argv.includes('--watch')

const shared = {
  absWorkingDir: web,
  bundle: true,
  target: 'es2022',
  minify: isForUsers,
  sourcemap: isForUsers ? false : 'linked',
  logLevel: 'warning',
}

const scripts = {
  ...shared,
  entryPoints: readdirSync(new URL('.', import.meta.url)).filter(name => name.endsWith('.ts')).map(name => `Scripts/${name}`),
  outdir: 'wwwroot/js',
  format: 'esm',
  splitting: true,
  chunkNames: 'chunk-[hash]',
}

const styles = {
  ...shared,
  entryPoints: ['Shell/app.css'],
  outdir: 'wwwroot/css',
  loader: { '.woff2': 'file' },
  assetNames: 'fonts/[name]-[hash]',
}

// Chunks carry their hash in the name, so that old ones would pile up and be published.
for (const { outdir } of [scripts, styles])
  rmSync(`${web}/${outdir}`, { recursive: true, force: true })

if (isWatching)
  for (const bundle of [scripts, styles])
    await (await esbuild.context({ ...bundle, logLevel: 'info' })).watch()
else
  await Promise.all([scripts, styles].map(bundle => esbuild.build(bundle)))
