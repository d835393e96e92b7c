// What stays in this browser, and goes nowhere else.

const PROGRAM = "gather-or-wait.program"
const PASSED = "gather-or-wait.passed"

/** @param {string} key @returns {any} null: nothing, or storage is refused */
function get(key) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null")
  } catch {
    return null
  }
}

/** @param {string} key @param {any} value null: forget it */
function set(key, value) {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // a reader who refuses storage has the page without memory
  }
}

/** The last program of the playground. @returns {string | null} */
export const program = () => get(PROGRAM)
export const keepProgram = (/** @type {string | null} */ source) => set(PROGRAM, source)

/** The exercises that were passed. @returns {string[]} */
export const passed = () => get(PASSED) ?? []
export const keepPassed = (/** @type {string} */ exercise) => set(PASSED, [...new Set([...passed(), exercise])].sort())
export const forgetPassed = () => set(PASSED, null)
