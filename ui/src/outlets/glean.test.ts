import { describe, expect, it } from 'vitest'
import { glean } from './glean'

describe('an outlet file at a glance', () => {
  it('shows its labels and disclaimers', () => {
    const toml = `id = "harbour"

[label]
words = ["Opinion", 'Comment']

[words]
max = 900

[[disclaimer]]
language = "en"
text = "The views are \\"their own\\"."

[[disclaimer]]
text = "Die Meinung der Autorin."
`
    expect(glean(toml)).toEqual({
      label: ['Opinion', 'Comment'],
      disclaimers: ['The views are "their own".', 'Die Meinung der Autorin.'],
    })
  })

  it('shows nothing it cannot read', () => {
    expect(glean('words = 3')).toEqual({ label: [], disclaimers: [] })
  })
})
