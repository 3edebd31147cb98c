// Asks WordPress' own block editor whether it accepts post contents, and prints what it complains about.
//
//   node validate-blocks.cjs SCRIPTS.json FILE…      (SCRIPTS.json: the editor's script files, in load order)
//
// Needs jsdom in NODE_PATH. Prints nothing and ends with 0 when every block is valid.
const fs = require('node:fs')
const vm = require('node:vm')
const util = require('node:util')
const { JSDOM, VirtualConsole } = require('jsdom')

const [scripts, ...files] = process.argv.slice(2)
const dom = new JSDOM('<!doctype html><html><body></body></html>', {
  runScripts: 'outside-only',
  pretendToBeVisual: true,
  url: 'http://127.0.0.1/',
  virtualConsole: new VirtualConsole(),
})
const window = dom.window

// What the editor expects of a browser and jsdom does not have.
class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
}
window.matchMedia = () => ({ matches: false, addListener() {}, removeListener() {}, addEventListener() {}, removeEventListener() {} })
window.ResizeObserver = window.IntersectionObserver = Observer
window.CSS ??= { supports: () => false, escape: (text) => text }
Object.assign(window, {
  requestIdleCallback: (run) => setTimeout(run, 0),
  fetch: () => Promise.reject(new Error('no network')),
  TextEncoder,
  TextDecoder,
  structuredClone,
})

for (const file of JSON.parse(fs.readFileSync(scripts, 'utf8'))) {
  new vm.Script(fs.readFileSync(file, 'utf8'), { filename: file }).runInContext(dom.getInternalVMContext())
  if (window._ && !window.lodash) window.lodash = window._
}
window.wp.blockLibrary.registerCoreBlocks()

/** A block and all blocks inside it. */
const withInner = (block) => [block, ...block.innerBlocks.flatMap(withInner)]

/** Why the editor would show a block as broken; undefined when it would not. */
function complaint(block) {
  // Foreign blocks and HTML outside of blocks.
  if (['core/missing', 'core/freeform'].includes(block.name)) return `${block.name}: ${block.originalContent}`
  if (block.isValid) return undefined
  return `${block.name}: ${util.format(...block.validationIssues[0].args)}`
}

for (const file of files) {
  const blocks = window.wp.blocks.parse(fs.readFileSync(file, 'utf8').trim(), { __unstableSkipMigrationLogs: true })
  for (const problem of blocks.flatMap(withInner).map(complaint).filter(Boolean)) {
    console.log(`${file}: ${problem}`)
    process.exitCode = 1
  }
}
