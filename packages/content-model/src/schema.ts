import {awardSchema} from './award/award.schema.ts'
import {attributionSchema} from './claim/attribution.schema.ts'
import {claimSubjectSchema} from './claim/claim-subject.schema.ts'
import {claimSchema} from './claim/claim.schema.ts'
import {evidenceSchema} from './claim/evidence.schema.ts'
import {legalSignOffSchema} from './claim/legal-sign-off.schema.ts'
import {correctionSchema} from './correction/correction.schema.ts'
import {creditSheetSchema} from './credit-sheet/credit-sheet.schema.ts'
import {creditSchema} from './credit-sheet/credit.schema.ts'
import {jobCompletenessSchema} from './credit-sheet/job-completeness.schema.ts'
import {accessFeatureSchema} from './documentary/access-feature.schema.ts'
import {contentAdvisorySchema} from './documentary/content-advisory.schema.ts'
import {documentarySchema} from './documentary/documentary.schema.ts'
import {filmTitleSchema} from './documentary/film-title.schema.ts'
import {helplineSchema} from './documentary/helpline.schema.ts'
import {keyArtSchema} from './documentary/key-art.schema.ts'
import {offerSchema} from './documentary/offer.schema.ts'
import {participantGroupSchema} from './documentary/participant-group.schema.ts'
import {pressContactSchema} from './documentary/press-contact.schema.ts'
import {releaseSchema} from './documentary/release.schema.ts'
import {sectionStateSchema} from './documentary/section-state.schema.ts'
import {synopsisSchema} from './documentary/synopsis.schema.ts'
import {openQuestionSchema} from './editorial/open-question.schema.ts'
import {eventSchema} from './event/event.schema.ts'
import {participationSchema} from './event/participation.schema.ts'
import {scheduleSchema} from './event/schedule.schema.ts'
import {ticketsSchema} from './event/tickets.schema.ts'
import {fuzzyDateSchema} from './fuzzy-date/fuzzy-date.schema.ts'
import {creditedImageSchema} from './image/credited-image.schema.ts'
import {jobTitleSchema} from './job-title/job-title.schema.ts'
import {organisationSchema} from './organisation/organisation.schema.ts'
import {pageSchema} from './page/page.schema.ts'
import {educationSchema} from './person/education.schema.ts'
import {honourSchema} from './person/honour.schema.ts'
import {nativeNameSchema} from './person/native-name.schema.ts'
import {personSchema} from './person/person.schema.ts'
import {quantitySchema} from './person/quantity.schema.ts'
import {relationshipSchema} from './person/relationship.schema.ts'
import {statedOriginSchema} from './person/stated-origin.schema.ts'
import {placeSchema} from './place/place.schema.ts'
import {
  citationSchema,
  documentLinkSchema,
  figureSchema,
  portableTextSchema,
  quoteBlockSchema,
  webLinkSchema,
} from './portable-text/portable-text.schema.ts'
import {pressKitSchema} from './press-kit/press-kit.schema.ts'
import {quoteSchema} from './quote/quote.schema.ts'
import {redirectSchema} from './redirect/redirect.schema.ts'
import {seoSchema} from './seo/seo.schema.ts'
import {navigationItemSchema} from './site-settings/navigation-item.schema.ts'
import {siteSettingsSchema} from './site-settings/site-settings.schema.ts'
import {archivedCopySchema} from './source/archived-copy.schema.ts'
import {dateBoundsSchema} from './source/date-bounds.schema.ts'
import {sourceSchema} from './source/source.schema.ts'
import {translatedPhraseSchema, translationSchema} from './translation/translation.schema.ts'
import {withTranslations} from './translation/with-translations.ts'
import {withPublishingRules} from './validation/with-publishing-rules.ts'
import {captionTrackSchema} from './video/caption-track.schema.ts'
import {videoSchema} from './video/video.schema.ts'
import {externalIdSchema} from './work/external-id.schema.ts'
import {workSchema} from './work/work.schema.ts'

const documents = [
  documentarySchema,
  creditSheetSchema,
  jobTitleSchema,
  personSchema,
  organisationSchema,
  workSchema,
  eventSchema,
  claimSchema,
  sourceSchema,
  quoteSchema,
  awardSchema,
  placeSchema,
  videoSchema,
  pressKitSchema,
  correctionSchema,
  pageSchema,
  siteSettingsSchema,
  redirectSchema,
]

const objects = [
  accessFeatureSchema,
  archivedCopySchema,
  attributionSchema,
  captionTrackSchema,
  citationSchema,
  claimSubjectSchema,
  contentAdvisorySchema,
  creditSchema,
  creditedImageSchema,
  dateBoundsSchema,
  documentLinkSchema,
  educationSchema,
  evidenceSchema,
  externalIdSchema,
  figureSchema,
  filmTitleSchema,
  fuzzyDateSchema,
  helplineSchema,
  honourSchema,
  jobCompletenessSchema,
  keyArtSchema,
  legalSignOffSchema,
  nativeNameSchema,
  navigationItemSchema,
  offerSchema,
  openQuestionSchema,
  participantGroupSchema,
  participationSchema,
  portableTextSchema,
  pressContactSchema,
  quantitySchema,
  quoteBlockSchema,
  relationshipSchema,
  releaseSchema,
  scheduleSchema,
  sectionStateSchema,
  seoSchema,
  statedOriginSchema,
  synopsisSchema,
  ticketsSchema,
  translatedPhraseSchema,
  translationSchema,
  webLinkSchema,
]

/** Every type of the model, for the studio. */
export const schemaTypes = [...documents.map(withTranslations).map(withPublishingRules), ...objects]
