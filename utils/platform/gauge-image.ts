import type { Gauge } from '../domain/badge';

/** At least 3:1 on light and dark toolbars alike; which one it is, no worker can know. */
const INK = '#80817C';
const SIGNAL = '#DE5320';
const TRACK = 'rgb(128 129 124 / 45%)';

const SIZES = [16, 32] as const;

type Context = OffscreenCanvasRenderingContext2D;

/** The drawing keeps to the upper ten of sixteen units: the badge covers the rest. */
const CENTRE = { x: 8, y: 8 };
const RADIUS = 6.2;
const WIDTH = 2.6;

function arc(context: Context, from: number, to: number, colour: string): void {
  context.beginPath();
  context.arc(CENTRE.x, CENTRE.y, RADIUS, Math.PI * (1 + from), Math.PI * (1 + to));
  context.lineWidth = WIDTH;
  context.strokeStyle = colour;
  context.stroke();
}

function needle(context: Context, share: number, colour: string, length = 6.4): void {
  const angle = Math.PI * (1 + share);
  context.beginPath();
  context.moveTo(CENTRE.x, CENTRE.y - 0.6);
  context.lineTo(CENTRE.x + Math.cos(angle) * length, CENTRE.y - 0.6 + Math.sin(angle) * length);
  context.lineWidth = 1.8;
  context.lineCap = 'round';
  context.strokeStyle = colour;
  context.stroke();
  context.lineCap = 'butt';
}

function base(context: Context, colour: string): void {
  context.fillStyle = colour;
  // On whole pixels, or it would blur at sixteen.
  context.fillRect(CENTRE.x - 7.5, CENTRE.y + 1, 15, 1);
}

function segments(context: Context, count: number, colour: string, rest: string | null): void {
  for (let at = 0; at < count; at += 1) {
    const shown = at % 2 === 0 ? colour : rest;
    if (shown !== null) arc(context, at / count, (at + 1) / count, shown);
  }
}

function draw(context: Context, gauge: Gauge): void {
  switch (gauge.mode) {
    case 'needle': {
      const colour = gauge.signal ? SIGNAL : INK;
      arc(context, 0, 1, TRACK);
      arc(context, 0, gauge.share, colour);
      needle(context, gauge.share, colour);
      base(context, colour);
      break;
    }
    case 'full':
      context.beginPath();
      context.arc(CENTRE.x, CENTRE.y, RADIUS + WIDTH / 2, Math.PI, 2 * Math.PI);
      context.fillStyle = SIGNAL;
      context.fill();
      base(context, SIGNAL);
      needle(context, 0.04, '#FFFFFF', 4.6);
      break;
    case 'closed':
      arc(context, 0, 1, INK);
      base(context, INK);
      break;
    case 'segments':
      segments(context, 7, INK, TRACK);
      base(context, INK);
      break;
    case 'dashed':
      segments(context, 11, INK, null);
      break;
    case 'track':
      arc(context, 0, 1, TRACK);
      base(context, TRACK);
      break;
  }
}

/** The gauge as pixels for `action.setIcon`, by size. */
export function drawGauge(gauge: Gauge): Record<string, ImageData> {
  const images: Record<string, ImageData> = {};
  for (const size of SIZES) {
    const context = new OffscreenCanvas(size, size).getContext('2d', { willReadFrequently: true });
    if (context === null) continue;
    context.scale(size / 16, size / 16);
    draw(context, gauge);
    images[size] = context.getImageData(0, 0, size, size);
  }
  return images;
}
