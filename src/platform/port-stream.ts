/** What node-postgres believes is a socket: a message port to the embedded database in its worker thread. */
import { Duplex } from 'node:stream'
import type { Worker } from 'node:worker_threads'

/** From a client: its number with bytes of the protocol, or the news that it is gone. */
export type ToWorker = readonly [stream: number, message: Uint8Array | 'reset' | 'close']
/** To a client: its number, so that a late reply never reaches another client. */
export type FromWorker = readonly [stream: number, reply: Uint8Array]

let streams = 0

/** A copy with its own memory, so that it can be handed over instead of cloned. */
const owned = (bytes: Uint8Array) => new Uint8Array(bytes)

export class PortStream extends Duplex {
  readonly #id = ++streams
  readonly #worker: Worker
  readonly #receive = (message: unknown) => {
    if (!Array.isArray(message) || message[0] !== this.#id) return
    const reply = message[1] as Uint8Array
    this.push(Buffer.from(reply.buffer, reply.byteOffset, reply.byteLength))
  }
  readonly #gone = () => this.destroy(new Error('The embedded database has stopped.'))

  constructor(worker: Worker) {
    super()
    this.#worker = worker
    // One listener a client; the pool has one client and replaces it only after an error.
    worker.on('message', this.#receive)
    worker.once('exit', this.#gone)
  }

  /** The part of net.Socket that node-postgres calls. */
  connect() {
    queueMicrotask(() => (this.#worker.threadId === -1 ? this.#gone() : this.emit('connect')))
    return this
  }
  setNoDelay() {
    return this
  }
  setKeepAlive() {
    return this
  }
  ref() {
    return this
  }
  unref() {
    return this
  }

  #send(message: ToWorker[1]) {
    const transfer = typeof message === 'string' ? [] : [message.buffer as ArrayBuffer]
    this.#worker.postMessage([this.#id, message] satisfies ToWorker, transfer)
  }
  override _read() {}
  override _write(chunk: Uint8Array, _encoding: string, done: () => void) {
    this.#send(owned(chunk))
    done()
  }
  override _writev(chunks: { chunk: Uint8Array }[], done: () => void) {
    this.#send(owned(Buffer.concat(chunks.map(({ chunk }) => chunk))))
    done()
  }
  override _final(done: () => void) {
    this.push(null)
    done()
  }
  override _destroy(error: Error | null, done: (error: Error | null) => void) {
    this.#worker.off('message', this.#receive)
    this.#worker.off('exit', this.#gone)
    if (this.#worker.threadId !== -1) this.#send('reset')
    done(error)
  }
}
