import '@fontsource-variable/inter/opsz.css'
import '@fontsource-variable/literata/opsz.css'
import '@fontsource-variable/literata/opsz-italic.css'
import './shared/tokens.css'
import './shared/base.css'
import './editor/editor.css'
import { mount } from 'svelte'
import App from './App.svelte'

const target = document.getElementById('app')
if (target) mount(App, { target })
