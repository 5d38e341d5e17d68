import {isRecord} from './record.ts'

/**
 * Does a value hold a reference to this document?
 * @param from the dataset that a plain reference means; one into another dataset names it
 */
export function pointsAt(value: unknown, id: string, dataset: string, from: string): boolean {
  if (Array.isArray(value)) return value.some((item) => pointsAt(item, id, dataset, from))
  if (!isRecord(value)) return false
  if (value._ref === id && (value._dataset ?? from) === dataset) return true
  return Object.values(value).some((field) => pointsAt(field, id, dataset, from))
}
