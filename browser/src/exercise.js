// An exercise: the starter becomes an editor, and Check judges its run as the tests do.

import { button, status } from "./button.js"
import { clean } from "./clean.js"
import { mount } from "./editor.js"
import { part } from "./example.js"
import { answer } from "./files.js"
import * as kept from "./kept.js"
import { ask, Failure, stop } from "./python.js"

/**
 * @param {HTMLElement} starter
 * @param {HTMLElement} bar takes the buttons
 */
export async function open(starter, bar) {
  const exercise = (starter.dataset.starter ?? "").split("/").at(-2) ?? ""
  const root = new URL(part(starter, "a[download]").getAttribute("href") ?? "", location.href)
  const text = async (/** @type {string} */ name) => (await answer(new URL(name, root))).text()
  const [source, check] = await Promise.all([text("starter.py"), text("check.py")])
  const editor = mount(part(starter, ".highlight"), source, judge)
  const line = status()
  const verdict = document.createElement("div")
  verdict.className = "starter__verdict"
  const press = button("Check", judge)
  let running = false

  async function judge() {
    if (running) return stop()
    running = true
    press.textContent = "Stop"
    const request = {
      programs: [{ source: editor.value, name: `${exercise}.py` }],
      check,
      prefix: `tl-${exercise}-mine`,
      low: false,
      numbered: true,
    }
    try {
      const judged = await ask(
        request,
        (share) =>
          (line.textContent = share < 1 ? `Loading Python: ${Math.floor(share * 100)} %` : "Starting Python …"),
      )
      show(judged)
      const { length } = judged.wrong
      if (!length) kept.keepPassed(exercise)
      line.textContent =
        length === 0 ? "Passed." : length === 1 ? "One thing is not right yet:" : `${length} things are not right yet:`
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      line.textContent = error.message
    } finally {
      running = false
      press.textContent = "Check"
    }
  }

  /** The sentences, and the reader's own run under them. @param {any} answer */
  function show({ wrong, key, results: [result] }) {
    const list = document.createElement("ul")
    list.className = "starter__wrong"
    for (const sentence of wrong) {
      const item = document.createElement("li")
      item.textContent = sentence
      list.append(item)
    }
    const output = document.createElement("div")
    output.className = "example__output no-copy"
    output.append(clean(result.output || "<p>It prints nothing.</p>"))
    verdict.replaceChildren(...(wrong.length ? [list] : []), clean(result.picture + key), output)
  }

  bar.replaceChildren(
    press,
    button("Reset", () => (editor.value = source)),
    line,
  )
  bar.after(verdict)
  if (kept.passed().includes(exercise)) line.textContent = "You have passed this one."
  editor.focus() // the button that was pressed is gone
}
