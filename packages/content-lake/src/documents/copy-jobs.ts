export type DatasetCopy = {
  sourceDataset: string
  targetDataset: string
  /** Takes along what documents were, not only what they are. */
  withHistory: boolean
  /** Takes along releases and the versions in them. */
  withReleases: boolean
}

export type CopyJob = Pick<DatasetCopy, 'sourceDataset' | 'targetDataset' | 'withHistory'> & {
  /** Not to be guessed: who knows it may follow the job. */
  id: string
  state: 'pending' | 'completed' | 'failed'
  /** In percent. */
  progress: number
  message?: string
  createdAt: string
  updatedAt: string
}

/** Copies of whole datasets, which go on after the request that asked for them has been answered. */
export type CopyJobs = {
  /** @throws ContentLakeError notFound for an unknown source, mutationError when the target is there already */
  start(copy: DatasetCopy): CopyJob
  find(id: string): CopyJob | undefined
  /** Newest first. */
  list(page: {offset: number; limit: number}): CopyJob[]
  /** Calls back whenever the job gets further, and a last time when it has ended. Returns the way to stop. */
  follow(id: string, listener: (job: CopyJob) => void): () => void
}
