/** HTML that can only be read: a second guard behind the desk's own sanitising. */

const BANNED =
  'script, style, link, meta, base, iframe, frame, object, embed, form, input, button, textarea, select, svg, math, template'

/** The page without anything that runs, loads or sends, and the addresses of the images it would have loaded. */
export const inert = (
  html: string,
  sayImage: (address: string) => string,
): { page: DocumentFragment; images: string[] } => {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  for (const element of parsed.querySelectorAll(BANNED)) element.remove()
  for (const element of parsed.body.querySelectorAll('*')) strip(element)
  const images = [...parsed.body.querySelectorAll<HTMLElement>('[data-src]')].map((image) => {
    const address = image.dataset.src ?? ''
    image.classList.add('remote-image')
    image.dataset.alt = image.textContent
    image.textContent = [image.textContent, sayImage(address)].filter(Boolean).join(' · ')
    return address
  })
  const page = document.createDocumentFragment()
  page.append(...parsed.body.childNodes)
  return { page, images }
}

/** What came of loading an image: its `data:` address, or why there is none. */
export type Picture = { kind: 'loaded'; data: string } | { kind: 'failed'; reason: string }

/** Puts loaded images in their places; the others say why they are missing. */
export const illustrate = (page: ParentNode, pictures: ReadonlyMap<string, Picture>): void => {
  for (const place of page.querySelectorAll<HTMLElement>('[data-src]')) {
    const picture = pictures.get(place.dataset.src ?? '')
    if (picture?.kind === 'loaded') {
      const image = document.createElement('img')
      image.src = picture.data
      image.alt = place.dataset.alt ?? ''
      place.replaceWith(image)
    } else if (picture) place.append(document.createElement('br'), picture.reason)
  }
}

const strip = (element: Element): void => {
  for (const { name, value } of [...element.attributes]) {
    if (/^(on|style|srcset|action|formaction|ping)/i.test(name)) element.removeAttribute(name)
    if (name === 'src' && !value.startsWith('data:image/')) element.removeAttribute(name)
    if (name === 'href' && !/^(https?:|mailto:|#|\/)/i.test(value)) element.removeAttribute(name)
  }
}
