// What a press of Run does: run the program as it stands now, and show what it did in its place.

import { clean } from "./clean.js"
import { Example } from "./example.js"
import { ask, Failure, stop } from "./python.js"

/** @type {WeakMap<Element, Example>} */
const examples = new WeakMap()

/** @param {Element} figure @returns {Example} */
export function example(figure) {
  const known = examples.get(figure) ?? new Example(/** @type {HTMLElement} */ (figure))
  examples.set(figure, known)
  return known
}

let running = false

/**
 * @param {HTMLElement} figure
 * @param {(words: string) => void} say to whoever waits, sighted or not
 * @returns {Promise<boolean>} whether there is a result
 */
export async function run(figure, say) {
  if (running) stop()
  const comparison = figure.closest(".comparison")
  const figures = comparison ? [...comparison.querySelectorAll("figure.example")] : [figure]
  const pair = comparison?.matches(".comparison--pair") ?? false
  const all = figures.map(example)
  const request = {
    programs: all.map(({ source, name }) => ({ source, name })),
    prefix: `tl-${figures[0].id}`,
    low: Boolean(comparison) && !pair,
    numbered: !comparison || pair,
    svg: Boolean(figure.closest(".playground")),
  }
  running = true
  try {
    const answer = await ask(request, (share) =>
      say(share < 1 ? `Loading Python: ${Math.floor(share * 100)} %` : "Starting Python …"),
    )
    for (const [i, one] of all.entries()) one.show(answer.results[i], answer.key)
    const shared = comparison?.querySelector(":scope > section > .tl-key")
    if (shared) shared.replaceWith(clean(answer.key))
    const mine = figures.indexOf(figure)
    say(told(answer, all[mine], answer.results[mine]))
    await explain(figure, answer.results[mine].recording)
    return true
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    say(error.message)
    return false
  } finally {
    running = false
  }
}

/**
 * A link to what the site says of the error.
 * @param {HTMLElement} figure
 * @param {{lines: {stream: string, text: string}[]}} recording
 */
async function explain(figure, { lines }) {
  const bar = figure.querySelector(".example__run")
  bar?.querySelector(".example__message")?.remove()
  const complaints = lines
    .filter(({ stream }) => stream === "stderr")
    .map(({ text }) => text)
    .join("")
  if (!complaints) return
  const { explained } = await import("./message.js")
  const sentence = await explained(complaints)
  if (sentence) bar?.append(sentence)
}

/**
 * One sentence about a run.
 * @param {{python: string}} answer
 * @param {Example} example
 * @param {import("./example.js").Result} result
 */
function told({ python }, { changed }, { recording }) {
  const { ending } = recording
  const which = changed ? "Your version ran" : "It ran"
  const how = ending.how === "stopped" ? ` It was stopped: ${ending.message}.` : ""
  return `${which} on Python ${python} in your browser, ${ending.at} virtual seconds.${how}`
}

export { stop }
