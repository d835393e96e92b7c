// A page that was opened from a folder may start no worker: its search runs in a frame.
// The well-known iframe-worker writes a script into its frame, which the pages' policy refuses.

class FrameWorker extends EventTarget {
  /** @param {string} address of the script */
  constructor(address) {
    super()
    this.frame = document.createElement("iframe")
    this.frame.hidden = true
    this.frame.srcdoc = `<script src="${address}"></script>`
    this.loaded = new Promise((done) => this.frame.addEventListener("load", done))
    addEventListener("message", ({ source, data }) => {
      if (source === this.frame.contentWindow) this.dispatchEvent(new MessageEvent("message", { data }))
    })
    document.body.append(this.frame)
  }

  /** @param {unknown} data */
  postMessage(data) {
    this.loaded.then(() => this.frame.contentWindow?.dispatchEvent(new MessageEvent("message", { data })))
  }
}

if (location.protocol === "file:") Object.assign(window, { Worker: FrameWorker })
