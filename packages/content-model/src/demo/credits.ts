import {type DemoDocument, refsTo, refTo} from './demo-document.ts'
import * as ids from './ids.ts'

type Credit = NonNullable<DemoDocument<'creditSheet'>['credits']>[number]

export const jobTitles: DemoDocument<'jobTitle'>[] = [
  {
    _id: ids.director,
    _type: 'jobTitle',
    name: 'Director',
    plural: 'Directors',
    department: 'directing',
    billingRank: 10,
  },
  {
    _id: ids.producer,
    _type: 'jobTitle',
    name: 'Producer',
    plural: 'Producers',
    department: 'production',
    billingRank: 20,
  },
  {
    _id: ids.executiveProducer,
    _type: 'jobTitle',
    name: 'Executive producer',
    plural: 'Executive producers',
    department: 'production',
    billingRank: 30,
  },
]

export const creditSheets: DemoDocument<'creditSheet'>[] = [
  {
    _id: 'creditSheet-last-take',
    _type: 'creditSheet',
    work: refTo(ids.lastTake),
    credits: [
      ...credits(ids.director, null, ids.rachelMason),
      ...credits(ids.producer, null, ids.rachelMason),
      ...credits(
        ids.producer,
        ids.storySyndicate,
        'person-julee-metz',
        'person-kate-barry',
        'person-jon-bardin',
        'person-will-cohen',
      ),
      ...credits(
        ids.producer,
        ids.anonymousContent,
        'person-jessica-grimshaw',
        'person-nick-shumaker',
        'person-jennifer-sears',
      ),
      ...credits(
        ids.executiveProducer,
        ids.storySyndicate,
        'person-dan-cogan',
        'person-liz-garbus',
        'person-tommy-coriale',
      ),
      ...credits(ids.executiveProducer, ids.concordiaStudio, 'person-lizzie-fox', 'person-casey-meurer'),
      ...credits(ids.executiveProducer, ids.anonymousContent, 'person-david-levine'),
      ...credits(ids.executiveProducer, null, ids.matthewHutchins),
    ],
    completeness: [
      {_key: ids.executiveProducer, _type: 'jobCompleteness', job: refTo(ids.executiveProducer), state: 'partial'},
    ],
    sources: refsTo(ids.article),
    internalNote:
      'The article says that the executive producers “include” these seven. No company is given for Matthew Hutchins, nor for Rachel Mason.',
  },
  {
    _id: 'creditSheet-rust',
    _type: 'creditSheet',
    work: refTo(ids.rust),
    credits: credits(ids.director, null, ids.joelSouza),
    completeness: [{_key: ids.director, _type: 'jobCompleteness', job: refTo(ids.director), state: 'partial'}],
    sources: refsTo(ids.article),
    internalNote:
      'Only what the article states of Rust. It calls Halyna Hutchins a cinematographer and gives her no credit.',
  },
]

function credits(job: string, company: string | null, ...people: string[]): Credit[] {
  return people.map((id) => ({
    _key: `${job.replace('jobTitle-', '')}-${id.replace('person-', '')}`,
    _type: 'credit',
    party: refTo(id),
    job: refTo(job),
    status: 'announced',
    sources: refsTo(ids.article),
    ...(company && {onBehalfOf: refsTo(company)}),
  }))
}
