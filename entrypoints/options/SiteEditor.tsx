import { Card } from '../../components/Card';
import { Notice } from '../../components/Notice';
import type { Connection } from '../../utils/domain/connection';
import { failureText } from '../../utils/view/failure-text';
import { OrganisationNotice } from './OrganisationNotice';
import { PackConnector } from './PackConnector';
import type { PageState } from './page-state';
import { SiteActions } from './SiteActions';
import { SiteFacts } from './SiteFacts';

/** A connection that reads a provider's website, or an interface by a pack. */
export function SiteEditor({ page, stored }: { page: PageState; stored: Connection }) {
  const locale = page.locale.value;
  const subject = page.packConnect.subject.value;
  const { failure } = stored.status;
  const { what, next } = failureText(failure, locale);
  return (
    <>
      <Card title={stored.name}>
        <OrganisationNotice stored={stored} locale={locale} />
        {failure !== null && <Notice text={`${what} ${next}`} />}
        <SiteActions page={page} stored={stored} />
        <SiteFacts page={page} stored={stored} />
      </Card>
      {subject !== null && (
        <Card title={locale.words.options.editTitle(stored.name)}>
          <PackConnector page={page} subject={subject} />
        </Card>
      )}
    </>
  );
}
