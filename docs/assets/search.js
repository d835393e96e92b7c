// Between a page and Material's search: a worker, which loads the other when a reader types.

// Material's messages
const [SETUP, READY, QUERY, RESULT] = [0, 1, 2, 3]

/**
 * @typedef {{location: string, title: string, text: string, score: number, terms: Record<string, boolean>}} Found
 * @typedef {{separator: string, script: string, index: string, words: Record<string, string>}} Config
 */

const scope = /** @type {any} */ (self)
const here = scope.document ? scope.document.currentScript.src : location.href
const listen = scope.addEventListener.bind(scope)
// from a folder it is no worker but a frame
const page = scope.document ? scope.parent : scope
const answer = scope.document ? (/** @type {any} */ what) => page.postMessage(what, "*") : page.postMessage.bind(page)

/** @type {any} what the page sends first */
let setup
/** @type {Promise<(message: object) => void> | undefined} */
let theirs
/** @type {string[]} what was asked, in order, and has no answer yet */
const asked = []

listen("message", async (/** @type {MessageEvent} */ { data }) => {
  if (data.type === SETUP) {
    setup = data.data
    answer({ type: READY })
  } else if (data.type === QUERY && data.data.trim()) {
    theirs ??= load()
    try {
      const ask = await theirs
      asked.push(data.data)
      ask({ type: QUERY, data: translated(data.data) })
    } catch (error) {
      theirs = undefined // the next letter tries again
      throw error
    }
  } else if (data.type === QUERY) answer({ type: RESULT, data: { items: [], suggest: [] } })
})

/** Material's own worker, in this one: what it hears and says goes through here. */
async function load() {
  /** @type {(event: {data: object}) => void} */
  let hears = () => {}
  scope.addEventListener = (/** @type {string} */ _, /** @type {typeof hears} */ handler) => {
    hears = handler
  }
  const ready = new Promise((done) => {
    scope.postMessage = (/** @type {any} */ { type, data }) => {
      if (type === READY) done(true)
      else answer({ type, data: { ...data, items: ranked(data.items, asked.shift() ?? "") } })
    }
  })
  const { config } = setup
  const [docs] = await Promise.all([documents(), script(new URL(config.script, here).href)])
  hears({ data: { type: SETUP, data: { ...setup, docs } } })
  await ready
  return (/** @type {object} */ data) => hears({ data })
}

async function documents() {
  if (setup.docs.length) return setup.docs
  const response = await fetch(new URL(setup.config.index, here))
  if (!response.ok) throw new Error(`the host answered ${response.status} for the search index`)
  return response.json()
}

/** @param {string} address */
function script(address) {
  if (!scope.document) return scope.importScripts(address)
  return new Promise((onload, onerror) => {
    document.head.append(Object.assign(document.createElement("script"), { src: address, onload, onerror }))
  })
}

/**
 * The words of a text. An index has them without their case and without signs.
 * @param {string} text
 */
function words(text) {
  return text.toLowerCase().split(new RegExp(setup.config.separator)).filter(Boolean)
}

/**
 * What is looked for: what the pages call it, and no small words: as beginnings they find much else.
 * @param {string} typed
 */
function translated(typed) {
  if (/~\d/.test(typed)) return typed // from a page that asks in the index's own signs
  const known = Object.entries(setup.config.words)
  const all = words(typed)
  const said = all.map((word) => known.find(([one]) => names(one, word))?.[1] ?? word)
  const kept = words(said.join(" ")).filter((word) => scope.lunr.stopWordFilter(word))
  // the word itself weighs more than what begins with it
  return [...new Set(kept.length ? kept : all)].map((word) => `${word}^2 ${word}`).join(" ")
}

/**
 * @param {string} known a word, or how words begin, with a star
 * @param {string} word
 */
function names(known, word) {
  return known.endsWith("*") ? word.startsWith(known.slice(0, -1)) : word === known
}

/**
 * What has the text that was typed, word for word, comes first.
 * @param {Found[][]} groups a page and its sections each
 * @param {string} typed
 */
function ranked(groups, typed) {
  const text = ` ${words(typed).join(" ")} `
  const best = (/** @type {Found[]} */ group) => Math.max(...group.map((one) => one.score))
  return groups
    .map((group) => group.map((one) => ({ ...one, score: one.score * weight(one, text) })))
    .map((group) => group.sort((one, other) => other.score - one.score))
    .sort((one, other) => best(other) - best(one))
}

/**
 * @param {Found} found
 * @param {string} text
 */
function weight(found, text) {
  const terms = Object.values(found.terms)
  const share = terms.filter(Boolean).length / (terms.length || 1)
  return share ** 2 * (1 + 1000 * literal(found, text))
}

/**
 * @param {Found} found
 * @param {string} typed
 */
function literal(found, typed) {
  const [title, text] = [found.title, found.text].map((html) => ` ${words(plain(html)).join(" ")} `)
  if (title === typed) return 3
  const few = typed.trim().split(" ").length < 3
  if (title.includes(typed) && !few) return 2
  if (typed.includes(title) && title.trim().split(" ").length > 2) return 2
  return text.includes(typed) && !few ? 1 : 0
}

/** @param {string} html */
function plain(html) {
  const named = html.replace(/<[^>]+>/g, "")
  return named.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&")
}
