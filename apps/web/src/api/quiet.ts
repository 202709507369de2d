let underWay = 0

/** Counts what is asked of the server as under way until it is answered or has failed. */
export async function counted<A>(answer: Promise<A>): Promise<A> {
  underWay += 1
  try {
    return await answer
  } finally {
    underWay -= 1
  }
}

/** Waits until what a view asks for as it opens is there. */
export async function quiet(): Promise<void> {
  for (let pauses = 0; pauses < 2; pauses = underWay > 0 ? 0 : pauses + 1) await pause()
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 60))
}
