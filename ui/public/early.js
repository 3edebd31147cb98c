// Run by the browser while it still reads the program: the desk answers meanwhile.
window.stetStart = window.__TAURI_INTERNALS__?.invoke('call', { name: 'start', args: null })
