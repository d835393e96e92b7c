// Material puts the copy button of each code block into a landmark of its own: it is none.

function quiet() {
  for (const nav of document.querySelectorAll("nav.md-code__nav")) nav.setAttribute("role", "none")
}

const article = document.querySelector("article")
if (article) new MutationObserver(quiet).observe(article, { childList: true, subtree: true })
quiet()
