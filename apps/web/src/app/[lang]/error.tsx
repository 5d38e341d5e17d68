'use client'

import {isLanguage, originalLanguage} from '@verite/content-model/languages'
import {useParams} from 'next/navigation'
import {ErrorView} from '../../ui/error/error-view.tsx'

type Failure = {error: Error & {digest?: string}; reset: () => void}

/** What stands in for a page that could not be drawn. */
export default function PageError({error, reset}: Failure) {
  const {lang} = useParams<{lang: string}>()
  return <ErrorView language={isLanguage(lang) ? lang : originalLanguage} retry={reset} digest={error.digest} />
}
