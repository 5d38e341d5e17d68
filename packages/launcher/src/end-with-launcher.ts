/*
 * Preloaded into a program that the launcher starts. However the launcher ends – killed, or for want of memory –, what it
 * started must not stay and hold the ports.
 */
import {isMainThread} from 'node:worker_threads'

if (isMainThread && process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  // A program that has nothing left to do ends as it would without a launcher.
  process.channel.unref()
}
