// node pyodide.mjs <folder of pyodide> ...
//   --probe clock.py probe.py ..  prints what each probe prints, as JSON
//   --record timeline             prints the recordings of the programs on stdin: JSON, a line each

import { readFileSync, readdirSync } from "node:fs"
import { basename, join } from "node:path"
import { text } from "node:stream/consumers"

const [folder, what, place, ...names] = process.argv.slice(2)
const { loadPyodide } = await import(join(folder, "pyodide.mjs"))

const python = await loadPyodide({ indexURL: folder + "/" })

async function record() {
  const copied = (from, to) => {
    python.FS.mkdirTree(to)
    for (const entry of readdirSync(from, { withFileTypes: true })) {
      if (entry.isDirectory()) copied(join(from, entry.name), `${to}/${entry.name}`)
      else if (entry.name.endsWith(".py"))
        python.FS.writeFile(`${to}/${entry.name}`, readFileSync(join(from, entry.name)))
    }
  }
  copied(place, "/here/timeline")
  python.globals.set("programs", await text(process.stdin)) // as a file, a long pipe is EAGAIN
  return python.runPython(`
import json, sys
sys.path.insert(0, "/here")
import timeline
def line(name, source):
    try:
        return {"name": name, "recording": timeline.run(source, name.rpartition("/")[2]).to_json()}
    except (timeline.RunError, timeline.HeaderError) as error:
        return {"name": name, "error": str(error)}
"\\n".join(json.dumps(line(name, source)) for name, source in json.loads(programs).items())
`)
}

function probe() {
  /** @type {Record<string, string>} */
  const answers = {}
  python.FS.writeFile("/clock.py", readFileSync(place))
  for (const name of names) {
    python.FS.writeFile("/probe.py", readFileSync(name))
    answers[basename(name, ".py")] = python.runPython(`
import asyncio, contextlib, gc, io, logging, runpy, sys
sys.path.insert(0, "/") if "/" not in sys.path else None
import clock
kept = asyncio.run, asyncio.new_event_loop, asyncio.events.new_event_loop
running = asyncio.events._get_running_loop()
policy = getattr(asyncio.events, "_event_loop_policy", None) # 3.16 has none
log = logging.getLogger("asyncio")
handlers, propagate = log.handlers[:], log.propagate
printed = io.StringIO()
with contextlib.redirect_stdout(printed):
    try:
        clock.main("/probe.py")
    finally:
        asyncio.run, asyncio.new_event_loop, asyncio.events.new_event_loop = kept
        asyncio.events._set_running_loop(running)
        if policy is not None:
            asyncio.events._event_loop_policy = policy
        log.handlers[:], log.propagate = handlers, propagate  # the next one has its own
printed.getvalue().rstrip("\\n")
`)
  }
  return JSON.stringify(answers)
}

/** @type {Record<string, () => string | Promise<string>>} */
const does = {
  "--probe": probe,
  "--record": record,
}
console.log(await does[what]())
