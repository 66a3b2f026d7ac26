import type { Face } from './face';
import { pageFaces } from './page-faces';
import { popupFaces } from './popup-faces';

/** Every state of every page: pictures are made of these, and the tests of looks go through them. */
export const faces: Face[] = [...popupFaces, ...pageFaces];
