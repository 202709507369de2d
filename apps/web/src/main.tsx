import "./oldBrowsers.ts"
import "./theme.css"
import { render } from "solid-js/web"
import { App } from "./App.tsx"
import { bringFontWhereNoneIs } from "./type/bundledFont.ts"

void bringFontWhereNoneIs()
const root = document.getElementById("root")
if (root !== null) render(() => <App />, root)
