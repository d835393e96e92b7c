// The one way to make a button.

/** @param {string} words @param {() => void} act */
export function button(words, act) {
  const element = document.createElement("button")
  element.type = "button"
  element.textContent = words
  element.onclick = act
  return element
}

/** A line that is read out when it changes. */
export function status() {
  const element = document.createElement("span")
  element.setAttribute("role", "status")
  return element
}
