import './ReportText.css';
import { ScrollRegion } from './ScrollRegion';

interface Props {
  label: string;
  text: string;
}

/** All of a text that is about to be given away, as it will be read. */
export function ReportText({ label, text }: Props) {
  return (
    <ScrollRegion class="report-text" label={label}>
      <pre dir="ltr" translate={false}>
        {text}
      </pre>
    </ScrollRegion>
  );
}
