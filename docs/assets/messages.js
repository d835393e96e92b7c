// The field above the list of messages: paste a text, and the list shows which message it is.

const LINK = "a.message"

/**
 * The words of a message that are the same for everybody: what is not emphasised.
 * @param {Element} link
 */
export function constants(link) {
  const pieces = [""]
  for (const node of link.childNodes) {
    if (node.nodeName === "EM") pieces.push("")
    else pieces[pieces.length - 1] += node.textContent ?? ""
  }
  const words = pieces.join("").trim()
  const type = /^\s*[\w.]+: /.exec(pieces[0])
  if (type && words.length > type[0].trim().length) pieces[0] = pieces[0].slice(type[0].length)
  const escaped = pieces.map((piece) => piece.trim().replace(/[^\w\s]/g, "\\$&"))
  return new RegExp(escaped.join("[^]{0,300}?").replace(/\s+/g, "\\s+"), "i")
}

/**
 * @param {Element} link
 * @param {string} text that was pasted or typed
 */
function matches(link, text) {
  if (constants(link).test(text)) return true
  const message = (link.textContent ?? "").toLowerCase()
  return text.toLowerCase().trim().split(/\s+/).every((word) => message.includes(word))
}

/**
 * @param {HTMLElement} place that holds all lists
 * @param {string} text
 * @returns {number} how many messages are left
 */
function filter(place, text) {
  for (const link of place.querySelectorAll(LINK)) {
    const item = link.closest("li")
    if (item) item.hidden = !matches(link, text)
  }
  for (const list of place.querySelectorAll("ul:has(a.message)")) {
    const empty = !list.querySelector("li:not([hidden])")
    for (const part of [list, list.previousElementSibling]) {
      if (part instanceof HTMLElement) part.hidden = empty
    }
  }
  return place.querySelectorAll(`li:not([hidden]) > ${LINK}`).length
}

function ready() {
  const field = document.querySelector(".message-search")
  const place = field?.closest("article")
  const input = field?.querySelector("textarea")
  const status = field?.querySelector("p")
  if (!place || !input || !status) return
  input.addEventListener("input", () => {
    const left = filter(place, input.value)
    const none = "No message of this page is in that text. Clear the field to see them all."
    const some = left === 1 ? "One message fits." : `${left} messages fit.`
    status.textContent = input.value.trim() === "" ? "" : left ? some : none
  })
}

const { document$ } = /** @type {any} */ (window) // Material's: every page that it shows
if (document$) document$.subscribe(ready)
else ready()
