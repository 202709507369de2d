import faces from "@fontsource-variable/noto-sans-sc/index.css?url"
import { quiet } from "../api/quiet.ts"
import placeholder from "./placeholder.ttf?inline"

/**
 * Brings the bundled font, a sheet of a hundred faces and a megabyte of files, to a machine that has none for Chinese,
 * after what the first view asks for; until then bars as wide as characters keep the lines as they will be. Other
 * machines show Chinese by their own fonts, at once.
 */
export async function bringFontWhereNoneIs(): Promise<void> {
  if (showsChinese()) return
  document.fonts.add(new FontFace("Wengang placeholder", bytesOf(placeholder)))
  await quiet()
  await bring(faces)
  // All that is in sight at once, or each of some twenty files would have everything laid out anew.
  await document.fonts.load("15px 'Noto Sans SC Variable'", document.body.textContent ?? "")
  document.documentElement.dataset.font = "bundled"
}

function bring(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const sheet = document.createElement("link")
    sheet.rel = "stylesheet"
    sheet.href = address
    sheet.onload = () => resolve()
    sheet.onerror = () => reject(new Error("the bundled font did not come"))
    document.head.append(sheet)
  })
}

/** Whether two characters look different: what a machine has no font for, it shows as the same box. */
function showsChinese(): boolean {
  const pen = document.createElement("canvas").getContext("2d")
  if (pen === null) return true
  const look = (character: string) => {
    pen.clearRect(0, 0, size, size)
    pen.fillText(character, 0, size - 4)
    return pen.getImageData(0, 0, size, size).data.join()
  }
  pen.font = `${size - 8}px sans-serif`
  return look("稳") !== look("岗")
}

const size = 24

/** What stands in the address of data. */
function bytesOf(address: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(address.slice(address.indexOf(",") + 1)), (character) => character.charCodeAt(0))
}
