export type DatasetAlias = {name: string; datasetName: string | null}

/** Other names for datasets: clients say `~name` and are led to whichever dataset it is linked to. */
export type DatasetAliases = {
  all(): DatasetAlias[]
  /** @throws ContentLakeError validationError for a malformed name, mutationError for one that is taken */
  create(name: string, datasetName: string | null): DatasetAlias
  /** @throws ContentLakeError notFound */
  link(name: string, datasetName: string | null): DatasetAlias
  /** @throws ContentLakeError notFound */
  remove(name: string): void
  /** @throws ContentLakeError notFound when there is no such alias or it leads nowhere */
  target(name: string): string
}
