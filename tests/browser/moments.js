// What a reader of a page sees of its marks.

const all = (selector) => [...document.querySelectorAll(selector)]

const middle = (element) => {
  const { left, right } = element.getBoundingClientRect()
  return (left + right) / 2
}

/** What is marked, and where the dots and the lines in the pictures stand, in pixels. */
function marked() {
  const numbers = all(".tl-number.tl-at").map((e) => e.textContent)
  return {
    figures: [...new Set(all(".tl-at, .tl-moment").map((e) => e.closest("figure").id))],
    rows: all(".example__line.tl-at").map((e) => Number(e.dataset.line)),
    numbers: [...new Set(numbers)], // figures of other widths have numbers of their own
    dots: all(".tl-printed.tl-at").map((e) => e.dataset.lines),
    dotsAt: all(".tl-printed.tl-at").map(middle),
    linesAt: all(".tl-moment").map(middle),
  }
}

const FIGURE = "figure.example:has(.tl-printed:not(.example__other *))"
const RUN = `${FIGURE}, ${FIGURE} .example__other:has(.tl-printed)`

/** The same for each printed line of the page, and how far the line in its picture reaches. */
function eachLine() {
  for (const fold of all("details.example__other")) fold.open = true
  return all(`${FIGURE} [data-line]`).map((row) => {
    row.dispatchEvent(new PointerEvent("pointermove", { bubbles: true }))
    const line = document.querySelector(".tl-moment")
    const { y: top, height } = line.getBBox()
    const lanes = line.ownerSVGElement.clientHeight
    const id = row.closest("figure").id
    return { id, row: Number(row.dataset.line), top, height, lanes, ...marked() }
  })
}

/** Where the tab key stops in each output and its picture, and whether the output scrolls. */
function eachOutput() {
  return all(RUN).map((run) => {
    const { scrollWidth, clientWidth } = run.querySelector(".example__output code")
    const stops = [...run.querySelectorAll("[tabindex], a[href], button, summary")]
      .filter((e) => e.tabIndex >= 0 && e.closest(".example__output, .example__picture"))
      .filter((e) => e.closest(RUN) === run)
      .map((e) => e.tagName)
    const folded = run.matches(".example__other")
    return { id: run.closest("figure").id, folded, stops, scrolls: scrollWidth > clientWidth }
  })
}

window.seen = { marked, eachLine, eachOutput }
