// Python, for the page: started when it is first asked for, ended when it is stopped.
//
// It lives in a worker inside a sandboxed frame. The frame has an origin of its own and no
// network, so a program can reach neither the page nor its cookies and storage nor any address.

import { address, load } from "./files.js"
import { packages } from "./packages.js"

const STARTS = 30_000 // ms; where WebAssembly is refused nothing ever says so
const RUNS = 8_000 // ms a program may take
const SLOW = 1_000 // ms after which it will probably be stopped: another Python starts meanwhile
const LATE = `Python did not start within ${STARTS / 1000} s. This browser or host may refuse WebAssembly.`
const BUSY = `It was still busy after ${RUNS / 1000} s and was stopped: an endless loop without await, or \
far too much work.`

/** A reason to tell the reader. */
export class Failure extends Error {}

/** @type {Promise<MessagePort> | undefined} to the frame */
let frame
/** @typedef {{number: number, port: Promise<MessagePort>, started: boolean, fail: (why: Failure) => void}} Python */
/** @type {Python | undefined} */
let python
/** @type {Python | undefined} for when this one is stopped */
let spare
let numbers = 0
/** @type {(share: number) => void} */
const silent = () => {}
/** Whoever waits now: what is loaded may be for another than began it. */
let told = silent

/**
 * Runs programs and draws them: `browser/python/page_protocol.py` says what is asked and what comes back.
 * @param {object} request
 * @param {(share: number) => void} tell how much has been loaded, from 0 to 1
 */
export async function ask(request, tell) {
  told = tell
  python ??= start()
  const { number } = python
  const stopped = new Promise((_, reject) => {
    if (python) python.fail = reject
  })
  let result
  try {
    result = await Promise.race([answered(python.port, request), stopped])
  } catch (error) {
    end(number)
    throw error
  } finally {
    if (told === tell) told = silent
  }
  if (result.contaminated) end(number) // the program changed Python itself: the next gets a new one
  if (result.refused) throw new Failure(result.refused)
  return result
}

/** @param {Promise<MessagePort>} port @param {object} request @returns {Promise<any>} */
async function answered(port, request) {
  const open = await port
  const slow = setTimeout(() => (spare ??= start()), SLOW)
  const first = await within(RUNS, BUSY, reply(open, request, {})).finally(() => clearTimeout(slow))
  if (!first.needs) return first
  let zips
  try {
    zips = await packages(first.needs)
  } catch (error) {
    throw new Failure(`What it imports could not be loaded: ${/** @type {Error} */ (error).message}.`)
  }
  return within(RUNS, BUSY, reply(open, request, zips))
}

/** @param {string} why */
export function stop(why = "Stopped.") {
  const ended = python
  end(ended?.number)
  ended?.fail(new Failure(why))
}

/** The next one starts at once, if this one did. @param {number | undefined} number */
function end(number) {
  if (!python || python.number !== number) return
  frame?.then((open) => open.postMessage({ stop: number }))
  python = spare ?? (python.started ? start() : undefined)
  spare = undefined
}

/** @returns {Python} */
function start() {
  const number = ++numbers
  frame ??= open().catch((error) => {
    frame = undefined // the next try begins anew
    throw error
  })
  const port = frame.then((page) =>
    within(
      STARTS,
      LATE,
      new Promise((resolve, reject) => {
        page.addEventListener("message", function hear({ data, ports }) {
          if (data.number !== number) return
          if (data.failed) reject(new Failure(`Python could not be started: ${data.failed}`))
          else {
            ports[0].onmessage = ({ data: { failed } }) => {
              if (failed) reject(new Failure(`Python could not be started: ${failed}`))
              else resolve(ports[0])
            }
          }
        })
        page.start()
        page.postMessage({ start: number })
      }),
    ),
  )
  const made = { number, port, started: false, fail: () => {} }
  port.then(
    () => (made.started = true),
    () => {},
  )
  return made
}

async function open() {
  const element = document.createElement("iframe")
  element.hidden = true
  element.title = "Python"
  element.setAttribute("sandbox", "allow-scripts")
  element.src = address(__FRAME__)
  const loaded = new Promise((resolve) => (element.onload = resolve))
  document.body.append(element)
  try {
    const [files] = await Promise.all([load((share) => told(share)), loaded])
    const { port1, port2 } = new MessageChannel()
    element.contentWindow?.postMessage(files, "*", [port2, ...Object.values(files)])
    await within(
      STARTS,
      LATE,
      new Promise((resolve, reject) => {
        port1.onmessage = ({ data: { failed } }) =>
          failed ? reject(new Failure(`WebAssembly is refused here: ${failed}`)) : resolve(0)
      }),
    )
    port1.onmessage = null
    return port1
  } catch (error) {
    element.remove()
    throw error instanceof Failure
      ? error
      : new Failure(`Python could not be loaded: ${/** @type {Error} */ (error).message}`)
  }
}

/**
 * @param {number} time ms
 * @param {string} why it was too long
 * @param {Promise<any>} promise
 */
function within(time, why, promise) {
  let timer = 0
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Failure(why)), time)))
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

/** @param {MessagePort} port @param {object} request @param {object} zips @returns {Promise<any>} */
async function reply(port, request, zips) {
  const { failed, answer } = await new Promise((resolve) => {
    port.onmessage = ({ data }) => resolve(data)
    port.postMessage({ request: JSON.stringify(request), zips })
  })
  if (failed) throw new Failure(died(failed))
  return JSON.parse(answer)
}

/** @param {string} failed what Pyodide said last */
function died(failed) {
  const [, status] = /terminated with exit\((\d+)\)/.exec(failed) ?? []
  const how = status
    ? `It ended its own Python with status ${status} (os._exit, or a signal?)`
    : `It broke the Python that it ran in: ${failed.trim().split("\n").at(-1)?.trim()}`
  return `${how}. The next run gets a new one.`
}
