// The list of exercises: which of them the reader has passed, as this browser remembers.

import { button } from "./button.js"
import * as kept from "./kept.js"

/** @param {NodeListOf<HTMLElement>} links to the exercises */
export function mark(links) {
  const passed = [...links].filter(({ dataset }) => kept.passed().includes(dataset.exercise ?? ""))
  if (!passed.length) return
  const signs = passed.map((link) => {
    const sign = document.createElement("span")
    sign.className = "exercise__passed"
    sign.textContent = " ✓"
    sign.setAttribute("role", "img")
    sign.setAttribute("aria-label", "passed")
    link.after(sign)
    return sign
  })
  const line = document.createElement("p")
  line.className = "example__run"
  const forget = button("Forget", () => {
    kept.forgetPassed()
    for (const one of [...signs, line]) one.remove()
  })
  line.append(`${passed.length} of ${links.length} passed, as this browser remembers`, forget)
  links[0].closest("ul")?.before(line)
}
