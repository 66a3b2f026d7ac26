/** What a sheet of styles says of a drawing; a picture has no sheet and carries it along. */
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'direction',
];

/** Pixels of the picture for each of the page. */
const SHARPNESS = 2;
const MARGIN = 24;
const HEAD = 56;
const SVG = 'http://www.w3.org/2000/svg';

/**
 * A drawing as a PNG on the light ground, whatever the page is in, with its title above it.
 * @throws where the browser cannot draw it
 */
export async function pictureOf(svg: SVGSVGElement, title: string): Promise<Blob> {
  const [width, height] = [svg.clientWidth + 2 * MARGIN, svg.clientHeight + HEAD + MARGIN];
  const stage = document.createElement('div');
  stage.dataset.theme = 'light';
  stage.style.cssText = 'position: fixed; inset: 0; visibility: hidden; pointer-events: none';
  const drawing = svg.cloneNode(true) as SVGSVGElement;
  stage.append(drawing);
  document.body.append(stage);
  try {
    const ground = document.createElementNS(SVG, 'rect');
    const head = document.createElementNS(SVG, 'text');
    head.textContent = title;
    head.setAttribute('x', '0');
    head.setAttribute('y', '-22');
    drawing.prepend(ground, head);
    const light = getComputedStyle(stage);
    for (const element of drawing.querySelectorAll<SVGElement>('*')) {
      const style = getComputedStyle(element);
      for (const name of STYLES) element.style.setProperty(name, style.getPropertyValue(name));
    }
    ground.style.fill = light.getPropertyValue('--face');
    for (const [name, value] of Object.entries({ x: -MARGIN, y: -HEAD, width, height })) {
      ground.setAttribute(name, String(value));
    }
    head.style.fill = light.getPropertyValue('--ink');
    head.style.fontSize = '16px';
    head.style.fontWeight = '600';
    drawing.setAttribute('xmlns', SVG);
    drawing.setAttribute('width', String(width));
    drawing.setAttribute('height', String(height));
    drawing.setAttribute('viewBox', `${-MARGIN} ${-HEAD} ${width} ${height}`);
    return await paint(new XMLSerializer().serializeToString(drawing), width, height);
  } finally {
    stage.remove();
  }
}

async function paint(drawing: string, width: number, height: number): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(width * SHARPNESS, height * SHARPNESS);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/png' });
}
