/** A bar on stderr while a person watches; nothing otherwise. */
export async function progressBar(title: string): Promise<{
  readonly update: (done: number, total: number) => void
  readonly stop: () => void
}> {
  if (!process.stderr.isTTY) return { update: () => {}, stop: () => {} }
  const { SingleBar } = await import("cli-progress")
  const bar = new SingleBar({
    format: `${title} {bar} {percentage}% {value}/{total}`,
    stream: process.stderr,
    clearOnComplete: true
  })
  let started = false
  return {
    update: (done, total) => {
      if (!started) bar.start(total, 0)
      started = true
      bar.update(done)
    },
    stop: () => bar.stop()
  }
}
