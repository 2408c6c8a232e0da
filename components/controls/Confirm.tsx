import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';

export interface ConfirmProps {
  /** On the first button. */
  readonly label: string;
  /** What will happen, said before it does. */
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly disabled?: boolean;
  onConfirm(): void;
}

/** Something hard to undo: asked once more in place, with the focus on the way back. */
export function Confirm({ label, question, yes, no, disabled = false, onConfirm }: ConfirmProps) {
  const [isAsking, setAsking] = useState(false);
  const start = useRef<HTMLButtonElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) back.current?.focus();
    else if (wasAsking.current) start.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  if (!isAsking)
    return (
      <Button at={start} disabled={disabled} onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  const leave = (isSure: boolean) => {
    setAsking(false);
    if (isSure) onConfirm();
  };
  return (
    <fieldset class="confirm" onKeyDown={(event) => event.key === 'Escape' && leave(false)}>
      <legend>{question}</legend>
      <Button kind="grave" onClick={() => leave(true)}>
        {yes}
      </Button>
      <Button at={back} onClick={() => leave(false)}>
        {no}
      </Button>
    </fieldset>
  );
}
