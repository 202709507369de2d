import { expect, test } from "vitest"
import { Answers } from "../src/dossiers/Answers.ts"

/** A promise, and what settles it. */
function later() {
  let resolve: (answer: string) => void = () => {}
  let reject: (error: Error) => void = () => {}
  const promise = new Promise<string>((...settle) => {
    ;[resolve, reject] = settle
  })
  return { promise, resolve, reject }
}

test("answers are taken as they come, one by one, and end after the last that was awaited", async () => {
  const answers = new Answers<string>()
  const [slow, quick] = [later(), later()]
  answers.await(slow.promise)
  answers.await(quick.promise)
  const first = answers.next()
  quick.resolve("quick")
  expect(await first).toBe("quick")
  // What is asked for meanwhile is waited for like the others.
  answers.await(Promise.resolve("third"))
  expect(await answers.next()).toBe("third")
  slow.resolve("slow")
  expect(await answers.next()).toBe("slow")
  expect(await answers.next()).toBeUndefined()
})

test("one that fails ends the waiting, also where others came before it and are yet to come", async () => {
  const answers = new Answers<string>()
  const failing = later()
  answers.await(new Promise(() => {}))
  answers.await(failing.promise)
  const waiting = answers.next()
  failing.reject(new Error("the disk is gone"))
  await expect(waiting).rejects.toThrow("the disk is gone")
  await expect(answers.next()).rejects.toThrow("the disk is gone")
})
