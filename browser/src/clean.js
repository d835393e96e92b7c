// HTML that a program may have had its hands on becomes nodes; whatever could act is left out.

// what the pictures, outputs and tables of timeline/draw/ are made of
const TAGS = new Set(
  (
    "b caption circle code defs desc div g li line p path pattern pre rect span svg table tbody td text th thead " +
    "title tr ul use"
  ).split(" "),
)
const ATTRIBUTES = new Set(
  (
    "aria-hidden aria-label aria-labelledby class cx cy d data-call data-line data-lines dx dy height " +
    "patternTransform patternUnits r role rx scope tabindex title width x x1 x2 y y1 y2"
  ).split(" "),
)
const IDS = /^tl-[\w-]+$/ // nothing that the page knows by its id

/** @param {string} html @returns {DocumentFragment} */
export function clean(html) {
  const parsed = new DOMParser().parseFromString(`<body>${html}`, "text/html").body
  for (const element of [...parsed.querySelectorAll("*")]) {
    if (!TAGS.has(element.localName)) {
      element.remove()
      continue
    }
    for (const { name, value } of [...element.attributes]) {
      if (!harmless(name, value)) element.removeAttribute(name)
    }
  }
  const fragment = document.createDocumentFragment()
  fragment.append(...parsed.childNodes)
  return fragment
}

/** @param {string} name @param {string} value */
function harmless(name, value) {
  if (name === "id") return IDS.test(value)
  if (name === "href") return value.startsWith("#tl-")
  if (name === "fill") return /^(none|url\(#tl-[\w-]+\))$/.test(value)
  return ATTRIBUTES.has(name)
}
