"""pprint, json, textwrap and cProfile-free tools write to the same stdout."""

import asyncio
import csv
import json
import pprint
import sys
import textwrap


async def fetch(n):
    await asyncio.sleep(0.02 * n)
    return {"n": n, "squares": [k * k for k in range(n)], "text": "word " * n}


async def main():
    rows = await asyncio.gather(*map(fetch, range(1, 4)))
    pprint.pprint(rows, width=40)
    pprint.pp({"b": 1, "a": 2})
    json.dump(rows[0], sys.stdout, indent=1)
    print()
    csv.writer(sys.stdout, lineterminator="\n").writerow(["n", 1, "with, comma"])
    print(textwrap.fill(rows[2]["text"] * 3, width=30))
    help_text = pprint.pformat(list(range(30)), width=30, compact=True)
    print(help_text)


asyncio.run(main())
