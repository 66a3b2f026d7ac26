/** Where a picture is, and of what. */
export interface Taken {
  face: string;
  language: string;
  theme: string;
  file: string;
}

const STYLE = `
  body { margin: 24px; background: #c9c8c2; color: #1a1b19; font: 13px/18px system-ui, sans-serif }
  section { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; margin-block: 8px 32px }
  figure { margin: 0 } figcaption { font-size: 12px; color: #575852 }
  img { display: block; max-inline-size: 384px } img.wide { max-inline-size: 600px }
`;

const figure = ({ face, language, theme, file }: Taken): string =>
  `<figure><figcaption>${language}, ${theme}</figcaption><a href="${file}"><img ${
    face.startsWith('popup') ? '' : 'class="wide" '
  }loading="lazy" src="${file}" alt="${face}, ${language}, ${theme}"></a></figure>`;

/** All pictures on one page, face by face. */
export function contactSheet(taken: Taken[]): string {
  const names = [...new Set(taken.map(({ face }) => face))];
  const sections = names.map((name) => {
    const figures = taken.filter(({ face }) => face === name).map(figure);
    return `<h2 id="${name}">${name}</h2><section>${figures.join('')}</section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>DataLeft: every face</title><style>${STYLE}</style><h1>Every face</h1>${sections.join('\n')}</html>\n`;
}
