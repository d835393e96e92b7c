// What is wrong with the figures of a page, as a person with a ruler would find it.
() => {
  const found = []
  const sees = (e) => e.checkVisibility() && e.getClientRects().length > 0
  const overlap = (a, b) => [
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  ]
  for (const section of document.querySelectorAll("section")) {
    const say = (...words) => found.push(`${section.id}: ${words.join(" ")}`)
    const frame = section.querySelector(".tl").getBoundingClientRect()
    const words = [...section.querySelectorAll("svg text, .tl-names code, .tl-names div > span")]
      .filter(sees)
      .map((e) => ({ e, text: e.textContent, box: e.getBoundingClientRect() }))
    words.forEach((one, i) => {
      if (one.box.right > frame.right + 1 || one.box.left < frame.left - 8) {
        say("outside:", one.text)
      }
      for (const other of words.slice(i + 1)) {
        const [across, down] = overlap(one.box, other.box)
        if (across > 1 && down > 3) say("overlap:", one.text, "|", other.text)
      }
    })
    for (const line of section.querySelectorAll(".tl-line")) {
      if (!sees(line)) continue
      const { left, right, top } = line.getBoundingClientRect()
      const x = (left + right) / 2
      for (const { e, text, box } of words) {
        const call = e.closest(".tl-call")
        if (!call || call === line.closest(".tl-call")) continue
        if (box.left < x - 1 && box.right > x + 1 && top < box.bottom - 4) {
          say("a line passes through:", text)
        }
      }
    }
    const bars = [...section.querySelectorAll(".tl-own")].map((e) => e.getBoundingClientRect())
    const lines = [...section.querySelectorAll(".tl-line")].filter(sees)
    for (const { text, box } of words.filter(({ e }) => e.classList.contains("tl-in"))) {
      const holds = (bar) => bar.left <= box.left && box.right <= bar.right && overlap(bar, box)[1] > 8
      if (!bars.some(holds)) say("not in its bar:", text)
      if (lines.some((e) => overlap(e.getBoundingClientRect(), box)[0] >= 0)) say("crossed:", text)
    }
    for (const call of section.querySelectorAll(".tl-call")) {
      const line = [...call.querySelectorAll(".tl-line")].find(sees).getBoundingClientRect()
      for (const { e, text, box } of words.filter(({ e }) => e.parentElement === call)) {
        if (box.right < line.left - 4 || box.left > line.right + 4) say("off its line:", text)
      }
    }
    const lanes = section.querySelectorAll(".tl-names > div").length
    const height = section.querySelector(".tl-grid").getBoundingClientRect().height
    const most = frame.width < 400 ? 320 : 200
    if (lanes <= 6 && height > most) say("height:", height, "for", lanes, "lanes")
  }
  const root = document.documentElement
  if (root.scrollWidth > root.clientWidth) found.push("the page scrolls sideways")
  return found
}
