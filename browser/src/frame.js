// In a sandboxed frame: an origin of its own and no network. Makes Pythons, and ends them.

/** @type {Map<number, Worker>} */
const workers = new Map()

addEventListener(
  "message",
  async ({ data: { worker, wasm, ...files }, ports: [page] }) => {
    const script = URL.createObjectURL(new Blob([worker], { type: "text/javascript" }))
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
      const python = new Worker(script)
      const { port1, port2 } = new MessageChannel()
      python.onerror = ({ message }) => page.postMessage({ number: start, failed: message || "no reason given" })
      python.postMessage(files, [port2])
      workers.set(start, python)
      page.postMessage({ number: start }, [port1])
    }
    page.postMessage({})
  },
  { once: true },
)
