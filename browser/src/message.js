// What Python complained about, and where the site explains it.

const MOST = 3 // links; a long traceback may hold the words of many

/**
 * @param {string} text that was printed
 * @returns {Promise<HTMLElement | null>} a sentence with a link; null: no message of ours
 */
export async function explained(text) {
  const list = new URL("../../reference/messages/", import.meta.url)
  const [{ constants }, page] = await Promise.all([
    import(new URL("../messages.js", import.meta.url).href),
    fetch(list).then((response) => response.text()),
  ])
  const links = new DOMParser().parseFromString(page, "text/html").querySelectorAll("a.message")
  const found = [...links].filter((link) => constants(link).test(text)).slice(0, MOST)
  if (!found.length) return null
  const sentence = document.createElement("span")
  sentence.className = "example__message"
  sentence.append("Explained: ")
  for (const link of found) {
    const here = document.createElement("a")
    here.href = new URL(link.getAttribute("href") ?? "", list).href
    here.textContent = link.textContent
    sentence.append(link === found[0] ? "" : " · ", here)
  }
  return sentence
}
