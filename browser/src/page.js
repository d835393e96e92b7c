// Puts Run under every example, and Try under every exercise. Loads nothing before a press.

import { button, status } from "./button.js"
import { WEIGHT } from "./files.js"

let loaded = false

/** @param {HTMLElement} figure */
function add(figure) {
  const told = figure.querySelector(".example__told")
  if (!told || figure.dataset.run === "no" || figure.querySelector(".example__run")) return
  const bar = document.createElement("p")
  bar.className = "example__run"
  const line = status()
  const press = button("", run)
  const reset = button("Reset", async () => {
    const { example } = await import("./run.js")
    example(figure).reset()
    if (!stop) run()
  })
  const name = () => (press.textContent = loaded ? "Run" : `Run (loads ${WEIGHT})`)
  /** @type {(() => void) | null} while it runs */
  let stop = null

  async function run() {
    if (stop) return stop()
    press.textContent = "Stop"
    const top = press.getBoundingClientRect().top
    try {
      const code = await import("./run.js")
      stop = code.stop
      loaded = (await code.run(figure, (words) => (line.textContent = words))) || loaded
      await code.example(figure).edit(run)
    } catch (error) {
      line.textContent = broken(error)
    } finally {
      stop = null
      reset.hidden = false
      name()
      // what stands above may have another height now
      scrollBy({ top: press.getBoundingClientRect().top - top, behavior: "instant" })
    }
  }

  reset.hidden = true
  bar.append(press, reset, line)
  told.after(bar)
  name()
  const place = /** @type {HTMLElement | null} */ (figure.closest(".playground"))
  if (place) {
    import("./playground.js")
      .then((code) => code.open(place, figure, run))
      .catch((error) => (line.textContent = broken(error)))
  }
}

/** @param {HTMLElement} starter */
function tried(starter) {
  if (starter.querySelector(".example__run")) return
  const bar = document.createElement("p")
  bar.className = "example__run"
  const line = status()
  const press = button(loaded ? "Try it here" : `Try it here (loads ${WEIGHT})`, async () => {
    try {
      const { open } = await import("./exercise.js")
      await open(starter, bar)
    } catch (error) {
      line.textContent = broken(error)
    }
  })
  bar.append(press, line)
  starter.append(bar)
}

/** @param {unknown} error */
const broken = (error) => `This page could not load its own files: ${error}`

function ready() {
  for (const figure of document.querySelectorAll("figure.example")) add(/** @type {any} */ (figure))
  for (const starter of document.querySelectorAll(".starter")) tried(/** @type {any} */ (starter))
  const exercises = document.querySelectorAll("a[data-exercise]")
  if (exercises.length) import("./passed.js").then(({ mark }) => mark(/** @type {any} */ (exercises)))
}

const { document$ } = /** @type {any} */ (window) // Material's: every page that it shows
if (document$) document$.subscribe(ready)
else ready()
