import { defineConfig } from "vite"
import solid from "vite-plugin-solid"
import { addressesOnly } from "./build/addressesOnly.ts"
import { compressed } from "./build/compressed.ts"
import { dataOnly } from "./build/dataOnly.ts"
import { leaveWordsOut } from "./build/leaveWordsOut.ts"
import { nameRules } from "./build/nameRules.ts"
import { viewFiles } from "./build/viewFiles.ts"
import { withoutSchemas } from "./build/withoutSchemas.ts"

export default defineConfig({
  plugins: [
    addressesOnly(),
    dataOnly(),
    leaveWordsOut(),
    withoutSchemas(),
    nameRules(),
    solid(),
    viewFiles(),
    compressed()
  ],
  build: {
    // The browsers of domestic desktops: Chrome 90 and 93.
    target: "chrome90",
    cssTarget: "chrome90",
    // The security policy allows files of this server only, no data in addresses.
    assetsInlineLimit: 0,
    // One style sheet, and what several views share in one script: a view of eighty small files waits for as many answers.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: "shared", test: /apps\/web\/src\/(?!grid|judging)/, minShareCount: 3 }] }
      }
    }
  },
  server: { proxy: { "/api": "http://127.0.0.1:8787" } }
})
