import { bannerMessageShape } from '../../utils/banner/banner-message';
import type { Visitor } from '../../utils/platform/page-visits';
import { answerBanner } from './banner';
import { answerPage } from './site/visits';

/** Whatever one of our scripts in a web page may say, and who answers it. */
export async function answerPageMessage(message: unknown, visitor: Visitor): Promise<unknown> {
  const asked = bannerMessageShape.safeParse(message);
  return asked.success ? answerBanner(asked.data, visitor) : answerPage(message, visitor);
}
