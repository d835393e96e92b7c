// The chooser: the nested list becomes a form, and the answer brings the picture of its program.

/** @typedef {Record<string, string>} State what is chosen: name of a question -> value */

const PLACE = ".chooser"
const PREFIX = "chosen-" // the picture may stand on this page already: no id twice

/**
 * Whether all conditions of an element hold: `data-if="when=first first=succeed"`.
 * @param {HTMLElement} element
 * @param {State} state
 */
function holds({ dataset }, state) {
  const conditions = (dataset.if ?? "").split(" ").filter(Boolean)
  return conditions.every((condition) => {
    const [name, value] = condition.split("=")
    return state[name] === value
  })
}

/**
 * The choices in the address, without those that no question asks for.
 * @param {HTMLFormElement} form
 */
function read(form) {
  const given = new URLSearchParams(location.search)
  /** @type {State} */
  const state = {}
  for (const field of form.querySelectorAll("fieldset")) {
    for (const input of holds(field, state) ? field.querySelectorAll("input") : []) {
      if (given.get(input.name) === input.value) state[input.name] = input.value
    }
  }
  return state
}

/**
 * What is checked, of the questions that are asked.
 * @param {HTMLFormElement} form
 */
function chosen(form) {
  /** @type {State} */
  const state = {}
  for (const field of form.querySelectorAll("fieldset")) {
    const input = holds(field, state) ? field.querySelector("input:checked") : null
    if (input instanceof HTMLInputElement) state[input.name] = input.value
  }
  return state
}

/**
 * @param {HTMLElement} place
 * @param {State} state
 * @returns {HTMLElement[]} the answer, if all is asked that decides it, and what the rest adds
 */
function answers(place, state) {
  /** @type {HTMLElement[]} */
  const all = Array.from(place.querySelectorAll(".chooser__list .chooser__answer"))
  const fits = all.filter((one) => holds(one, state))
  const base = fits.filter((one) => !one.dataset.about)
  const decided = state.when ? base.find((one) => one.dataset.if) : base[0]
  const added = new Map()
  for (const one of fits) {
    const { about } = one.dataset
    if (about && !added.has(about)) added.set(about, one)
  }
  return decided ? [decided, ...added.values()] : []
}

/**
 * @param {HTMLElement} place
 * @param {HTMLFormElement} form
 * @param {State} state
 */
function show(place, form, state) {
  for (const field of form.querySelectorAll("fieldset")) field.hidden = !holds(field, state)
  for (const input of form.querySelectorAll("input")) {
    input.checked = state[input.name] === input.value
  }
  const found = answers(place, state)
  const told = place.querySelector(".chooser__told")
  told?.replaceChildren(
    ...(found.length ? found.map(paragraph) : ["One more question decides it."]),
  )
  const link = found[0]?.querySelector("a.chooser__program")
  picture(place, link instanceof HTMLAnchorElement ? link.href : "")
}

/** @param {HTMLElement} answer */
function paragraph(answer) {
  const made = document.createElement("p")
  made.append(...Array.from(answer.childNodes, (node) => node.cloneNode(true)))
  return made
}

/**
 * Puts the figure that an address leads to below the answer.
 * @param {HTMLElement} place
 * @param {string} address
 */
async function picture(place, address) {
  const frame = place.querySelector(".chooser__picture")
  if (!(frame instanceof HTMLElement) || frame.dataset.of === address) return
  frame.dataset.of = address
  frame.replaceChildren()
  if (!address) return
  const id = new URL(address).hash.slice(1)
  const figure = document.getElementById(id) ?? (await fetched(address, id))
  if (!figure || frame.dataset.of !== address) return // something else was chosen meanwhile
  const stacked = figure.closest(".comparison--stack") !== null
  frame.classList.toggle("comparison", stacked)
  frame.classList.toggle("comparison--stack", stacked)
  frame.innerHTML = renamed(figure.outerHTML)
  for (const line of frame.querySelectorAll(".hll")) line.classList.remove("hll") // differs from what?
}

/**
 * The same with other ids.
 * @param {string} html
 */
function renamed(html) {
  return html
    .replace(/( id="|href="#|url\(#)/g, `$1${PREFIX}`)
    .replace(/aria-labelledby="[^"]+"/g, (ids) => ids.replace(/(?<=["\s])(?=\w)/g, PREFIX))
}

/**
 * @param {string} address of a page of this site
 * @param {string} id of a figure on it
 */
async function fetched(address, id) {
  try {
    const answer = await fetch(address)
    const page = new DOMParser().parseFromString(await answer.text(), "text/html")
    const figure = page.getElementById(id)
    for (const link of figure?.querySelectorAll("a[href]:not([href^='#'])") ?? []) {
      link.setAttribute("href", new URL(link.getAttribute("href") ?? "", answer.url).href)
    }
    return figure
  } catch {
    return null // the link to it is there all the same
  }
}

/** @param {HTMLElement} place */
function enhance(place) {
  const form = place.querySelector("form")
  if (!form) return
  const list = document.createElement("div")
  list.className = "chooser__list"
  list.hidden = true
  list.append(...Array.from(place.children).filter((child) => child !== form))
  const answer = document.createElement("div")
  answer.innerHTML = '<div class="chooser__told" role="status"></div><div class="chooser__picture"></div>'
  place.append(answer, list)
  form.hidden = false
  form.addEventListener("change", () => go(place, form, chosen(form)))
  form.addEventListener("reset", (event) => {
    event.preventDefault()
    go(place, form, {})
  })
  addEventListener("popstate", () => show(place, form, read(form)))
  show(place, form, read(form))
}

/**
 * A choice is a step in the history.
 * @param {HTMLElement} place
 * @param {HTMLFormElement} form
 * @param {State} state
 */
function go(place, form, state) {
  const query = new URLSearchParams(state).toString()
  history.pushState(null, "", `${location.pathname}${query && "?"}${query}${location.hash}`)
  show(place, form, state)
}

function ready() {
  const place = document.querySelector(PLACE)
  if (place instanceof HTMLElement && !place.querySelector(".chooser__list")) enhance(place)
}

const { document$ } = /** @type {any} */ (window) // Material's: every page that it shows
if (document$) document$.subscribe(ready)
else ready()
