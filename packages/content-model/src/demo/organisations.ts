import {type DemoDocument, refsTo, refTo, slug} from './demo-document.ts'
import * as ids from './ids.ts'

export const organisations: DemoDocument<'organisation'>[] = [
  productionCompany(ids.storySyndicate, 'Story Syndicate', 'story-syndicate'),
  productionCompany(ids.anonymousContent, 'Anonymous Content', 'anonymous-content'),
  productionCompany(ids.concordiaStudio, 'Concordia Studio', 'concordia-studio'),
  {
    _id: ids.hulu,
    _type: 'organisation',
    name: 'Hulu',
    slug: slug('hulu'),
    kind: 'streamer',
    kindCertainty: 'inferred',
    kindBasis: 'The source says that the film premieres on it, and not what it is.',
    sources: refsTo(ids.article),
  },
  {
    _id: ids.districtAttorney,
    _type: 'organisation',
    name: 'Local district attorney’s office, New Mexico',
    describedOnly: true,
    slug: slug('district-attorney-new-mexico'),
    kind: 'prosecutor',
    place: refTo(ids.newMexico),
    description:
      'A prosecutor’s office that the source describes and does not name. It is not the Attorney General’s office.',
    sources: refsTo(ids.article),
    openQuestions: [
      {
        _key: 'which-office',
        _type: 'openQuestion',
        question: 'Which district, and who was the district attorney?',
        why: 'The article names neither. Name no person here without a source that does.',
      },
    ],
  },
  {
    _id: ids.attorneyGeneral,
    _type: 'organisation',
    name: 'New Mexico Attorney General’s Office',
    slug: slug('attorney-general-new-mexico'),
    kind: 'prosecutor',
    place: refTo(ids.newMexico),
    description:
      'In December it decided not to pursue the appeal in the case against Alec Baldwin. It is not the district attorney’s office.',
    sources: refsTo(ids.article),
  },
  {
    _id: ids.kyivNationalUniversity,
    _type: 'organisation',
    name: 'Kyiv National University',
    slug: slug('kyiv-national-university'),
    kind: 'university',
    sources: refsTo(ids.article),
    openQuestions: [
      {
        _key: 'formal-name',
        _type: 'openQuestion',
        question: 'What is its formal name?',
        why: 'The article uses this short form, which can be an alias. When a source gives the formal name, make that the name and keep this one under “Other names”.',
      },
    ],
  },
  {
    _id: ids.americanFilmInstitute,
    _type: 'organisation',
    name: 'American Film Institute',
    slug: slug('american-film-institute'),
    kind: 'university',
    kindCertainty: 'inferred',
    kindBasis: 'The source says that Halyna Hutchins attended it.',
    sources: refsTo(ids.article),
  },
  {
    _id: ids.americanCinematographer,
    _type: 'organisation',
    name: 'American Cinematographer',
    slug: slug('american-cinematographer'),
    kind: 'publication',
    kindCertainty: 'inferred',
    kindBasis: 'The source names it as the giver of the Rising Stars and does not say what it is.',
    sources: refsTo(ids.article),
    internalNote: 'The giver of the award is a magazine, not an academy or a guild.',
  },
  {
    _id: ids.camerimage,
    _type: 'organisation',
    name: 'Camerimage International Cinematography Film Festival',
    aliases: ['Camerimage'],
    slug: slug('camerimage'),
    kind: 'festival',
    place: refTo(ids.torun),
    sources: refsTo(ids.article),
  },
]

function productionCompany(id: string, name: string, path: string): DemoDocument<'organisation'> {
  return {
    _id: id,
    _type: 'organisation',
    name,
    slug: slug(path),
    kind: 'production',
    kindCertainty: 'inferred',
    kindBasis: 'The source names producers or executive producers who work for it, and does not say what it is.',
    sources: refsTo(ids.article),
  }
}
