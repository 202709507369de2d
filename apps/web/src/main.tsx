import "./oldBrowsers.ts"
import "./theme.css"
import { render } from "solid-js/web"
import { App } from "./App.tsx"
import { bringFontWhereNoneIs } from "./type/bundledFont.ts"

// What shows no Chinese goes on with bars if the font does not come; the next page load tries again.
bringFontWhereNoneIs().catch(() => undefined)
const root = document.getElementById("root")
if (root !== null) render(() => <App />, root)
