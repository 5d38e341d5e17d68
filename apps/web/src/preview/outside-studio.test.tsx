/** @jest-environment jsdom */
import {afterEach, expect, it, jest} from '@jest/globals'
import {render, screen} from '@testing-library/react'
import {OutsideStudio} from './outside-studio.tsx'

afterEach(() => {
  jest.restoreAllMocks()
})

const drawBar = () => render(<OutsideStudio>Leave the preview</OutsideStudio>)

it('shows the way out on a page of its own', () => {
  drawBar()
  expect(screen.queryByText('Leave the preview')).not.toBeNull()
})

it('shows none within the studio, which has one', () => {
  const studio = document.body.appendChild(document.createElement('iframe')).contentWindow ?? window
  jest.spyOn(window, 'parent', 'get').mockReturnValue(studio)
  drawBar()
  expect(screen.queryByText('Leave the preview')).toBeNull()
})
