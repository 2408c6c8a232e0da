import { useEffect, useRef, useState } from 'preact/hooks';
import { afterPress, watchPresses } from './press.ts';

const PAUSE_MS = 500;

/**
 * Text being typed. It is told on after a pause, when the field is left and when it goes away, so that no key is a
 * change of its own and nothing typed is lost; never between a press and its click, under which the page must stand. A change from outside shows unless it is what was typed, tidied.
 */
export function useTyped(value: string, tell: (text: string) => void) {
  const [text, setText] = useState(value);
  const told = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const newest = useRef({ text, tell });
  newest.current = { text, tell };

  useEffect(() => {
    if (value === told.current.trim()) return;
    told.current = value;
    setText(value);
  }, [value]);

  const send = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const { text: now, tell: say } = newest.current;
    if (now === told.current) return;
    told.current = now;
    say(now);
  };
  const goodbye = useRef(send);
  goodbye.current = send;
  useEffect(() => {
    watchPresses();
    return () => goodbye.current();
  }, []);

  const leave = () => afterPress(() => goodbye.current());

  return {
    text,
    type(next: string) {
      setText(next);
      newest.current = { text: next, tell: newest.current.tell };
      clearTimeout(timer.current);
      timer.current = setTimeout(leave, PAUSE_MS);
    },
    leave,
  };
}
