import {paths} from '@verite/content-model/paths'
import {currentLanguage} from '../language/current-language.ts'
import {local, spoken} from '../language/spoken.ts'
import {type OpenKit} from '../../press-kit/kit-at.ts'
import {type KitSection} from '../../press-kit/kit-section.ts'
import {kitFileNames} from '../../press-kit/kit-file-names.ts'
import {pressKitWords} from '../../press-kit/press-kit-words.ts'
import {PageHead} from '../page-head/page-head.tsx'
import {PageSections} from '../page-sections/page-sections.tsx'
import {KitDownload} from './kit-download.tsx'
import {KitPartView} from './kit-part.tsx'
import styles from './press.module.css'

/** A film's page for the press: the kit to take away, and everything in it to read and copy. */
export function PressView({kit, sections}: {kit: OpenKit; sections: readonly KitSection[]}) {
  const words = spoken(pressKitWords)
  const {film, files} = kit
  return (
    <article>
      <PageHead
        kind={<a href={local(paths.film(film.slug))}>{words.backToFilm}</a>}
        title={words.pressOf(film.title)}
        lead={words.lead}
        facts={<Downloads kit={kit} />}
      />
      <PageSections
        sections={[
          ...sections.map(({id, title, parts}) => ({
            id,
            title,
            compact: true,
            content: (
              <div className={styles.parts}>
                {parts.map((part, index) => (
                  <KitPartView key={index} part={part} />
                ))}
              </div>
            ),
          })),
          ...(files.length > 0
            ? [{id: 'files', title: words.files, compact: true, content: <Files files={files} />}]
            : []),
        ]}
      />
    </article>
  )
}

function Downloads({kit: {film, pictures, files}}: {kit: OpenKit}) {
  const words = spoken(pressKitWords)
  const sizes = [...pictures, ...files].map(({size}) => size ?? 0)
  const file = (name: string) => local(`${paths.press(film.slug)}/${name}`)
  return (
    <div className={styles.downloads}>
      <p>
        <a href={file('kit.pdf')} className={styles.download}>
          {words.pdf}
        </a>
        <span className={styles.hint}>{words.pdfHint}</span>
      </p>
      <KitDownload
        href={file('kit.zip')}
        fileName={kitFileNames(film.slug, currentLanguage()).zip}
        expectedBytes={sizes.reduce((sum, size) => sum + size, 0)}
        hint={words.zipHint(pictures.length + files.length)}
        label={words.zip}
        words={words.progress}
      />
    </div>
  )
}

function Files({files}: {files: OpenKit['files']}) {
  return (
    <ul className={styles.parts}>
      {files.map(({fileName, title, url}) => (
        <li key={fileName}>
          <a href={url}>{title}</a>
        </li>
      ))}
    </ul>
  )
}
