// A block of code becomes an editor, in the same place and of the same size.

import { createEditor } from "prism-code-editor"
import { defaultCommands, editHistory } from "prism-code-editor/commands"
import "prism-code-editor/languages/python"
import "prism-code-editor/prism/languages/python"

const NAME = "Program. Control and Enter runs it; Escape, then Tab, leaves it."

/** onedit: the reader has changed it. @typedef {{value: string, onedit: () => void, focus: () => void}} Editor */

/**
 * @param {Element} block is replaced
 * @param {string} source
 * @param {() => void} run what Ctrl+Enter does, or Command+Enter
 * @returns {Editor}
 */
export function mount(block, source, run) {
  const place = document.createElement("div")
  place.className = "example__editor"
  block.replaceWith(place)
  const end = source.slice(source.trimEnd().length) // an empty last line would make it taller
  const editor = createEditor(
    place,
    { value: source.trimEnd(), language: "python", tabSize: 4, insertSpaces: true, lineNumbers: false },
    defaultCommands(),
    editHistory(),
  )
  editor.textarea.setAttribute("aria-label", NAME)
  let leaving = false
  place.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault()
        event.stopPropagation()
        run()
      } else if (event.key === "Tab" && leaving) event.stopPropagation() // the editor would indent
      leaving = event.key === "Escape"
    },
    { capture: true },
  )
  const mounted = {
    get value() {
      return editor.value.trimEnd() + end
    },
    set value(text) {
      setting = true
      editor.setOptions({ value: text.trimEnd() })
      setting = false
    },
    onedit: () => {},
    focus: () => editor.textarea.focus(),
  }
  let setting = false
  editor.on("update", () => setting || mounted.onedit())
  return mounted
}
