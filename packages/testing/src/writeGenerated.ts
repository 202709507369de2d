import { CsvStream } from "./county/CsvStream.ts"
import { generateLedgers } from "./county/GenerateLedgers.ts"
import { noticeDay } from "./notice/Twin.ts"

const [, , count, folder, seed = "1"] = process.argv
const persons = Number(count)

if (Number.isSafeInteger(persons) && persons > 0 && folder !== undefined && Number.isSafeInteger(Number(seed))) {
  const stream = new CsvStream(folder)
  let planted = 0
  for (const made of generateLedgers({ persons, seed: Number(seed), faultShare: 0.05, asOf: noticeDay })) {
    stream.write(made.ledgers)
    planted += made.planted.length
  }
  console.log(JSON.stringify({ sheets: stream.close(), planted }))
} else {
  console.error("usage: writeGenerated.ts PERSONS OUT_FOLDER [SEED]")
  process.exitCode = 2
}
