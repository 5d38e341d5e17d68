import {type ExternalIds} from '@verite/content-model/work/external-ids'

export type ProfileKind = 'film' | 'person'

/** Where other databases tell of the same film or person. Ids are escaped: none can lead to another site. */
export function externalProfiles(ids: ExternalIds, kind: ProfileKind): {name: string; url: string}[] {
  if (!ids) return []
  return databases.flatMap(({key, name, film, person}) => {
    const base = kind === 'film' ? film : person
    return ids[key] && base ? [{name, url: base + encodeURIComponent(ids[key])}] : []
  })
}

const databases = [
  {key: 'imdb', name: 'IMDb', film: 'https://www.imdb.com/title/', person: 'https://www.imdb.com/name/'},
  {
    key: 'tmdb',
    name: 'TMDB',
    film: 'https://www.themoviedb.org/movie/',
    person: 'https://www.themoviedb.org/person/',
  },
  {key: 'letterboxd', name: 'Letterboxd', film: 'https://letterboxd.com/film/', person: null},
  {
    key: 'wikidata',
    name: 'Wikidata',
    film: 'https://www.wikidata.org/wiki/',
    person: 'https://www.wikidata.org/wiki/',
  },
] as const
