/** Whoever reads what a command writes may stop, as `head` does: the rest is not written, and the command goes on to its end. */
export function letReadersLeave(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error) => {
      if (!isClosedPipe(error)) throw error
    })
  }
}

/** Whether nobody reads any longer. */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === "EPIPE"
}
