// The page that is not found: the words of its address are looked up in the site's search.

const SHOWN = 6
const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3 // what Material's search worker understands and says
const NOISE = new Set(["", "html", "htm", "md", "index", "php", "en", "latest", "stable"])

/**
 * The words of an address, as the search takes them.
 * @param {string} path
 * @param {string} base of the site, "/" or "/some/path/"
 */
export function words(path, base) {
  const below = path.startsWith(base) ? path.slice(base.length) : path
  let text = below
  try {
    text = decodeURIComponent(below)
  } catch {
    // a % that stands for nothing
  }
  return text.split(/[^\p{L}\p{N}_]+/u).filter((word) => !NOISE.has(word.toLowerCase()))
}

/**
 * Each as it is, and with one letter mistyped.
 * @param {string[]} asked
 */
const query = (asked) =>
  asked.flatMap((word) => (word.length > 3 ? [word, `${word}~1`] : [word])).join(" ")

/**
 * How many of the words stand in an address, give or take an ending.
 * @param {string} address
 * @param {string[]} asked
 */
function named(address, asked) {
  const parts = words(address, "").map((word) => word.toLowerCase())
  const like = (/** @type {string} */ word) => parts.some((part) => part.startsWith(word) || word.startsWith(part))
  return asked.filter((word) => like(word.toLowerCase())).length
}

/**
 * @param {string} script of the search
 * @param {any} index
 * @param {string} asked
 * @returns {Promise<{location: string, title: string}[]>} the best place of each page
 */
function search(script, index, asked) {
  return new Promise((found, failed) => {
    const worker = new Worker(script)
    worker.onerror = failed
    worker.onmessage = ({ data: { type, data } }) => {
      if (type === READY) worker.postMessage({ type: QUERY, data: asked })
      if (type !== RESULT) return
      worker.terminate()
      found(data.items.map((/** @type {any[]} */ [first]) => first))
    }
    worker.postMessage({ type: SETUP, data: { ...index, options: {} } })
  })
}

/** @param {string} html of a title, in which the search has marked what fits */
const text = (html) => new DOMParser().parseFromString(html, "text/html").body.textContent ?? ""

/** @param {Element} place */
async function look(place) {
  const config = JSON.parse(document.getElementById("__config")?.textContent ?? "{}")
  const root = new URL(config.base.replace(/\/?$/, "/"), location.href)
  const asked = words(location.pathname, root.pathname)
  if (!asked.length) return
  const answer = await fetch(new URL("search/search_index.json", root))
  const script = new URL(config.search, root).href
  const found = await search(script, await answer.json(), query(asked))
  found.sort((one, other) => named(other.location, asked) - named(one.location, asked))
  const head = document.createElement("h2")
  head.textContent = found.length ? "Did you look for one of these?" : "What the search says"
  const said = document.createElement("p")
  said.textContent = `The search finds nothing for “${asked.join(" ")}”.`
  const list = document.createElement("ul")
  for (const { location, title } of found.slice(0, SHOWN)) {
    const link = document.createElement("a")
    link.href = new URL(location, root).href
    link.textContent = text(title)
    const item = document.createElement("li")
    item.append(link)
    list.append(item)
  }
  place.replaceChildren(head, found.length ? list : said)
}

const place = document.querySelector(".not-found")
if (place) look(place).catch(() => place.replaceChildren()) // the doors are there all the same
