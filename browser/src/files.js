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
    const { body } = await answer(address(name))
    return [key, await unpacked(/** @type {ReadableStream} */ (body).pipeThrough(count()))]
  })
  return Object.fromEntries(await Promise.all(files))
}

/** @param {string | URL} url @returns {Promise<Response>} never of an error */
export async function answer(url) {
  const response = await fetch(url)
  if (response.ok && response.body) return response
  throw new Error(`the host answered ${response.status} for ${new URL(url).pathname}`)
}

/** Some hosts have the browser unpack what ends in .gz. @param {ReadableStream} stream */
async function unpacked(stream) {
  const [one, other] = stream.tee()
  const reader = one.getReader()
  const { value: first = [] } = await reader.read()
  reader.cancel()
  const packed = first[0] === 0x1f && first[1] === 0x8b
  const plain = packed ? other.pipeThrough(new DecompressionStream("gzip")) : other
  return new Response(plain).arrayBuffer()
}
