// What Lighthouse says of pages, on its phone. Called with the browser's path, how often, and the
// addresses; prints a line of JSON for each: four scores and what they miss, in the median run.

import lighthouse from "lighthouse"
import puppeteer from "puppeteer-core"

const [executablePath, times, ...pages] = process.argv.slice(2)
const as_root = process.getuid?.() === 0 ? ["--no-sandbox"] : []
const chromium = await puppeteer.launch({ executablePath, args: ["--disable-gpu", ...as_root] })
const port = Number(new URL(chromium.wsEndpoint()).port)

/** @param {string} page */
async function run(page) {
  const result = await lighthouse(page, { port, logLevel: "error", output: "json" })
  if (!result || result.lhr.runtimeError) throw new Error(`${page}: ${result?.lhr.runtimeError?.message}`)
  return result.lhr
}

const score = (/** @type {any} */ lhr, /** @type {string} */ name) => Math.round(lhr.categories[name].score * 100)

for (const page of pages) {
  const runs = []
  for (let i = 0; i < Number(times); i++) runs.push(await run(page))
  runs.sort((one, other) => score(one, "performance") - score(other, "performance"))
  const median = runs[Math.floor(runs.length / 2)]
  const misses = []
  for (const category of Object.values(median.categories)) {
    for (const { id, weight } of category.auditRefs) {
      const audit = median.audits[id]
      if (weight > 0 && audit.score !== null && audit.score < 0.99) {
        misses.push(`${id} ${audit.displayValue ?? ""}`.trim())
      }
    }
  }
  const scores = ["performance", "accessibility", "best-practices", "seo"].map((name) => score(median, name))
  const bytes = median.audits["total-byte-weight"].numericValue
  console.log(JSON.stringify({ page, scores, bytes, misses }))
}
await chromium.close()
