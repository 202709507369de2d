// Sets theme and size of type before anything is drawn. It is a file of its own because the security policy allows no
// script inside the page, and no module because those run after the first drawing. src/theme and src/type go on from here.
;(() => {
  const kept = (key) => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  const { dataset } = document.documentElement
  const theme = kept("wengang.theme")
  const dark = theme === "dark" || (theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches)
  dataset.theme = dark ? "dark" : "light"
  dataset.size = kept("wengang.size") === "large" ? "large" : "normal"
})()
