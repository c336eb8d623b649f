/** Style sheets and pictures: read once, named by their content so that browsers may keep them for ever. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Context } from 'hono'

type Asset = {
  readonly type: string
  readonly body: Uint8Array<ArrayBuffer>
  readonly gzipped: Uint8Array<ArrayBuffer>
}

const read = (name: string) => readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8')

/** Our own style sheets hold no strings with comments or braces in them, so this much shrinking is safe. */
const shrink = (css: string) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/;}/g, '}')
    .trim()

const css = (...names: string[]) => shrink(names.map((name) => read(`style/${name}.css`)).join('\n'))

const sources = {
  'site.css': [
    'text/css; charset=utf-8',
    css('tokens', 'base', 'frame', 'forms', 'content', 'portal', 'print'),
  ],
  'workbench.css': [
    'text/css; charset=utf-8',
    css('workbench', 'plan-import', 'what-if', 'cases', 'supervision'),
  ],
  'mark.svg': ['image/svg+xml', read('mark.svg')],
  'icon.svg': ['image/svg+xml', read('icon.svg')],
  'walkers.svg': ['image/svg+xml', read('walkers.svg')],
} as const

export type AssetName = keyof typeof sources

const assets = new Map<string, Asset>()
const published = new Map<AssetName, string>()

for (const name of Object.keys(sources) as AssetName[]) {
  const [type, text] = sources[name]
  const [stem, ending] = name.split('.')
  const path = `/assets/${stem}.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.${ending}`
  const body = new Uint8Array(Buffer.from(text))
  assets.set(path, { type, body, gzipped: new Uint8Array(gzipSync(body, { level: 9 })) })
  published.set(name, path)
}

/** The address of an asset as it is now. */
export const assetPath = (name: AssetName): string => published.get(name) ?? ''

/** Bytes a browser is sent for an asset; the page budget counts them. */
export const assetSize = (name: AssetName): number => assets.get(assetPath(name))?.gzipped.length ?? 0

/** Answers `/assets/…`; undefined when there is no such asset. */
export function serveAsset(c: Context): Response | undefined {
  const asset = assets.get(c.req.path)
  if (!asset) return undefined
  const zipped = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
  c.header('content-type', asset.type)
  c.header('cache-control', 'public, max-age=31536000, immutable')
  c.header('vary', 'accept-encoding')
  if (zipped) c.header('content-encoding', 'gzip')
  return c.body(zipped ? asset.gzipped : asset.body)
}
