import {type Offer} from '@verite/content-model/documentary/documentary'

/** Offers that hold in the same countries; none where no source names countries. */
export type TerritoryOffers = {territories: string[]; offers: Offer[]}

/**
 * What can be had where: every country stands once, with those that have the same offers. Last come the offers of
 * which no source says where they hold; that is not everywhere.
 */
export function offersByTerritory(offers: readonly Offer[]): TerritoryOffers[] {
  const stated = [...new Set(offers.flatMap(({territories}) => territories))]
  const inTerritory = (territory: string) => offers.filter(({territories}) => territories.includes(territory))
  const groups = Map.groupBy(stated, (territory) =>
    inTerritory(territory)
      .map(({key}) => key)
      .join(),
  )
  const known = [...groups.values()].map((territories) => ({territories, offers: inTerritory(territories[0] ?? '')}))
  const unknown = offers.filter(({territories}) => territories.length === 0)
  return unknown.length > 0 ? [...known, {territories: [], offers: unknown}] : known
}
