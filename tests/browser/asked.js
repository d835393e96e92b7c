// What is asked of a page while it stands in the browser; each answer is a list of what is wrong.

const all = (selector) => [...document.querySelectorAll(selector)]
const told = (e) => `<${e.localName} class="${e.className}"> ${(e.textContent ?? "").trim().slice(0, 30)}`
const seen = (e) => e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
const { max, min } = Math

async function drawn() {
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  // after a resize, Material moves its search field into place
  const moving = document.getAnimations().filter((one) => one instanceof CSSTransition)
  await Promise.allSettled(moving.map((one) => one.finished))
}

/** Every fold of the page. @param {boolean} open */
function fold(open) {
  for (const one of all("article details")) one.open = open
}

/** What sticks out of the page. */
async function sideways() {
  await drawn()
  const wide = document.documentElement.clientWidth
  const scrolls = (e) =>
    e && e !== document.body && (getComputedStyle(e).overflowX !== "visible" || scrolls(e.parentElement))
  const found = all("main *")
    .filter((e) => e.checkVisibility() && e.getBoundingClientRect().right > wide + 1)
    .filter((e) => !scrolls(e.parentElement))
    .map((e) => `${e.tagName}.${e.className} reaches ${e.getBoundingClientRect().right}`)
  scrollTo(10000, 0)
  return scrollX ? [...found, `the page scrolls by ${scrollX}`] : found
}

/** One of each kind that can be pressed, but links, Run and the palette: how many. */
function click() {
  const pressed = all("summary, button, label[for], input[type=radio]").filter(
    (one) => !one.closest(".example__run, [data-md-component=palette]"),
  )
  const kind = (one) => `${one.parentElement.className} ${one.localName} ${one.className}`
  const kinds = new Map(pressed.map((one) => [kind(one), one]))
  for (const one of kinds.values()) one.click()
  return kinds.size
}

const CONTRAST = { type: "rule", values: ["color-contrast"] }
const SHAPE = { rules: { "color-contrast": { enabled: false } } }

async function heard(place, options) {
  const { violations } = await window.axe.run(place, { resultTypes: ["violations"], ...options })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))
}

/** What axe-core says, but for contrasts, which take it ten times as long.
 *  @param {boolean} thin: of the figures, which one function makes, the first two only */
async function shape(thin) {
  const left = thin ? all("article figure.example").slice(2) : []
  const marks = left.map(() => document.createComment(""))
  for (const [i, one] of left.entries()) one.replaceWith(marks[i])
  const wrong = await heard(document, SHAPE)
  for (const [i, one] of left.entries()) marks[i].replaceWith(one)
  return wrong
}

/** Colour, size and grounds of a text: where they are the same, so is its contrast. */
function look(e) {
  const { color, fontSize, fontWeight } = getComputedStyle(e)
  const grounds = []
  for (let at = e; at; at = at.parentElement) {
    const { backgroundColor, opacity } = getComputedStyle(at)
    grounds.push(backgroundColor, opacity)
    if (/^rgb\(/.test(backgroundColor)) break
  }
  return [color, fontSize, fontWeight, ...grounds].join()
}

/** The contrasts of what looks like nothing before. @param {string[]} known looks
 *  @returns {Promise<[string[], string[]]>} the new looks, and what is wrong */
async function contrast(known) {
  const looks = new Set(known)
  const fresh = all("body *:not(script, style, svg *)").filter((e) => {
    if (![...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()) || !seen(e)) return false
    const own = look(e)
    return !looks.has(own) && looks.add(own)
  })
  const wrong = fresh.length ? await heard({ include: fresh }, { runOnly: CONTRAST }) : []
  return [[...looks].slice(known.length), wrong]
}

/** On paper: what is folded, what is cut off, and what can only be pressed. */
async function paper() {
  await drawn()
  const wide = document.documentElement.clientWidth
  const pressed = "button, select, textarea:not(.pce-textarea), input, iframe"
  const chrome = ".md-header, .md-tabs, .md-sidebar, .md-footer, .md-top, .md-search"
  const folds = all("article details:not(.example__more, .example__more *)").filter(seen)
  const inside = folds.flatMap((one) => [...one.children]).filter((e) => !e.matches("summary"))
  const boxes = all("article *").filter(seen)
  const cut = (e) => getComputedStyle(e).overflowX !== "visible" && e.scrollWidth > e.clientWidth + 1
  return [
    ...all(`${pressed}, ${chrome}`).filter(seen).map((e) => `is there: ${told(e)}`),
    ...inside.filter((e) => !seen(e)).map((e) => `is folded: ${told(e)}`),
    ...boxes.filter((e) => cut(e)).map((e) => `is cut off: ${told(e)}`),
    ...boxes
      .filter((e) => e.getBoundingClientRect().right > wide + 1 && !e.closest("svg"))
      .map((e) => `sticks out: ${told(e)}`),
  ]
}

const STOPS = "a[href], button, input, select, textarea, summary, [tabindex]"

/** How bright a colour is, as WCAG counts. @param {number[]} rgb */
function luminance(rgb) {
  const [r, g, b] = rgb.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const numbers = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number)

/** The ground on which something stands. */
function ground(e) {
  for (let at = e.parentElement; at; at = at.parentElement) {
    const [r, g, b, a = 1] = numbers(getComputedStyle(at).backgroundColor)
    if (a === 1) return [r, g, b]
  }
  return [255, 255, 255]
}

function apart(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** What is seen of a box that cannot be: its label. */
const shown = (e) =>
  e.matches(".md-option") ? e.nextElementSibling
  : e

function ring(e) {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(e)
  if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) return "has no ring"
  const against = apart(numbers(outlineColor).slice(0, 3), ground(e))
  return against < 3 ? `has a ring of ${against.toFixed(1)} to 1` : ""
}

/** Whether none of its lines is in sight, under nothing else. */
function covered(e) {
  const tops = [...e.getClientRects()].map((box) => {
    const x = (max(box.left, 0) + min(box.right, innerWidth)) / 2
    const y = min((max(box.top, 0) + min(box.bottom, innerHeight)) / 2, box.top + 8)
    return document.elementFromPoint(x, y)
  })
  const own = (top) => top && (e.contains(top) || top.contains(e) || top.closest("label")?.control === e)
  return tops.some(own) ? "" : `is not in sight, but ${tops[0] && told(tops[0])}`
}

/** Whatever takes the focus: whether that is seen. The last input was a key. */
function focus() {
  const wrong = all("[tabindex]").filter((e) => e.tabIndex > 0).map((e) => `jumps the queue: ${told(e)}`)
  for (const e of all(STOPS)) {
    if (e.tabIndex < 0 || e.closest(".md-search")) continue // opens when it takes the focus
    if (e.type === "radio" && !shown(e).checkVisibility()) continue // of a group that is one stop
    e.focus({ focusVisible: true })
    if (document.activeElement !== e) continue
    const what = ring(shown(e)) || covered(shown(e))
    if (what) wrong.push(`${what}: ${told(e)}`)
  }
  document.activeElement?.blur()
  return wrong
}

window.asked = { click, contrast, focus, fold, paper, shape, sideways }
