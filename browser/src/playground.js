// The playground: the page's example becomes the reader's own program.

import * as address from "./address.js"
import { button, status as line } from "./button.js"
import { answer } from "./files.js"
import * as kept from "./kept.js"
import { example } from "./run.js"

const MINE = "mine"

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
  const status = line()
  const say = (/** @type {string} */ words) => (status.textContent = words)

  /** Into the editor, and no further: nothing from an address runs by itself. */
  async function take() {
    if (!place.isConnected) return // another page is shown here now
    const snippet = address.snippet(location.hash)
    if (snippet) return fetched(snippet)
    const source = await address.program(location.hash)
    if (source !== null) {
      here.replace(source)
      say("This program came with the address. Read it before you run it.")
    } else if (address.holds(location.hash)) {
      say("The program in this address is damaged: ask for the link once more.")
    } else here.replace(kept.program() ?? here.source)
  }

  /** @param {string} snippet "gather/fails" */
  async function fetched(snippet) {
    try {
      const response = await answer(new URL(`snippets/${snippet}.py`, root))
      here.replace(await response.text())
      say("")
    } catch {
      say(`There is no program ${snippet} here.`)
    }
  }

  const menu = document.createElement("select")
  const mine = new Option("your last program", MINE)
  menu.append(new Option("a program …", ""), mine)
  for (const [text, value] of choices(place)) menu.append(new Option(text, value))
  menu.onchange = () => {
    if (menu.value === MINE) here.replace(kept.program() ?? here.source)
    else if (menu.value) fetched(menu.value)
  }
  const remember = () => (mine.disabled = mine.hidden = kept.program() === null)
  const label = document.createElement("label")
  label.append("Start from ", menu)

  async function copy() {
    history.replaceState(null, "", await address.fragment(here.source))
    try {
      await navigator.clipboard.writeText(location.href)
      say("Copied. The program is in the link itself, and on no server.")
    } catch {
      say("Copy the address of this page: the program is in it, and on no server.")
    }
  }

  const bar = document.createElement("p")
  bar.className = "playground__bar"
  bar.append(
    label,
    button("Copy a link", copy),
    button("Download", () => save("program.py", "text/x-python", here.source)),
    button("Picture", () => {
      if (here.svg) save("program.svg", "image/svg+xml", here.svg)
      else say("Run it first: the picture is of a run.")
    }),
    button("Forget", () => {
      kept.keepProgram(null)
      remember()
      say("Forgotten. Your next change is kept again, in this browser only.")
    }),
    status,
  )
  place.prepend(bar)
  addEventListener("hashchange", take)
  await take()
  remember()
  if (!here.editor) return
  here.editor.onedit = () => {
    kept.keepProgram(here.source)
    remember()
  }
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
