import type { FunctionComponent } from 'preact';
import { Card } from '../../../components/Card';
import { FactList } from '../../../components/FactList';
import { Hint } from '../../../components/Hint';
import { PackProblems } from '../../../components/PackProblems';
import { followLoaded } from '../../../utils/page/follow-loaded';
import { followPolicy } from '../../../utils/page/follow-policy';
import { withWords } from '../../../utils/page/with-words';
import { spokenOrganisationWords } from '../../../utils/view/settings/organisation-locale';
import { toOrganisationView } from '../../../utils/view/settings/organisation-view';
import type { PageState } from '../page-state';

/** What whoever manages the browser has set, with its words; nobody here can change it. */
export async function createOrganisationPart({
  locale,
}: Pick<PageState, 'locale'>): Promise<FunctionComponent> {
  const spoken = await followLoaded(locale, (page) => withWords(page, spokenOrganisationWords));
  const policy = followPolicy();
  return () => {
    if (policy.value === null) return null;
    const { organisation: say } = spoken.value;
    const { facts, problems } = toOrganisationView(policy.value, spoken.value);
    return (
      <Card title={say.title}>
        <Hint text={say.lead} />
        <FactList facts={facts} />
        {problems.length > 0 && (
          <PackProblems text={say.refused} label={say.problemList} problems={problems} />
        )}
      </Card>
    );
  };
}
