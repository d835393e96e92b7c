// An example on a page: its program, and the place of its picture, output and all that is told.

import { clean } from "./clean.js"

/** What `timeline.draw.result.Result` holds. @typedef {{picture: string, output: string, told:
 *  string, rest: string, table: string, text: string, svg: string, recording: any}} Result */

export class Example {
  /** @param {HTMLElement} figure */
  constructor(figure) {
    this.figure = figure
    this.block = part(figure, ".example__program")
    const file = this.block.querySelector("button")?.dataset.clipboardText ?? ""
    const code = this.block.querySelector("pre code:last-of-type")?.textContent ?? ""
    /** What stands above the program that the page shows: a header, or a claim to be guessed. */
    this.above = file.slice(0, Math.max(file.lastIndexOf(code.trim()), 0))
    this.original = file.slice(this.above.length)
    this.name = figure.dataset.snippet?.split("/").at(-1) ?? "program.py"
    /** @type {import("./editor.js").Editor | null} where the reader changes it */
    this.editor = null
    /** The picture of the last run, as a file. */
    this.svg = ""
  }

  get source() {
    return this.above + (this.editor?.value ?? this.original)
  }

  get changed() {
    return this.editor !== null && this.editor.value !== this.original
  }

  /** Another program in its place. @param {string} source */
  replace(source) {
    this.above = ""
    if (this.editor) this.editor.value = source
  }

  /** @param {() => void} run what Ctrl+Enter does */
  async edit(run) {
    if (this.editor) return
    const { mount } = await import("./editor.js")
    this.editor ??= mount(part(this.block, ".highlight"), this.original, run)
  }

  reset() {
    if (this.editor) this.editor.value = this.original
  }

  /** @param {Result} result @param {string} key the signs of its pictures */
  show(result, key) {
    const { figure } = this
    this.svg = result.svg
    const picture = part(figure, ".example__picture")
    const signs = picture.querySelector(".tl-key") ? key : ""
    picture.replaceChildren(clean(result.picture + signs))
    this.#output(result)
    part(figure, ".example__told").replaceChildren(clean(result.told))
    part(figure, ".example__rest").replaceChildren(clean(result.rest))
    part(figure, ".example__table").replaceChildren(clean(result.table))
  }

  /** @param {Result} result */
  #output({ output, text }) {
    const section = part(this.figure, ".example__result")
    if (!output) {
      const silent = document.createElement("p")
      silent.className = "example__silent"
      silent.textContent = "It prints nothing."
      section.replaceChildren(silent)
      return
    }
    if (!section.querySelector(".example__output")) {
      const block = /** @type {HTMLElement} */ (this.block.cloneNode(false))
      block.className = "example__output no-copy"
      block.id = `${this.figure.id}-output`
      const bar = this.block.querySelector(".md-code__nav")?.cloneNode(true)
      block.append(bar ?? "", document.createElement("pre"))
      block.querySelector("pre")?.append(document.createElement("code"))
      section.replaceChildren(block)
    }
    // the element itself is known to Material and to the keys that move through the lines
    part(section, "pre > code").replaceChildren(...(clean(output).querySelector("code")?.childNodes ?? []))
    const button = part(section, "button")
    button.dataset.clipboardText = text
    button.title = "Copy the output"
  }
}

/** @param {Element} inside @param {string} selector @returns {HTMLElement} */
export function part(inside, selector) {
  const found = inside.querySelector(selector)
  if (!found) throw new Error(`an example without ${selector}`)
  return /** @type {HTMLElement} */ (found)
}
