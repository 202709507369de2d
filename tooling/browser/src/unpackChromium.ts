import chromium from "@sparticuz/chromium"

// Before tests begin: two that unpack it at the same time find each other's half of it.
await chromium.executablePath()
