import {openOriginalFiles} from '../assets/original-files.ts'
import {openDataFolder} from '../data-folder.ts'
import {openReadConnection} from '../sqlite/database.ts'
import {isSqliteError} from '../sqlite/storage-failure.ts'
import {checkAssets} from './check-assets.ts'
import {checkFile} from './check-file.ts'
import {checkHistory} from './check-history.ts'
import {checkIndexes} from './check-indexes.ts'
import {checkStrongReferences} from './check-references.ts'
import {restoreRemedy, type Finding} from './finding.ts'

type OnProgress = (step: string, done: number, total: number) => void

/**
 * Looks for everything that can be wrong with a lake's data, also while it is being served: the file, the indexes
 * beside ones made anew, the history, references, and the bytes of assets.
 */
export async function checkLake(dataFolder: string, onProgress: OnProgress): Promise<Finding[]> {
  const {database: filename, assets} = openDataFolder(dataFolder)
  const database = openReadConnection(filename)
  const progress = (step: string) => (done: number, total: number) => onProgress(step, done, total)
  try {
    // One moment for all that is compared, whatever is written meanwhile.
    database.exec('begin')
    return [
      ...orDamaged(() => checkFile(database)),
      ...orDamaged(() => checkIndexes(filename, progress('Indexes'))),
      ...orDamaged(() => checkHistory(database, progress('History'))),
      ...orDamaged(() => checkStrongReferences(database)),
      ...(await checkAssets(database, openOriginalFiles(assets), progress('Assets'))),
    ]
  } finally {
    database.close()
  }
}

/** What is badly damaged cannot even be looked at to the end. */
function orDamaged(check: () => Finding[]): Finding[] {
  try {
    return check()
  } catch (error) {
    if (!isSqliteError(error)) throw error
    return [{kind: 'file', message: `the file is damaged: ${error.message}`, remedy: restoreRemedy}]
  }
}
