// The files of the Python that runs in the page: what they weigh, and how they are loaded.

/** @typedef {{name: string, bytes: number}} File bytes: as they are sent */

/** Written by the build. @type {Record<string, File>} */
export const FILES = __FILES__

const ALL = Object.values(FILES).reduce((sum, { bytes }) => sum + bytes, 0)

/** What they weigh together, as people say it: "6.7 MB". */
export const WEIGHT = `${(ALL / 1e6).toFixed(1)} MB`

/** @param {string} name of a file beside this script */
export const address = (name) => new URL(name, import.meta.url).href

/**
 * All files. They are packed already, so a host need not know how.
 * @param {(share: number) => void} told how much has arrived, from 0 to 1
 * @returns {Promise<Record<string, ArrayBuffer>>}
 */
export async function load(told) {
  let arrived = 0
  const count = () =>
    new TransformStream({
      transform(piece, controller) {
        arrived += piece.byteLength
        told(Math.min(arrived / ALL, 1))
        controller.enqueue(piece)
      },
    })
  const files = Object.entries(FILES).map(async ([key, { name }]) => {
    const response = await fetch(address(name))
    if (!response.ok || !response.body) {
      throw new Error(`${name} could not be loaded: the host answered ${response.status}`)
    }
    const stream = response.body.pipeThrough(count())
    const plain = name.endsWith(".gz") ? stream.pipeThrough(new DecompressionStream("gzip")) : stream
    return [key, await new Response(plain).arrayBuffer()]
  })
  return Object.fromEntries(await Promise.all(files))
}
