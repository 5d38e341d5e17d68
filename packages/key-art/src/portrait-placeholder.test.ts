import {describe, expect, it} from '@jest/globals'
import {highDesertAtLastLight as palette} from './palette.ts'
import {initialsOf, portraitPlaceholder} from './portrait-placeholder.ts'

describe('the initials of a name', () => {
  it.each([
    ['Halyna Hutchins', 'HH'],
    ['Галина Гатчінс', 'ГГ'],
    ['Łucja de la Cruz', 'ŁC'],
    ['Cher', 'C'],
    ['Frank “Bud” Smith', 'FS'],
    ['', ''],
  ])('of %j are %j', (name, initials) => {
    expect(initialsOf(name)).toBe(initials)
  })
})

describe('a portrait placeholder', () => {
  it('is the same drawing for the same person', () => {
    const draw = () => portraitPlaceholder({name: 'Rachel Mason', palette})
    expect(draw()).toBe(draw())
    expect(draw()).toContain('>RM</text>')
  })
})
