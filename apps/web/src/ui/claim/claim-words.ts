import {type Claim} from '@verite/content-model/claim/claim'
import {catalogue} from '../language/catalogue.ts'

type Confidence = NonNullable<Claim['evidence']>[number]['confidence']
type Weights = Readonly<Record<Confidence, string>>

const weights: Weights = {high: 'carries high weight', medium: 'carries medium weight', low: 'carries low weight'}

/** The labels of a claim. */
export const claimWords = catalogue({
  en: {who: 'Who says so', where: 'Where', context: 'What else is known', weights},
  uk: {
    who: 'Хто це каже',
    where: 'Де',
    context: 'Що ще відомо',
    weights: {high: 'має велику вагу', medium: 'має середню вагу', low: 'має малу вагу'},
  },
})
