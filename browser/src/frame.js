// In a sandboxed frame: an origin of its own and no network. Makes Pythons, and ends them.

/** @type {Map<number, Worker>} */
const workers = new Map()

addEventListener(
  "message",
  async ({ data: { worker, wasm, ...files }, ports: [page] }) => {
    const script = URL.createObjectURL(new Blob([worker], { type: "text/javascript" }))
    let first = /** @type {Fresh | undefined} */ (fresh(script)) // it reads its script meanwhile
    try {
      files.wasm = await WebAssembly.compile(wasm)
    } catch (error) {
      page.postMessage({ failed: String(error) })
      return
    }
    page.onmessage = ({ data: { start, stop } }) => {
      workers.get(stop)?.terminate()
      workers.delete(stop)
      if (!start) return
      const { python, failure } = first ?? fresh(script)
      first = undefined
      const { port1, port2 } = new MessageChannel()
      failure.then((failed) => page.postMessage({ number: start, failed }))
      python.postMessage(files, [port2])
      workers.set(start, python)
      page.postMessage({ number: start }, [port1])
    }
    page.postMessage({})
  },
  { once: true },
)

/**
 * @typedef {{python: Worker, failure: Promise<string>}} Fresh
 * @param {string} script
 * @returns {Fresh} failure: why its script cannot run, if ever
 */
function fresh(script) {
  const python = new Worker(script)
  const failure = new Promise((resolve) => {
    python.onerror = ({ message }) => resolve(message || "no reason given")
  })
  return { python, failure }
}
