// What a reader does, in Firefox. Called with the address of the built site and the browser's path;
// prints JSON: for each step what was seen, and all complaints of the console.

import puppeteer from "puppeteer-core"

const [site, executablePath] = process.argv.slice(2)
const firefox = await puppeteer.launch({ browser: "firefox", executablePath, headless: true })
const page = await firefox.newPage()
/** @type {string[]} */
const complaints = []
page.on("console", (message) => {
  if (["error", "warn"].includes(message.type())) complaints.push(message.text())
})
page.on("pageerror", (error) => complaints.push(String(error)))

/** Press a button and wait for words. @param {string} press @param {string} line @param {string} words */
async function until(press, line, words) {
  await page.$eval(press, (button) => /** @type {HTMLElement} */ (button).click())
  const ended = (/** @type {string} */ line, /** @type {string} */ words) =>
    new RegExp(words).test(document.querySelector(line)?.textContent ?? "")
  await page.waitForFunction(ended, { timeout: 60_000 }, line, words)
  return page.$eval(line, (element) => element.textContent)
}

/** @param {string} selector @param {string} source */
const write = (selector, source) =>
  page.$eval(
    selector,
    (area, source) => {
      const text = /** @type {HTMLTextAreaElement} */ (area)
      text.value = source
      text.dispatchEvent(new InputEvent("input", { bubbles: true }))
    },
    source,
  )

const GATHER = "#gather-fails"
const BAR = `${GATHER} .example__run`
await page.goto(`${site}/reference/gather/`)
const ran = await until(`${BAR} button`, `${BAR} [role=status]`, "browser")
const output = await page.$eval(`${GATHER} .example__output code`, (code) => code.textContent)
await write(`${GATHER} textarea`, "while True:\n    pass\n")
await page.$eval(`${BAR} button`, (button) => /** @type {HTMLElement} */ (button).click())
await new Promise((pressed) => setTimeout(pressed, 500))
const stopped = await until(`${BAR} button`, `${BAR} [role=status]`, "Stopped")
await write(`${GATHER} textarea`, "import js\nprint(hasattr(js, 'document'))\nprint(await_me)\n")
const wrong = await until(`${BAR} button`, `${GATHER} .example__output`, "NameError")

await page.goto(`${site}/practise/exercises/`)
const starter = "[data-starter]"
await until(`${starter} .example__run button`, `${starter} .example__run`, "Check")
const judged = await until(`${starter} .example__run button`, `${starter} .example__run [role=status]`, "right")

const versions = await firefox.version()
await firefox.close()
console.log(JSON.stringify({ firefox: versions, ran, output, stopped, wrong, judged, complaints }))
