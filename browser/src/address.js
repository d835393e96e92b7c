// A program as the fragment of an address, packed: it is sent to no server.

const CODE = "#code="

/** @param {string} source @returns {Promise<string>} a fragment */
export async function fragment(source) {
  const packed = new Blob([source]).stream().pipeThrough(new CompressionStream("deflate"))
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer())
  const text = btoa(Array.from(bytes, (one) => String.fromCharCode(one)).join(""))
  return CODE + text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")
}

/** @param {string} hash whether it has, or once had, a program in it */
export const holds = (hash) => hash.startsWith(CODE)

/** @param {string} hash @returns {Promise<string | null>} null: there is none, or it is damaged */
export async function program(hash) {
  if (!holds(hash)) return null
  try {
    const text = atob(hash.slice(CODE.length).replaceAll("-", "+").replaceAll("_", "/"))
    const bytes = Uint8Array.from(text, (one) => one.charCodeAt(0))
    const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))
    return await new Response(plain).text()
  } catch {
    return null
  }
}

/** @param {string} hash @returns {string} the snippet that it names: "gather/fails"; "": none */
export const snippet = (hash) => /^#([\w-]+(?:\/[\w-]+)+)$/.exec(hash)?.[1] ?? ""
