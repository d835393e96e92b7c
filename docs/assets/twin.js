// Makes of the link to a page's Markdown a button that copies it. Without a script it stays a link.

/**
 * A link in the text leads to the same place from wherever the copy is read.
 * @param {string} markdown
 * @param {string} base
 */
function absolute(markdown, base) {
  return markdown
    .split(/^(`{3,}[^]*?^`{3,}$)/m) // what a program prints is left as it is
    .map((part, i) => (i % 2 ? part : part.replace(/\]\(([^)\s]+)\)/g, (_, to) => `](${new URL(to, base)})`)))
    .join("")
}

/** @param {HTMLAnchorElement} link */
async function read(link) {
  const answer = await fetch(link.href)
  if (!answer.ok) throw new Error(`${link.href}: ${answer.status}`)
  return new Blob([absolute(await answer.text(), link.href)], { type: "text/plain" })
}

/**
 * @param {MouseEvent} event
 * @param {HTMLAnchorElement} link
 * @param {HTMLElement} said
 */
async function copy(event, link, said) {
  if (event.button || event.ctrlKey || event.metaKey || event.shiftKey) return // to open it
  event.preventDefault()
  try {
    // the text may come later: Safari wants to be asked in the click itself
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": read(link) })])
    said.textContent = "Page copied as Markdown"
  } catch {
    location.assign(link.href) // from a file, for one, nothing can be fetched
  }
}

for (const link of document.querySelectorAll("a[data-twin]")) {
  if (!(link instanceof HTMLAnchorElement) || !navigator.clipboard) continue
  const said = document.createElement("span")
  said.className = "twin-said"
  said.setAttribute("role", "status")
  link.before(said)
  link.title = "Copy page as Markdown"
  link.addEventListener("click", (event) => copy(event, link, said))
}
