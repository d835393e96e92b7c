// Points from a printed line to its moment in the picture, and back.

const FIGURE = ".example:has(.tl-grid .tl-printed:not(.example__other *))"
const RUN = ".example, .example__other"
const ROW = `${FIGURE} .example__line[data-line]`
const PART = `${ROW}, ${FIGURE} .tl-grid :is(.tl-printed, .tl-number)`
const OUTPUT = `${FIGURE} .example__output code:has([data-line])`

/** @type {Element | null} */
let pointed = null

/**
 * The first and the last line that a part stands for.
 * @param {Element} part
 */
function span(part) {
  const lines = part.getAttribute("data-line") ?? part.getAttribute("data-lines")
  const found = (lines ?? part.textContent ?? "").match(/\d+/g) ?? []
  return [Number(found[0]), Number(found.at(-1))]
}

function clear() {
  pointed = null
  for (const line of document.querySelectorAll(".tl-moment")) line.remove()
  for (const part of document.querySelectorAll(".tl-at")) part.classList.remove("tl-at")
}

/** @param {Element} one and all that share a line with it */
function mark(one) {
  clear()
  const [first, last] = span(one)
  const run = one.closest(RUN)
  for (const part of run?.querySelectorAll(PART) ?? []) {
    const [begin, end] = span(part)
    if (end < first || last < begin || part.closest(RUN) !== run) continue
    part.classList.add("tl-at")
    if (part.matches(".tl-printed")) draw(part)
  }
}

/** @param {Element} dot from which a line goes up through all lanes, under the signs */
function draw(dot) {
  const line = document.createElementNS(dot.namespaceURI, "line")
  line.classList.add("tl-moment")
  for (const end of ["x1", "x2"]) line.setAttribute(end, dot.getAttribute("cx") ?? "")
  line.setAttribute("y2", "100%")
  dot.closest("svg")?.querySelector(".tl-over")?.before(line)
}

/** @param {Event} event */
function point({ target }) {
  const part = target instanceof Element ? target.closest(PART) : null
  if (part === pointed) return
  if (part) mark(part)
  else clear()
  pointed = part
}

/** @param {KeyboardEvent} event */
function press(event) {
  const { target, key } = event
  if (key === "Escape") clear()
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  if (!(target instanceof Element && target.matches(OUTPUT))) return
  const rows = [...target.querySelectorAll(ROW)]
  const now = rows.findIndex((row) => row.matches(".tl-at"))
  const next = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: rows.length }[key]
  if (next === undefined) return
  event.preventDefault()
  const row = rows[Math.min(Math.max(next, 0), rows.length - 1)]
  mark(row)
  row.scrollIntoView({ block: "nearest" })
}

/** @param {Event} event */
function enter({ target }) {
  if (!(target instanceof Element && target.matches(`${OUTPUT}:focus-visible`))) return
  mark(target.querySelectorAll(ROW)[0])
}

// Material takes the tab stop from code that does not scroll
const keep = new MutationObserver(ready)

function ready() {
  for (const output of document.querySelectorAll(OUTPUT)) {
    output.setAttribute("role", "group")
    output.setAttribute("aria-label", "Output: arrow keys move through the lines")
    if (!output.hasAttribute("tabindex")) output.setAttribute("tabindex", "0")
    keep.observe(output, { attributeFilter: ["tabindex"] })
  }
}

document.addEventListener("pointermove", point)
document.addEventListener("pointerdown", point)
document.addEventListener("keydown", press)
document.addEventListener("focusin", enter)
document.addEventListener("focusout", () => pointed || clear())

const { document$ } = /** @type {any} */ (window) // Material's: every page that it shows
if (document$) document$.subscribe(ready)
else ready()
