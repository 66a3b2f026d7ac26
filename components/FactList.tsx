import './FactList.css';

interface Props {
  facts: { name: string; value: string }[];
}

export function FactList({ facts }: Props) {
  return (
    <dl class="facts">
      {facts.map(({ name, value }) => (
        <div key={name} class="facts__fact">
          <dt class="facts__name">{name}</dt>
          <dd class="facts__value">
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
