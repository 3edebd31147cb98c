import { expect, it } from 'vitest'
import { marked } from './marked'

it('parts what a rule finds from the words around it', () => {
  expect(marked('The ⟦OSCE⟧ met, and ⟦it⟧ adjourned.\n')).toEqual(['The ', 'OSCE', ' met, and ', 'it', ' adjourned.'])
  expect(marked('Nothing is wrong here.')).toEqual(['Nothing is wrong here.'])
})
