// node pyodide.mjs <folder of pyodide> ...
//   --version                     prints the version of its Python
//   --probe clock.py probe.py ..  prints what each probe prints, as JSON
//   --record timeline name.py     prints the recording of the program on stdin, as JSON

import { readFileSync, readdirSync } from "node:fs"
import { basename, join } from "node:path"

const [folder, what, place, ...names] = process.argv.slice(2)
const { loadPyodide } = await import(join(folder, "pyodide.mjs"))

const python = await loadPyodide({ indexURL: folder + "/" })

function record() {
  python.FS.mkdirTree("/here/timeline")
  for (const name of readdirSync(place).filter((name) => name.endsWith(".py")))
    python.FS.writeFile(`/here/timeline/${name}`, readFileSync(join(place, name)))
  python.globals.set("source", readFileSync(0, "utf-8"))
  python.globals.set("name", names[0])
  return python.runPython(`
import sys
sys.path.insert(0, "/here")
import timeline
timeline.run(source, name).to_json()
`)
}

function probe() {
  /** @type {Record<string, string>} */
  const answers = {}
  python.FS.writeFile("/clock.py", readFileSync(place))
  for (const name of names) {
    python.FS.writeFile("/probe.py", readFileSync(name))
    answers[basename(name, ".py")] = python.runPython(`
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
  return JSON.stringify(answers)
}

/** @type {Record<string, () => string>} */
const does = {
  "--version": () => python.runPython("import platform; platform.python_version()"),
  "--probe": probe,
  "--record": record,
}
console.log(does[what]())
