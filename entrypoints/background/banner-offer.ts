import { offerInPages, offerNowhere } from '../../utils/platform/banner';

/** May pages be asking? A new worker does not know. */
let isOffered = true;

export async function offer(): Promise<void> {
  isOffered = true;
  await offerInPages();
}

export async function endOffer(): Promise<void> {
  if (!isOffered) return;
  await offerNowhere();
  isOffered = false;
}
