import { createServer, type Server } from "node:http"
import { getRequestListener } from "@hono/node-server"
import { type Failure, failure } from "@wengang/application/Failure.ts"

/** What answers requests; it is told of the connection too. */
export type FetchCallback = Parameters<typeof getRequestListener>[0]

export interface Listening {
  readonly address: string
  /** Takes no more requests, lets those under way finish, and ends. */
  readonly close: () => Promise<void>
}

/** Fails while another program listens on the port. */
export async function checkPort(port: number, host: string): Promise<void> {
  const server = await bind(createServer(), port, host)
  await new Promise((done) => server.close(done))
}

export interface Place {
  readonly port: number
  readonly host: string
  /** How long requests under way may take once the server is told to stop, in milliseconds. */
  readonly patience: number
}

/** Serves requests that come to an address of this machine. */
export async function listen(fetch: FetchCallback, { port, host, patience }: Place): Promise<Listening> {
  const server = await bind(createServer(getRequestListener(fetch)), port, host)
  const bound = server.address()
  const actual = typeof bound === "object" && bound !== null ? bound.port : port
  return {
    address: `http://${host}:${actual}/`,
    close: () =>
      new Promise((done) => {
        const impatient = setTimeout(() => server.closeAllConnections(), patience)
        server.close(() => {
          clearTimeout(impatient)
          done()
        })
        server.closeIdleConnections()
      })
  }
}

function bind(server: Server, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(portFailure(error, port)))
    server.listen(port, host, () => resolve(server))
  })
}

function portFailure(error: NodeJS.ErrnoException, port: number): Failure {
  if (error.code === "EADDRINUSE") {
    return failure(
      "port-in-use",
      `端口 ${port} 已被占用。请关闭占用它的程序，或用 PORT 指定其他端口。`,
      `Port ${port} is in use. End the program that has it, or set PORT to another.`,
      error
    )
  }
  return failure(
    "port-in-use",
    `端口 ${port} 不能使用。请用 PORT 指定其他端口。`,
    `Port ${port} cannot be used. Set PORT to another.`,
    error
  )
}
