// A Python without a network. It runs programs for the page that sent it its files.

import { loadPyodide } from "pyodide"
import createPyodideModule from "pyodide/pyodide.asm.mjs"

const NOWHERE = "file:///python/" // Pyodide wants addresses; nothing is fetched

/** @param {{wasm: WebAssembly.Module, stdlib: ArrayBuffer, timeline: ArrayBuffer}} files */
async function start({ wasm, stdlib, timeline }) {
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
  python.FS.writeFile("/timeline.zip", new Uint8Array(timeline))
  python.runPython("import sys; sys.path.insert(0, '/timeline.zip')")
  return python.pyimport("timeline.web").answer
}

addEventListener("message", async ({ data, ports: [port] }) => {
  try {
    const answer = await start(data)
    port.onmessage = ({ data: request }) => {
      try {
        port.postMessage({ answer: answer(JSON.stringify(request)) })
      } catch (error) {
        port.postMessage({ failed: String(error) })
      }
    }
    port.postMessage({})
  } catch (error) {
    port.postMessage({ failed: String(error) })
  }
}, { once: true })
