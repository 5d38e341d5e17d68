import {openReadConnection} from '../sqlite/database.ts'
import {isSqliteError} from '../sqlite/storage-failure.ts'
import {checkFile} from './check-file.ts'
import {checkIndexes} from './check-indexes.ts'
import {restoreRemedy} from './finding.ts'
import {isRepairable} from './is-repairable.ts'
import type {ScrubReport} from './scrubber.ts'

/*
 * Looks a lake's file through once and tells the lake, whose child this is. A process of its own, because the system can
 * give it less of the processor than everything else, and since memory that it took is given back.
 */

process.once('disconnect', () => process.exit())
process.send?.(scrub(process.argv[2] ?? ''), () => process.disconnect())

function scrub(filename: string): ScrubReport {
  try {
    const database = openReadConnection(filename)
    const findings = [...checkFile(database), ...checkIndexes(filename, () => undefined)]
    return {findings, repairable: findings.length > 0 && isRepairable(database, findings)}
  } catch (error) {
    if (!isSqliteError(error)) throw error
    const message = `the file is damaged: ${error.message}`
    return {findings: [{kind: 'file', message, remedy: restoreRemedy}], repairable: false}
  }
}
