// A program as the fragment of an address, packed: it is sent to no server.

const CODE = "#code="

/** @param {string} source @returns {Promise<string>} a fragment */
export async function fragment(source) {
  const packed = new Blob([source]).stream().pipeThrough(new CompressionStream("deflate-raw"))
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer())
  const text = btoa(String.fromCharCode(...bytes))
  return CODE + text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")
}

/** @param {string} hash @returns {Promise<string | null>} the program in it; null: there is none */
export async function program(hash) {
  if (!hash.startsWith(CODE)) return null
  try {
    const text = atob(hash.slice(CODE.length).replaceAll("-", "+").replaceAll("_", "/"))
    const bytes = Uint8Array.from(text, (one) => one.charCodeAt(0))
    const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))
    return await new Response(plain).text()
  } catch {
    return null
  }
}

/** @param {string} hash @returns {string} the snippet that it names: "gather/fails"; "": none */
export const snippet = (hash) => /^#([\w-]+(?:\/[\w-]+)+)$/.exec(hash)?.[1] ?? ""
