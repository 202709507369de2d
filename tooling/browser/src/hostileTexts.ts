/** Markup, a formula, a query, signs that turn the direction of writing, signs that are none, and pictures: what has broken other programs. */
export const nasty = [
  `"><img src=x onerror="window.hostile=1"><script>window.hostile=1</script>`,
  `=cmd|' /C calc'!A0`,
  "' OR 1=1 --",
  "\u202e逆向\u2066隔开\u200f",
  "空\u0000字",
  "半个\ud800字\ufffe",
  "👨‍👩‍👧🏳️‍🌈"
].join(" ")

/** The same without the signs that are refused. */
export const taken = nasty.replace("\u0000", "").replace("\ud800", "")

/** As long as no field expects, without a place to break it. */
export const endless = "W".repeat(5_000) + "长".repeat(5_000)
