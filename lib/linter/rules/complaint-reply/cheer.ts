import { cite } from '../../sources.ts';
import { tell } from '../../text/find.ts';
import { families } from '../../text/words.ts';
import type { Rule } from '../../types.ts';
import { isMended } from './words.ts';

const PARTY = families(String.raw`
  have (?:a|an) (?:\w+ )?(?:awesome|amazing|fantastic|great|wonderful|lovely|super|good|nice|fab|blessed|sunny|cool|fun|brilliant|beautiful)(?: \w+)? ?(?:day|one|evening|weekend|week|afternoon|time|rest)?(?: ahead)?|(?:lovely|great|happy) (?:day|weekend|monday|friday)(?: to you)?|enjoy (?:your|the rest|the sun)|happy (?:cooking|baking|riding|knitting|shopping|gaming|reading)
  haha+|hehe|oopsie|whoops(?:ie)?|oops|yay|woohoo|can't wait to (?:hear|see)|fingers crossed|see you (?:soon|in the|on board|all|back|next)|hope to see (?:you|everyone)|keep practising|stay (?:positive|tuned|awesome)|safe trip|watch this space|you've got this|big hugs?|what a star|you're a star|good on you|love this one|wishing (?:you|y'all)|(?:a|the) (?:big|biggest) hug|cheers(?=[!.])|tag us|do share your|who's in\?
  hope (?:your|the|it|you)(?: \w+){1,3} (?:was|had|loved|enjoyed|turns up|is better|goes better|all the same)[^.!?\n]{0,24}|hope the (?:rest|next|tooth|cake)[^.!?\n]{0,30}|glad (?:no ?one was|you (?:enjoyed|liked|had))|bless (?:her|him|you)|take (?:good )?care of yourself
`);
const FACES = /😂|🤣|😜|🎉|🥳|💃|😎|🤪|🥂|🤩|👯|🎊/gu;

const rule: Rule = {
  id: 'complaint-reply/cheer',
  title: 'Party mood for someone upset',
  why: 'They are upset; good cheer on top of it reads as not listening.',
  advice: 'Take the cheer out, and match the mood of the person who writes.',
  severity: 'hint',
  sources: [cite('MAILCHIMP', 'consider the reader’s state of mind'), cite('PLAIN_18F', 'tone follows the reader')],
  where: { kinds: ['reply'], answering: ['complaint'] },
  reads: 'draft',
  triggers: 'always',
  examples: {
    flagged: [
      'Noted! {Have a sunny day} ☀️',
      'The patch did what? {Haha} oof, time for a fresh run!',
      '{Fingers crossed} it turns up 💐',
      'Sorry Marta, what a week for us {🎉}',
      'That’s a shame. {Enjoy your} stay!',
    ],
    fine: [
      'I’m so sorry, Marta 🙏 I’ll refund it today.',
      'Haha, fair 😂 but it should be 20 degrees. The bus is out of traffic from tonight.',
      'Sorry. A new loaf leaves at nine, have a good evening.',
      'We’re gutted too 🎉 wrong emoji, sorry. The money is back on your card by the 28th.',
      'You’re right to be angry and I’m sorry. Marta calls you at ten.',
    ],
  },
  check: function* (draft) {
    if (isMended(draft.text)) return;
    yield* tell(draft, PARTY, { unless: [], say: 'is too cheerful here: match their mood' });
    yield* tell(draft, FACES, { unless: [], source: 'raw', say: 'is too cheerful here: match their mood' });
  },
};
export default rule;
