'use client'

import {useEffect, useId, useRef, useState, type ReactNode} from 'react'
import {type Language} from '@verite/content-model/languages'
import {plural, type PluralForms} from '../language/plural.ts'
import styles from './credit-finder.module.css'

interface CreditFinderProps {
  label: string
  /** Says how many were found. */
  found: PluralForms
  language: Language
  children: ReactNode
}

/**
 * Narrows the roll inside it while one types, by name, job or company. The roll stays the server's: nothing is sent
 * twice, and without JavaScript it is simply there.
 */
export function CreditFinder({label, found: forms, language, children}: CreditFinderProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const roll = useRef<HTMLDivElement>(null)
  const [found, setFound] = useState<number | null>(null)
  const find = (typed: string) => setFound(roll.current && narrow(roll.current, folded(typed).trim()))
  useEffect(() => {
    // Somebody may have typed before the scripts ran.
    if (input.current?.value) find(input.current.value)
  }, [])
  return (
    <>
      <p data-island className={styles.finder}>
        <label htmlFor={id}>{label}</label>
        <input
          ref={input}
          id={id}
          type="search"
          autoComplete="off"
          spellCheck={false}
          className={styles.input}
          onChange={({currentTarget}) => find(currentTarget.value)}
        />
        <span role="status" className={styles.found}>
          {found !== null && plural(language, found, forms)}
        </span>
      </p>
      <div ref={roll}>{children}</div>
    </>
  )
}

/** Hides what does not fit and every group without anything that does. Null when nothing is sought. */
function narrow(roll: HTMLElement, sought: string): number | null {
  let found = 0
  for (const entry of roll.querySelectorAll<HTMLElement>('[data-credit]')) {
    entry.hidden = !textAround(entry).includes(sought)
    if (!entry.hidden) found += 1
  }
  for (const group of roll.querySelectorAll<HTMLElement>('[data-credits]')) {
    group.hidden = !group.querySelector('[data-credit]:not([hidden])')
  }
  return sought === '' ? null : found
}

const texts = new WeakMap<Element, string>()

/** The entry with the heads of the groups that it stands in. */
function textAround(entry: HTMLElement): string {
  return remembered(entry, () => `${folded(entry.textContent)} ${headsAround(entry)}`)
}

/** Many entries stand in one group: its heads are put together once. */
function headsAround(element: Element): string {
  const group = element.parentElement?.closest('[data-credits]')
  if (!group) return ''
  return remembered(group, () => `${folded(group.querySelector(head)?.textContent ?? '')} ${headsAround(group)}`)
}

/** The head of a group itself, not of a group inside it. */
const head = ':scope > :is(h2, h3, p), :scope > div > :is(h2, h3)'

function remembered(element: Element, tell: () => string): string {
  const known = texts.get(element)
  if (known !== undefined) return known
  const text = tell()
  texts.set(element, text)
  return text
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
