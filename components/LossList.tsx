import './LossList.css';

interface Props {
  lead: string;
  losses: string[];
}

/** What is lost, item by item, before it is. */
export function LossList({ lead, losses }: Props) {
  return (
    <div class="losses" role="alert">
      <p class="losses__lead">{lead}</p>
      <ul class="losses__list">
        {losses.map((loss) => (
          <li key={loss}>{loss}</li>
        ))}
      </ul>
    </div>
  );
}
