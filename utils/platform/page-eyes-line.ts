/** The popup's life-line to the page: it breaks when the popup closes. */
export const LINE = 'eyes';
