import { cite } from '../../sources.ts';
import { find, likeCase, seen, stands } from '../../text/find.ts';
import type { Rule } from '../../types.ts';
import { isDisclosed } from './disclosure.ts';

const WEAK =
  /#(?:sp|spon|sponsor|sponso|collab|colab|partner|partnership|brandpartner|ambassador|embajadora?|gifted|gift|invited|pr|prpackage|affiliate|aff|regalo|thanks[a-z]{3,20})(?![\p{L}\p{N}_])/giu;
const ENGLISH_AD = /#ad(?!\w)/gi;
const SPANISH =
  /(?<![\p{L}\p{N}_])(?:publi(?:cidad)?|colaboraci[oó]n pagada|contenido patrocinado|promoci[oó]n pagada)(?![\p{L}\p{N}_])/iu;

const rule: Rule = {
  id: 'honesty/weak-ad-label',
  title: 'An advert label few people understand',
  why: 'Most readers do not know that #sp, #collab or #gifted means advertising.',
  advice: 'Use “Ad”, “#ad” or “Publicidad” instead, as the first word.',
  severity: 'warn',
  sources: [cite('FTC_DISCLOSURES'), cite('ASA_RECOGNISING_ADS'), cite('AUTOCONTROL'), cite('UCPD', 'article 7(2)')],
  reads: 'draft',
  // Hashtags and links at the edge of a sentence belong to none, so no trigger word can be seen there.
  triggers: 'always',
  anyLanguage: true,
  examples: {
    flagged: [
      { text: 'Loving this lamp {#sp}', fixed: 'Loving this lamp #ad' },
      'New shoes! {#gifted}',
      'Dinner with @hotelmar {#collab}',
      'My favourite oil {#ambassador}',
      {
        text: 'Mi lámpara nueva {#ad}',
        profile: { region: 'es', disclosure: { tags: [], partners: [] } },
        fixed: 'Mi lámpara nueva #publicidad',
      },
    ],
    fine: [
      'Ad: my favourite oil #ambassador',
      '#ad New shoes! #gifted',
      'See you at the #gifteddesigners fair',
      { text: 'Publicidad. Mi lámpara nueva #ad', profile: { region: 'es' } },
      'A great partnership between schools, and a partner for life.',
    ],
  },
  *check(draft, { region }, profile) {
    const isSpain = region === 'es';
    if (isSpain ? stands(SPANISH, draft.raw) : isDisclosed(draft.raw, profile)) return;
    const better = isSpain ? '#publicidad' : '#ad';
    for (const pattern of isSpain ? [WEAK, ENGLISH_AD] : [WEAK])
      for (const match of find(draft, pattern, [], 'raw'))
        yield seen(match, {
          say: `is no clear label: start the post with ${better}`,
          fixes: ({ words }) => [likeCase(better, words)],
        });
  },
};
export default rule;
