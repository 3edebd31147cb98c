import '@fontsource-variable/inter/opsz.css'
import '@fontsource-variable/literata/opsz.css'
import '@fontsource-variable/literata/opsz-italic.css'
import './shared/tokens.css'
import './shared/base.css'
import './editor/editor.css'
import { mount } from 'svelte'
import App from './App.svelte'
import { call } from './api'
import { applyTheme } from './shared/theme'

/** How long an empty window is waited for in milliseconds: shorter than anybody notices. */
const SOON = 200

// Asked before anything is drawn: what comes soon is drawn at once, with nothing moving into its place afterwards.
const start = window.stetStart ?? call('start', null)
const pause = new Promise<null>((resolve) => setTimeout(resolve, SOON, null))
const type = ['13px "Inter Variable"', '18px "Literata Variable"', 'italic 18px "Literata Variable"']
// Words set in a type that is still on its way would be set twice, the first time in whatever the system finds.
const set = Promise.all(type.map((font) => document.fonts.load(font)))
const soon = await Promise.race([
  Promise.all([start, set]).then(
    ([begun]) => begun,
    () => null,
  ),
  pause,
])
// A theme that changes later styles everything anew.
if (soon) applyTheme(soon.overview.settings.theme)()
const target = document.getElementById('app')
if (target) mount(App, { target, props: { start, soon } })
