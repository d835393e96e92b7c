// What Python needs in a browser, made with that very Python.

import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { loadPyodide, version as pyodide } from "pyodide"

const folder = (name) => fileURLToPath(new URL(name, import.meta.url))
const distribution = folder("../node_modules/pyodide/")

/** Its versions, and a lock without packages: with it Pyodide asks nobody for any. */
export async function versions() {
  const { info } = JSON.parse(await readFile(`${distribution}pyodide-lock.json`, "utf-8"))
  return { pyodide, python: info.python, lock: { info, packages: {} } }
}

/** WebAssembly, standard library and our own package, as bytes. */
export async function packed() {
  const python = await loadPyodide()
  for (const [name, root] of [
    ["/distribution", distribution],
    ["/timeline", folder("../../timeline/")],
    ["/protocol", folder("../python/")],
  ]) {
    python.FS.mkdirTree(name)
    python.FS.mount(python.FS.filesystems.NODEFS, { root }, name)
  }
  python.runPython(await readFile(folder("stdlib.py"), "utf-8"))
  python.runPython(`
standard_library("/distribution/python_stdlib.zip", "/stdlib.zip")
own_files({"timeline/": "/timeline", "": "/protocol"}, "/timeline.zip")
`)
  return {
    wasm: await readFile(`${distribution}pyodide.asm.wasm`),
    stdlib: Buffer.from(python.FS.readFile("/stdlib.zip")),
    timeline: Buffer.from(python.FS.readFile("/timeline.zip")),
  }
}
