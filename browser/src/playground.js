// The playground: the page's example becomes the reader's own program.

import * as address from "./address.js"
import * as kept from "./kept.js"
import { button, status as line } from "./button.js"
import { example } from "./run.js"

/**
 * @param {HTMLElement} place that holds the example
 * @param {HTMLElement} figure
 * @param {() => void} run
 */
export async function open(place, figure, run) {
  const root = new URL(place.dataset.root ?? "", location.href)
  const here = example(figure)
  here.name = "program.py"
  await here.edit(run)
  const bar = document.createElement("p")
  bar.className = "playground__bar"
  const status = line()
  const say = (/** @type {string} */ words) => (status.textContent = words)

  /** @param {string} snippet "gather/fails" */
  async function fetched(snippet) {
    const response = await fetch(new URL(`snippets/${snippet}.py`, root))
    if (!response.ok) throw new Error(`There is no program ${snippet} here.`)
    return response.text()
  }

  /** Into the editor, and no further: nothing from an address runs by itself. */
  async function take() {
    try {
      const snippet = address.snippet(location.hash)
      const source = snippet ? await fetched(snippet) : await address.program(location.hash)
      if (source !== null) here.replace(source)
      else if (location.hash.startsWith("#code=")) say("The program in this address is damaged.")
      else here.replace(kept.program() ?? here.source)
    } catch (error) {
      say(String(/** @type {Error} */ (error).message))
    }
  }

  const menu = document.createElement("select")
  for (const [text, value] of [["a program …", ""], ...choices(place)]) menu.append(new Option(text, value))
  menu.onchange = async () => {
    if (!menu.value) return
    here.replace(await fetched(menu.value))
    menu.value = ""
    say("")
  }
  const label = document.createElement("label")
  label.append("Start from ", menu)

  bar.append(
    label,
    button("Copy a link", async () => {
      history.replaceState(null, "", await address.fragment(here.source))
      await navigator.clipboard.writeText(location.href)
      say("Copied. The program is in the link itself, and on no server.")
    }),
    button("Download", () => save("program.py", "text/x-python", here.source)),
    button("Picture", () => {
      if (here.svg) save("program.svg", "image/svg+xml", here.svg)
      else say("Run it first.")
    }),
    button("Forget", () => {
      kept.keepProgram(null)
      say("This browser keeps the program no more.")
    }),
    status,
  )
  place.prepend(bar)
  addEventListener("hashchange", take)
  await take()
  if (here.editor) here.editor.onedit = () => kept.keepProgram(here.source)
}

/** @param {HTMLElement} place @returns {string[][]} text and snippet of each program on offer */
function choices(place) {
  const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (place.querySelectorAll(".playground__from a"))
  return [...links].map((link) => [link.textContent ?? "", link.dataset.snippet ?? ""])
}

/** @param {string} name @param {string} type @param {string} text */
function save(name, type, text) {
  const link = document.createElement("a")
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}
