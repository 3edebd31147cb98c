import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig, type Plugin } from 'vite'

/** Stops a build that would carry the in-memory desk of `npm run dev` to people. */
const noDevDesk = (): Plugin => ({
  name: 'stet-no-dev-desk',
  apply: 'build',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? Object.keys(part.modules) : []))
    const strays = modules.filter((id) => id.includes('/src/dev/'))
    if (strays.length > 0) this.error(`The build would carry ${strays.join(', ')}.`)
  },
})

export default defineConfig({
  plugins: [svelte(), noDevDesk()],
  server: { host: '127.0.0.1', port: 5173, strictPort: true },
  build: {
    target: 'safari16',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What the window begins with comes in one file: each further one is waited for.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
})
