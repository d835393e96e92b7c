// What an example's two copy buttons and a selection of its output put on the clipboard, and whether
// its link leads to it. Called once for each: Chromium lets a script copy for 5 s after a gesture.
async (figure) => {
  const clipboard = async (act) => {
    await navigator.clipboard.writeText("")
    act()
    return navigator.clipboard.readText()
  }
  const copy = (button) => (button ? clipboard(() => button.click()) : "")
  const select = (code) => {
    getSelection().selectAllChildren(code)
    document.execCommand("copy")
  }
  const follow = async (link) => {
    scrollTo(0, 0)
    link.click()
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
    const header = document.querySelector(".md-header").getBoundingClientRect().bottom
    const top = figure.getBoundingClientRect().top
    return document.querySelector(":target") === figure && header <= top && top < innerHeight
  }

  const code = figure.querySelector(".example__output code")
  const links = [...figure.querySelectorAll("a")]
  const link = links.find((one) => one.getAttribute("href") === `#${figure.id}`)
  return {
    snippet: figure.dataset.snippet,
    program: await copy(figure.querySelector(".example__program button")),
    output: await copy(figure.querySelector(".example__output button")),
    selected: code ? await clipboard(() => select(code)) : "",
    leads: Boolean(link) && (await follow(link)),
  }
}
