// What the build puts in the place of these names (build/build.mjs).

declare const __FILES__: Record<string, { name: string; bytes: number }>
declare const __FRAME__: string
declare const __LOCK__: string

declare module "pyodide/pyodide.asm.mjs"
