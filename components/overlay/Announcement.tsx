import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../lib/linter/index.ts';
import { describeFindings } from './words.ts';

/** Says how many findings there are whenever their number changes. */
export function Announcement({ findings }: { readonly findings: readonly Finding[] }) {
  const [said, say] = useState('');
  const last = useRef(0);
  useEffect(() => {
    if (findings.length !== last.current) say(describeFindings(findings));
    last.current = findings.length;
  }, [findings]);
  return (
    <p class="only-spoken" aria-live="polite">
      {said}
    </p>
  );
}
