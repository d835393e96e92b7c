// A Python without a network. It runs programs for the page that sent it its files.

import { loadPyodide } from "pyodide"
import createPyodideModule from "pyodide/pyodide.asm.mjs"

const NOWHERE = "file:///python/" // Pyodide wants addresses; nothing is fetched

/** @param {{wasm: WebAssembly.Module, stdlib: ArrayBuffer, timeline: ArrayBuffer}} files */
async function start({ wasm, stdlib, timeline }) {
  const { fetch } = globalThis
  globalThis.fetch = async (url) => new Response(String(url).endsWith(".zip") ? stdlib : null)
  WebAssembly.instantiateStreaming = async (_, imports) => ({
    module: wasm,
    instance: await WebAssembly.instantiate(wasm, imports),
  })
  const python = await loadPyodide({
    createPyodideModule,
    indexURL: NOWHERE,
    packageBaseUrl: NOWHERE,
    lockFileContents: __LOCK__,
    enableRunUntilComplete: false,
  })
  globalThis.fetch = fetch // a program sees that it is refused
  python.FS.writeFile("/timeline.zip", new Uint8Array(timeline))
  python.runPython("import sys; sys.path[:0] = ['/timeline.zip', '/packages']")
  const { answer, add } = python.pyimport("page_protocol")
  return {
    answer,
    /** @param {string} name @param {ArrayBuffer} zip from which programs can import then */
    add: (name, zip) => {
      python.FS.writeFile(`/${name}`, new Uint8Array(zip))
      add(`/${name}`)
    },
  }
}

addEventListener(
  "message",
  async ({ data, ports: [port] }) => {
    try {
      const { answer, add } = await start(data)
      port.onmessage = ({ data: { request, zips } }) => {
        try {
          for (const [name, zip] of Object.entries(zips)) add(name, zip)
          port.postMessage({ answer: answer(request) })
        } catch (error) {
          port.postMessage({ failed: String(error) })
        }
      }
      port.postMessage({})
    } catch (error) {
      port.postMessage({ failed: String(error) })
    }
  },
  { once: true },
)
