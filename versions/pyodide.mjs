// node pyodide.mjs <folder of pyodide> --version             prints the version of its Python
// node pyodide.mjs <folder of pyodide> clock.py probe.py ..  prints what each probe prints, as JSON

import { readFileSync } from "node:fs"
import { basename, join } from "node:path"

const [folder, clock, ...probes] = process.argv.slice(2)
const { loadPyodide } = await import(join(folder, "pyodide.mjs"))

const open = () => loadPyodide({ indexURL: folder + "/" })

if (clock === "--version") {
  console.log((await open()).runPython("import platform; platform.python_version()"))
} else {
  /** @type {Record<string, string>} */
  const answers = {}
  const python = await open()
  python.FS.writeFile("/clock.py", readFileSync(clock))
  for (const probe of probes) {
    python.FS.writeFile("/probe.py", readFileSync(probe))
    answers[basename(probe, ".py")] = python.runPython(`
import asyncio, contextlib, gc, io, runpy, sys
sys.path.insert(0, "/") if "/" not in sys.path else None
import clock
kept = asyncio.run, asyncio.new_event_loop, asyncio.events.new_event_loop
running, policy = asyncio.events._get_running_loop(), asyncio.events._event_loop_policy
printed = io.StringIO()
with contextlib.redirect_stdout(printed):
    try:
        clock.main("/probe.py")
    finally:
        asyncio.run, asyncio.new_event_loop, asyncio.events.new_event_loop = kept
        asyncio.events._set_running_loop(running)
        asyncio.events._event_loop_policy = policy
printed.getvalue().rstrip("\\n")
`)
  }
  console.log(JSON.stringify(answers))
}
