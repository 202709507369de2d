import "./oldBrowsers.ts"
import "@fontsource-variable/noto-sans-sc/index.css"
import "./theme.css"
import { render } from "solid-js/web"
import { App } from "./App.tsx"

const root = document.getElementById("root")
if (root !== null) render(() => <App />, root)
