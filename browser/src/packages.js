// What programs may import beside the standard library, loaded for those that ask for it.

import { address, answer } from "./files.js"

/** @type {Map<string, Promise<ArrayBuffer>>} by the name of its file */
const zips = new Map()

/**
 * @param {string[]} wanted names of packages
 * @returns {Promise<Record<string, ArrayBuffer>>} by the name of its file
 */
export async function packages(wanted) {
  const files = await (await answer(address("packages.json"))).json()
  const unknown = wanted.filter((name) => !(name in files))
  if (unknown.length) {
    throw new Error(`there is no ${unknown.join(", ")} for a browser here, only ${Object.keys(files).join(", ")}`)
  }
  return Object.fromEntries(
    await Promise.all(
      wanted.map(async (name) => {
        const file = files[name]
        if (!zips.has(file))
          zips.set(
            file,
            answer(address(file)).then((one) => one.arrayBuffer()),
          )
        try {
          return [file, await zips.get(file)]
        } catch (error) {
          zips.delete(file) // the next try begins anew
          throw error
        }
      }),
    ),
  )
}
