import { Card } from '../Card';
import './EmptyCard.css';

interface Props {
  title: string;
  text: string;
}

/** Where something will stand, and what it waits for. */
export function EmptyCard({ title, text }: Props) {
  return (
    <Card title={title}>
      <p class="empty-card">{text}</p>
    </Card>
  );
}
