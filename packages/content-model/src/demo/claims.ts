import {type DemoDocument, refTo} from './demo-document.ts'
import * as ids from './ids.ts'

export const claims: DemoDocument<'claim'>[] = [
  {
    _id: 'claim-reason-for-dismissal',
    _type: 'claim',
    statement: 'The case was dropped because the local district attorney’s office was incompetent.',
    subject: {_type: 'claimSubject', document: refTo(ids.dismissal), field: 'summary'},
    status: 'contested',
    voice: 'attributed',
    attributedTo: {_type: 'attribution', label: 'An undated news article', party: refTo(ids.article)},
    renderPolicy: 'show',
    evidence: [evidence('low', 'paragraph on the charge')],
    context:
      'The article states this as its own judgement and cites nobody. It names neither the office nor a person in it. No other source has been checked.',
    checker: 'Demonstration desk',
    checkedOn: '2026-11-22',
    legalSignOff: {
      _type: 'legalSignOff',
      decision: 'cleared',
      by: 'Demonstration desk',
      on: '2026-11-22',
      note: 'Part of the demonstration content, so that the review can be seen at work. Nobody with a law degree has looked at it: replace it by a real review, or set the claim to “withhold”, before publishing for real.',
    },
    openQuestions: [
      {
        _key: 'response',
        _type: 'openQuestion',
        question: 'What does the office say?',
        why: 'The judgement harms a public office and is not attributed. Ask the office for a response and look for the ruling before it may stand in anything but this form.',
      },
    ],
  },
  {
    _id: 'claim-interest-of-executive-producer',
    _type: 'claim',
    statement: 'Matthew Hutchins, an executive producer of the film, was married to Halyna Hutchins.',
    subject: {_type: 'claimSubject', document: refTo(ids.lastTake), field: 'credits'},
    status: 'supported',
    voice: 'site',
    renderPolicy: 'show',
    evidence: [evidence('high', 'paragraph on the producers')],
    context: 'We disclose it because he has a part both in the film and in what it tells.',
    checker: 'Demonstration desk',
    checkedOn: '2026-11-22',
  },
  {
    _id: 'claim-interest-of-director',
    _type: 'claim',
    statement:
      'Rachel Mason, who directed and produced the film, was a friend of Halyna Hutchins and had worked with her.',
    subject: {_type: 'claimSubject', document: refTo(ids.lastTake), field: 'credits'},
    status: 'supported',
    voice: 'site',
    renderPolicy: 'show',
    evidence: [evidence('high', 'second sentence on Mason')],
    checker: 'Demonstration desk',
    checkedOn: '2026-11-22',
  },
  {
    _id: 'claim-origin-of-halyna-hutchins',
    _type: 'claim',
    statement: 'Halyna Hutchins came from Ukraine.',
    subject: {_type: 'claimSubject', document: refTo(ids.halynaHutchins), field: 'origin'},
    status: 'supported',
    voice: 'attributed',
    attributedTo: {_type: 'attribution', label: 'An undated news article', party: refTo(ids.article)},
    renderPolicy: 'show',
    evidence: [evidence('medium', 'paragraph on her life')],
    conflictsWith: [{...refTo('claim-origin-of-matthew-hutchins'), _key: 'claim-origin-of-matthew-hutchins'}],
    context:
      'The sentence gives the surname alone; that she is meant follows from the one after it. It names no birthplace and no nationality.',
    checker: 'Demonstration desk',
    checkedOn: '2026-11-22',
  },
  {
    _id: 'claim-origin-of-matthew-hutchins',
    _type: 'claim',
    statement: 'Matthew Hutchins came from Ukraine.',
    subject: {_type: 'claimSubject', document: refTo(ids.matthewHutchins), field: 'origin'},
    status: 'unsupported',
    voice: 'attributed',
    attributedTo: {_type: 'attribution', label: 'An undated news article, misread', party: refTo(ids.article)},
    renderPolicy: 'withhold',
    withholdReason:
      'It is the other reading of an ambiguous sentence, and we think it is wrong: the sentence after it says “she”. It is kept so that nobody enters it again.',
    evidence: [{...evidence('low', 'paragraph on her life'), stance: 'mentions'}],
    checker: 'Demonstration desk',
    checkedOn: '2026-11-22',
  },
]

function evidence(confidence: 'high' | 'medium' | 'low', locator: string) {
  return {
    _key: 'article',
    _type: 'evidence' as const,
    source: refTo(ids.article),
    locator,
    stance: 'supports' as const,
    confidence,
  }
}
