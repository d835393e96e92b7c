// Makes built/: what a page loads when its reader presses Run. Fetches nothing itself.

import { createHash } from "node:crypto"
import { cp, mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { build } from "esbuild"
import { packed, versions } from "./python.mjs"

const here = fileURLToPath(new URL("../", import.meta.url))
const [source, built, fresh] = [`${here}src/`, `${here}built/`, `${here}built.new/`]
const options = { bundle: true, minify: true, legalComments: "none", target: "es2022", logLevel: "warning" }

/** One file, as text. @param {string} name @param {object} more */
async function bundled(name, more) {
  const { outputFiles } = await build({ ...options, ...more, entryPoints: [source + name], write: false })
  return outputFiles[0].text
}

/** Write it under a name that tells its bytes apart from any other's, packed or not. */
async function put(name, data, pack) {
  const bytes = pack ? gzipSync(data, { level: 9 }) : Buffer.from(data)
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8)
  const [stem, ...ends] = name.split(".")
  const full = [`${stem}-${hash}`, ...ends, ...(pack ? ["gz"] : [])].join(".")
  await writeFile(fresh + full, bytes)
  return { name: full, bytes: bytes.length }
}

await rm(fresh, { recursive: true, force: true })
await mkdir(fresh, { recursive: true })

const python = await versions()
const worker = await bundled("worker.js", {
  format: "iife",
  external: ["node:*", "ws"],
  define: {
    __LOCK__: JSON.stringify(python.lock),
    "import.meta.url": '"file:///python/"',
    "globalThis.importScripts": "undefined", // Pyodide would try it, and be refused aloud
  },
})
const { wasm, stdlib, timeline } = await packed()
const files = {
  worker: await put("worker.js", worker, true),
  wasm: await put("python.wasm", wasm, true),
  stdlib: await put("stdlib.zip", stdlib, true),
  timeline: await put("timeline.zip", timeline, true),
}

const script = (await bundled("frame.js", { format: "iife" })).trim()
const hash = createHash("sha256").update(script).digest("base64")
const policy = `default-src 'none'; script-src 'sha256-${hash}' 'wasm-unsafe-eval' blob:; worker-src blob:`
const frame = await put(
  "frame.html",
  `<!doctype html>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Python</title>
<script>${script}</script>
`,
  false,
)

const { metafile } = await build({
  ...options,
  entryPoints: [`${source}page.js`],
  outdir: fresh,
  format: "esm",
  splitting: true,
  metafile: true,
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  define: { __FILES__: JSON.stringify(files), __FRAME__: JSON.stringify(frame.name) },
})
const entry = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint?.endsWith("page.js"))
const style = await put("run.css", await bundled("run.css", { loader: { ".css": "css" } }), false)

await cp(`${here}licences`, `${fresh}licences`, { recursive: true })
await writeFile(
  `${fresh}manifest.json`,
  JSON.stringify(
    {
      script: entry[0].split("/").at(-1),
      style: style.name,
      python: python.python,
      pyodide: python.pyodide,
      bytes: Object.values(files).reduce((sum, file) => sum + file.bytes, 0),
    },
    null,
    1,
  ),
)
await rm(built, { recursive: true, force: true })
await rename(fresh, built)
for (const name of (await readdir(built)).sort()) {
  console.log(name, (await stat(built + name)).size)
}
process.exit(0) // Pyodide would keep the process
