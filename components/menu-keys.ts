/** Which item of a menu a key leads to; null where it does nothing. Past an end it begins again. */
export function menuTarget(key: string, place: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (place + 1) % count;
    case 'ArrowUp':
      return (place + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

export interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Where a menu opens: under its button and flush with its end, above it where there is no room. */
export function menuPlace(
  button: Box,
  menu: { width: number; height: number },
  page: { width: number; height: number },
  rightToLeft: boolean,
): { top: number; left: number } {
  const gap = 4;
  const below = button.bottom + gap;
  const top = below + menu.height > page.height ? button.top - gap - menu.height : below;
  const left = rightToLeft ? button.left : button.right - menu.width;
  return {
    top: Math.max(gap, top),
    left: Math.min(Math.max(gap, left), Math.max(gap, page.width - menu.width - gap)),
  };
}
