/** @jest-environment jsdom */
import {describe, expect, it, jest} from '@jest/globals'
import {ThemeProvider} from '@sanity/ui'
import {fireEvent, render, screen} from '@testing-library/react'
import {theme} from '../branding/theme.ts'
import {FieldChoice} from './field-choice.tsx'

const fields = [
  {name: 'origin', title: 'Origin, as stated'},
  {name: 'died', title: 'Died'},
]

function open(props: Partial<Parameters<typeof FieldChoice>[0]>) {
  const onChoose = jest.fn()
  render(
    <ThemeProvider theme={theme}>
      <FieldChoice
        value={undefined}
        fields={fields}
        readOnly={false}
        elementProps={{id: 'field'}}
        onChoose={onChoose}
        {...props}
      />
    </ThemeProvider>,
  )
  const select = screen.getByRole<HTMLSelectElement>('combobox')
  return {select, onChoose, titles: [...select.options].map(({text}) => text)}
}

describe('the field that a claim is about', () => {
  it('is chosen by its title and stored by its name', () => {
    const {select, onChoose, titles} = open({})
    expect(titles).toEqual(['All of it', 'Origin, as stated', 'Died'])
    fireEvent.change(select, {target: {value: 'origin'}})
    expect(onChoose).toHaveBeenCalledWith('origin')
  })

  it('is taken away by “All of it”', () => {
    const {select, onChoose} = open({value: 'origin'})
    expect(select.value).toBe('origin')
    fireEvent.change(select, {target: {value: ''}})
    expect(onChoose).toHaveBeenCalledWith(undefined)
  })

  it('stays in sight when the subject has no such field, with a warning', () => {
    const {select} = open({value: 'nickname'})
    expect(select.value).toBe('nickname')
    expect(screen.getByRole('status').textContent).toContain('no field “nickname”')
  })

  it('waits for the subject, and keeps meanwhile what is stored', () => {
    const {select} = open({value: 'origin', fields: undefined})
    expect(select.value).toBe('origin')
    expect(select.disabled).toBe(true)
    expect(screen.queryByRole('status')).toBeNull()
  })
})
