import type { Start } from './api/commands'

declare global {
  interface Window {
    /** What `public/early.js` asked the desk; nothing in a plain browser. */
    stetStart?: Promise<Start>
  }
}
