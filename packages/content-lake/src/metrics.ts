import {statSync} from 'node:fs'
import {collectDefaultMetrics, Counter, Gauge, Histogram, Registry} from 'prom-client'
import type {Renditions} from './assets/renditions.ts'
import type {DocumentStore} from './documents/document-store.ts'
import type {Realtime} from './realtime/realtime.ts'

export type LakeMetrics = {
  /** `route` is a path of the table, not an address: addresses would make a series each. */
  observeRequest(request: {method: string; route: string; status: number; seconds: number}): void
  readonly contentType: string
  /** Everything measured, in Prometheus' text format. */
  text(): Promise<string>
}
type Measured = {store: DocumentStore; realtime: Realtime; renditions: Renditions; filename?: string}

/** What a lake tells of how it is doing. Names of datasets are the only thing in it that comes from its content. */
export function createMetrics({store, realtime, renditions, filename}: Measured): LakeMetrics {
  const registers = [new Registry()]
  const [register = new Registry()] = registers
  collectDefaultMetrics({register})
  const requests = new Histogram({
    name: 'lake_http_request_duration_seconds',
    help: 'Time from a request until its answer begins.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    registers,
  })
  countCommits(store, registers)
  measureImages(renditions, registers)
  new Gauge({
    name: 'lake_streams',
    help: 'Open event streams by kind.',
    labelNames: ['kind'],
    registers,
    collect() {
      this.set({kind: 'listen'}, realtime.listeners.size)
      this.set({kind: 'live'}, realtime.live.size)
    },
  })
  if (filename !== undefined) {
    new Gauge({
      name: 'lake_file_bytes',
      help: 'Size of the database and of its write-ahead log.',
      labelNames: ['file'],
      registers,
      collect() {
        this.set({file: 'database'}, sizeOf(filename))
        this.set({file: 'log'}, sizeOf(`${filename}-wal`))
      },
    })
  }
  return {
    observeRequest: ({seconds, ...labels}) => requests.observe(labels, seconds),
    contentType: register.contentType,
    text: () => register.metrics(),
  }
}

function countCommits(store: DocumentStore, registers: Registry[]) {
  const labelNames = ['dataset']
  const commits = new Counter({name: 'lake_commits_total', help: 'Durable transactions.', labelNames, registers})
  const changes = new Counter({name: 'lake_changes_total', help: 'Documents changed by them.', labelNames, registers})
  store.onCommit(({dataset, changes: changed}) => {
    commits.inc({dataset})
    changes.inc({dataset}, changed.length)
  })
}

function measureImages(renditions: Renditions, registers: Registry[]) {
  new Counter({
    name: 'lake_images_encoded_total',
    help: 'Transformed images that were made.',
    registers,
    collect() {
      this.reset()
      this.inc(renditions.encoded)
    },
  })
  new Gauge({
    name: 'lake_image_cache_bytes',
    help: 'What transformed images that are kept take on disk.',
    registers,
    collect() {
      this.set(renditions.keptBytes)
    },
  })
}

function sizeOf(path: string): number {
  return statSync(path, {throwIfNoEntry: false})?.size ?? 0
}
